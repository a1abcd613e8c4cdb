package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.Reach;

/** Counts duties by day and by site, within somebody's reach. */
@ApplicationScoped
class LoadStream {

    private final JdbcStream stream;

    @Inject
    LoadStream(JdbcStream stream) {
        this.stream = stream;
    }

    LoadStream() {
        this(null);
    }

    /** How many open duties are planned on each day from one to another, where there are any. */
    Map<LocalDate, Long> perDay(LocalDate from, LocalDate to, Reach reach) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select planned_on, site, count(*) from duty"
                    + " where settlement = 'OPEN' and paused = false and planned_on between ? and ?"
                    + " group by planned_on, site")) {
                query.setDate(1, Date.valueOf(from));
                query.setDate(2, Date.valueOf(to));
                var days = new TreeMap<LocalDate, Long>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        if (reach.covers(row.getString(2))) {
                            days.merge(row.getDate(1).toLocalDate(), row.getLong(3), Long::sum);
                        }
                    }
                }
                return days;
            }
        });
    }

    /** How many duties can be done at that moment, by site, and how many of them are overdue. */
    List<SiteLoad> load(Instant now, Reach reach) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select site, count(*),"
                    + " sum(case when overdue_at <= ? then 1 else 0 end) from duty"
                    + " where settlement = 'OPEN' and paused = false and opens_at <= ? group by site order by site")) {
                query.setTimestamp(1, Timestamp.from(now));
                query.setTimestamp(2, Timestamp.from(now));
                var loads = new ArrayList<SiteLoad>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        if (reach.covers(row.getString(1))) {
                            loads.add(new SiteLoad(row.getString(1), row.getLong(2), row.getLong(3)));
                        }
                    }
                }
                return loads;
            }
        });
    }
}
