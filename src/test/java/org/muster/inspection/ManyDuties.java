package org.muster.inspection;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Many open duties, three for each of many assets; some of them fall due soon, all others long after. */
public final class ManyDuties {

    /** How many fall due {@link #SOON} days from now, in a register of {@link #ENOUGH} assets or more. */
    public static final int NEAR = 10_000;

    public static final int ENOUGH = 10_000;

    /** Farther than anybody has asked when they are written, for they are written past the application. */
    public static final int SOON = 130;

    /** Behind the duties of assets that a small register's nightly run changes. */
    private static final int FIRST_NEAR = 6_000;

    /** Numbers far above those the sequence gives. */
    private static final long FIRST_ID = 8_000_000_000L;

    private static final int BATCH = 2_000;
    private static final int EACH = 3;
    private static final int FAR = 400;
    private static final int SPREAD = 900;

    private final Connection connection;
    private final LocalDate today;

    public ManyDuties(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** Gives so many assets, the oldest first, as many as are missing. */
    public void of(int assets) throws SQLException {
        try (var tags = connection.prepareStatement(
                        "select a.tag from asset a where not exists (select 1 from duty d where"
                                + " d.asset_tag = a.tag and d.rule_code = 'BENCH-0') order by a.id");
                var insert = connection.prepareStatement("insert into duty (id, version, changed_at, code, open_key,"
                        + " asset_tag, rule_code, purpose, checklist, site, place, responsible, cause, asked_on,"
                        + " opens_on, planned_on, late_until, opens_at, due_at, day_ends_at, overdue_at, not_before,"
                        + " moved_from, paused, settlement, settled_on, settled_by, inspection, meter, reason,"
                        + " waived_until) values (?, 1, ?, ?, ?, ?, ?, 'PERIODIC', 'SERVER-PERIODIC', 'DC-A', 'DC-A',"
                        + " 'manager', '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, '', '', ?, '', ?)")) {
            var number = count();
            tags.setFetchSize(BATCH);
            try (var row = tags.executeQuery()) {
                while (row.next() && number < (long) assets * EACH) {
                    for (var each = 0; each < EACH; each++) {
                        add(insert, number++, row.getString(1), "BENCH-" + each);
                    }
                    if (number % BATCH < EACH) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private long count() throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from duty where rule_code like 'BENCH-%'");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void add(PreparedStatement insert, long number, String tag, String rule) throws SQLException {
        var near = number >= FIRST_NEAR && number < FIRST_NEAR + NEAR;
        var planned = near ? today.plusDays(SOON) : today.plusDays(FAR + number % SPREAD);
        insert.setLong(1, FIRST_ID + number);
        insert.setTimestamp(2, at(today));
        insert.setString(3, "B-" + number);
        insert.setString(4, tag + "/" + rule);
        insert.setString(5, tag);
        insert.setString(6, rule);
        insert.setDate(7, Date.valueOf(planned));
        insert.setDate(8, Date.valueOf(planned.minusDays(9)));
        insert.setDate(9, Date.valueOf(planned));
        insert.setDate(10, Date.valueOf(planned.plusDays(9)));
        insert.setTimestamp(11, at(planned.minusDays(9)));
        insert.setTimestamp(12, at(planned));
        insert.setTimestamp(13, at(planned.plusDays(1)));
        insert.setTimestamp(14, at(planned.plusDays(10)));
        insert.setNull(15, Types.DATE);
        insert.setNull(16, Types.DATE);
        insert.setBoolean(17, false);
        insert.setNull(18, Types.DATE);
        insert.setNull(19, Types.DECIMAL);
        insert.setNull(20, Types.DATE);
        insert.addBatch();
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
