package org.muster.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about an obligation today: perhaps a rung to tell, what to remember, and when to look again. Quiet was
 * asked for until a day; whoever it was handed on to hears of it at once, whatever was told before; nobody hears of anything else on a quiet day; once somebody has taken note nobody hears more ahead of the planned day; what was told is not
 * told again, and what was long over before it was first seen is not dug up. After days without a look only the last rung
 * is told, and those it stands for are named.
 */
record Turn(Optional<Rung> rung, List<Rung> missed, Memory memory, LocalDate next) {

    static Turn of(Course course, Memory memory, LocalDate today) {
        if (memory.putOff().filter(today::isBefore).isPresent()) {
            return new Turn(Optional.empty(), List.of(), memory, memory.putOff().get());
        }
        var reached = course.at(today);
        var fresh = reached.filter(rung -> !rung.code().equals(memory.told()));
        var again = memory.putOff().map(day -> new Rung(RungKind.AGAIN, day.toEpochDay()));
        var stale = memory.told().isEmpty() && course.over(memory.since());
        var handed = Optional.of(memory.told())
                .filter(told -> !told.isEmpty())
                .map(Rung::parse)
                .filter(rung -> rung.kind() == RungKind.HANDED);
        if (handed.isEmpty() && !course.tellsOn(today)) {
            return new Turn(Optional.empty(), List.of(), memory, course.toldAfter(today));
        }
        var tell = handed.or(() -> (fresh.isPresent() ? fresh : again).filter(rung -> !stale && !taken(rung, memory)));
        var missed = handed.isEmpty() && fresh.isPresent() && tell.isPresent()
                ? course.missed(memory.since(), today)
                : List.<Rung>of();
        var remembered = new Memory(
                reached.map(Rung::code).orElse(handed.isPresent() ? "" : memory.told()),
                today,
                Optional.empty(),
                memory.acknowledged(),
                memory.assignee());
        return new Turn(tell, missed, remembered, course.next(today));
    }

    /** Somebody sees to it already, and it is not due yet. */
    private static boolean taken(Rung rung, Memory memory) {
        return rung.kind() == RungKind.AHEAD && !memory.acknowledged().isEmpty();
    }
}
