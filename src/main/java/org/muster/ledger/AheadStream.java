package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.shared.persistence.JdbcStream;

/** How things will stand on a day to come, by what was known of them at a transaction; nothing is posted. */
@ApplicationScoped
public class AheadStream {

    private final JdbcStream stream;

    @Inject
    AheadStream(JdbcStream stream) {
        this.stream = stream;
    }

    AheadStream() {
        this(null);
    }

    /**
     * A thing on that day.
     *
     * @param month what its month is charged; none where the next run is the one of that month or a later one, which charges
     *     whatever was not charged before: then it is what was posted in the month and what is still to come
     * @param year the same of the fiscal year through the day
     * @param premium whether it is a premium paid ahead, whose cost is what is left of it
     */
    public record Ahead(Worth worth, Optional<BigDecimal> month, Optional<BigDecimal> year, boolean premium) {}

    /** How each of these things will stand; those that are not charged as time goes by are left out. */
    public Map<String, Ahead> on(Book book, LocalDate day, long knownAt, List<String> assets) {
        var lastMonth = YearMonth.from(day).atDay(1).minusDays(1);
        var lastYear =
                LocalDate.of(book.fiscalYear(day), book.fiscalYearStart(), 1).minusDays(1);
        return stream.reading(connection -> {
            var open = BatchStream.looking(connection, book, assets);
            var closed = open.shelf().lastClosed().map(Period::lastDay).orElse(LocalDate.MIN);
            var ahead = new HashMap<String, Ahead>();
            for (var asset : assets) {
                open.position(asset)
                        .filter(position -> position.treatment().charged())
                        .ifPresent(position -> {
                            var charging = open.charging(asset).knownAt(knownAt);
                            var worth = charging.worth(day);
                            var charged = later(position.chargedThrough(), closed);
                            var since = new Since(charging, worth, charged);
                            ahead.put(
                                    asset,
                                    new Ahead(
                                            worth,
                                            since.end(lastMonth),
                                            since.end(lastYear),
                                            position.treatment() == Treatment.PREPAID));
                        });
            }
            return ahead;
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What is charged between an end of a month and the day. */
    private record Since(Charging charging, Worth worth, LocalDate charged) {

        /** None if the run that comes next does not lie before that end. */
        Optional<BigDecimal> end(LocalDate day) {
            if (!charged.isBefore(day)) {
                return Optional.empty();
            }
            var before = Optional.of(day)
                    .filter(last -> !last.isBefore(charging.origin().curve().inService()))
                    .map(charging::worth)
                    .map(Worth::accumulated)
                    .orElse(BigDecimal.ZERO);
            return Optional.of(worth.accumulated().subtract(before));
        }
    }
}
