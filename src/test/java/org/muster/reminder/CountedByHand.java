package org.muster.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What is told of things, counted out day by day with nothing but a calendar; knows nothing of how the engine does it. */
final class CountedByHand {

    /** A thing with its day, the days it is tolerated, and who keeps it. */
    record Thing(int number, LocalDate planned, int tolerance, String keeper) {

        String name() {
            return "T-" + number;
        }
    }

    private CountedByHand() {}

    /** {@code thing day rung person}, where the day is none once the thing is done. */
    static TreeSet<String> ledger(
            Thing thing, LocalDate begin, int days, Function<LocalDate, Optional<LocalDate>> plannedOn) {
        var ledger = new TreeSet<String>();
        Map<LocalDate, List<String>> seen = new HashMap<>();
        for (var today = begin; today.isBefore(begin.plusDays(days)); today = today.plusDays(1)) {
            var planned = plannedOn.apply(today);
            if (planned.isEmpty()) {
                return ledger;
            }
            var rungs = seen.computeIfAbsent(planned.get(), any -> new ArrayList<>());
            var rung = rung(planned.get(), thing.tolerance(), today);
            if (!rung.isEmpty() && !rungs.contains(rung)) {
                rungs.add(rung);
                people(thing.keeper(), rung)
                        .forEach(person -> ledger.add(thing.name() + " " + planned.get() + " " + rung + " " + person));
            }
        }
        return ledger;
    }

    private static String rung(LocalDate planned, int tolerance, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, planned);
        if (left > 30) {
            return "";
        }
        if (left > 0) {
            return "AHEAD-" + (left > 14 ? 30 : left > 7 ? 14 : left > 1 ? 7 : 1);
        }
        var over = -left - tolerance;
        if (over >= 7) {
            return "LATE-" + over / 7;
        }
        return tolerance > 0 && over >= 0 ? "TOLERANCE" : "DUE";
    }

    private static List<String> people(String keeper, String rung) {
        var all = keeper.equals("lin") ? List.of("lin", "deputy", "boss") : List.of("he", "boss");
        if (rung.equals("AHEAD-30") || rung.equals("AHEAD-14")) {
            return all.subList(0, 1);
        }
        return rung.startsWith("AHEAD") ? all.subList(0, all.size() - 1) : all;
    }
}
