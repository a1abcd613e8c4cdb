package org.muster.inspection;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.usecase.Refusal;

/** On set dates of every year; the 29th of February falls on the 28th in common years. */
public record OnDates(SortedSet<MonthDay> dates) implements Recurrence {

    private static final int MOST = 24;

    public OnDates {
        if (dates.isEmpty() || dates.size() > MOST) {
            throw Refusal.invalid("recurrence", "inspection.refusal.dates", MOST);
        }
        dates = new TreeSet<>(dates);
    }

    @Override
    public Optional<LocalDate> first(LocalDate anchor, LocalDate notBefore) {
        var later = notBefore.isAfter(anchor) ? notBefore.minusDays(1) : anchor;
        return Optional.of(after(later));
    }

    @Override
    public Optional<LocalDate> next(LocalDate anchor, LocalDate asked, LocalDate done) {
        return Optional.of(after(asked.isAfter(done) ? asked : done));
    }

    private LocalDate after(LocalDate day) {
        return around(day)
                .filter(date -> date.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public int days(LocalDate asked) {
        var before = around(asked)
                .filter(date -> date.isBefore(asked))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return (int) ChronoUnit.DAYS.between(before, asked);
    }

    private Stream<LocalDate> around(LocalDate day) {
        return Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1)
                .flatMap(year -> dates.stream().map(date -> date.atYear(year)));
    }

    @Override
    public String text() {
        return "on " + dates.stream().map(date -> date.toString().substring(2)).collect(Collectors.joining(";"));
    }
}
