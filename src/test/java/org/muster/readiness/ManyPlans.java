package org.muster.readiness;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.muster.asset.ManyAssets;
import org.muster.plan.Part;
import org.muster.plan.Plan;
import org.muster.shared.field.Particulars;
import org.muster.shared.field.ParticularsConverter;

/**
 * Many plans of ten requirements each: nine that count on three assets by name, and one on whatever has the capability,
 * fifty assets to each. There is a plan for every five hundred assets.
 */
final class ManyPlans {

    static final int REQUIREMENTS = 10;

    private static final int ASSETS_A_PLAN = 500;
    private static final int FEWEST = 10;
    private static final int NAMED = 3;

    /** The first ones would be where the demo company is. */
    private static final int SKIPPED = 4;

    private static final long FIRST_ID = 6_000_000_000L;
    private static final int BATCH = 1_000;

    private final Instant now;
    private final int capabilities;
    private final int plans;
    private long id = FIRST_ID;
    private int waiting;

    ManyPlans(Instant now, int assets) {
        this.now = now;
        this.capabilities = assets / ManyAssets.ALIKE - SKIPPED;
        this.plans = Math.max(FEWEST, assets / ASSETS_A_PLAN);
    }

    static String code(int plan) {
        return "BENCH-" + plan;
    }

    int number() {
        return plans;
    }

    /** An asset the first plan counts on by name. */
    String anAsset() {
        return ManyAssets.tag(SKIPPED * ManyAssets.ALIKE);
    }

    /** Writes them in place of those of a smaller register. */
    void write(Connection connection) throws SQLException {
        try (var forget = connection.createStatement()) {
            for (var table : new String[] {
                "readiness_result",
                "readiness_gap",
                "readiness_dirty",
                "readiness_day",
                "readiness_ground",
                "plan_line",
                "plan_edition"
            }) {
                forget.executeUpdate("delete from " + table + " where plan_code like 'BENCH-%'");
            }
            forget.executeUpdate("delete from contingency_plan where code like 'BENCH-%'");
        }
        try (var plan = connection.prepareStatement("insert into contingency_plan (id, version, changed_at, code, name,"
                        + " name_zh, site, owner, authority, deputy, priority, business_lines, scenarios, edition,"
                        + " in_force, review_on, retired) values (?, 1, ?, ?, ?, '', '', 'planner', 'planner', '', ?, '', '',"
                        + " 1, 1, ?, false)");
                var edition =
                        connection.prepareStatement("insert into plan_edition (id, version, changed_at, plan_code,"
                                + " edition, stage, authors, approver, review_on, summary) values (?, 1, ?, ?, 1, 'IN_FORCE',"
                                + " 'planner', 'approver', ?, '')");
                var line = connection.prepareStatement(
                        "insert into plan_line (id, version, changed_at, plan_code, edition,"
                                + " part, code, refers_to, particulars) values (?, 1, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var number = 0; number < plans; number++) {
                head(plan, edition, number);
                lines(line, number);
                if (waiting > BATCH || number == plans - 1) {
                    plan.executeBatch();
                    edition.executeBatch();
                    line.executeBatch();
                    waiting = 0;
                }
            }
        }
    }

    private void head(PreparedStatement plan, PreparedStatement edition, int number) throws SQLException {
        plan.setLong(1, id++);
        plan.setTimestamp(2, Timestamp.from(now));
        plan.setString(3, code(number));
        plan.setString(4, "Plan " + number);
        plan.setInt(5, number % 9 + 1);
        plan.setDate(6, Date.valueOf(Plan.NEVER));
        plan.addBatch();
        edition.setLong(1, id++);
        edition.setTimestamp(2, Timestamp.from(now));
        edition.setString(3, code(number));
        edition.setDate(4, Date.valueOf(Plan.NEVER));
        edition.addBatch();
    }

    private void lines(PreparedStatement line, int plan) throws SQLException {
        for (var requirement = 0; requirement < REQUIREMENTS; requirement++) {
            var number = SKIPPED + (plan * REQUIREMENTS + requirement) % capabilities;
            var capability = ManyAssets.capability(number);
            add(
                    line,
                    plan,
                    Part.REQUIREMENT,
                    "R" + requirement,
                    capability,
                    Map.of(
                            "name",
                            "Units",
                            "capability",
                            capability,
                            "quantity",
                            "2",
                            "criticality",
                            requirement < 5 ? "VITAL" : "IMPORTANT"));
            for (var at = 0; at < NAMED && requirement < REQUIREMENTS - 1; at++) {
                var tag = ManyAssets.tag(number * ManyAssets.ALIKE + at);
                add(
                        line,
                        plan,
                        Part.ASSIGNMENT,
                        "R" + requirement + "-" + at,
                        tag,
                        Map.of("requirement", "R" + requirement, "duty", "PRIMARY", "asset", tag));
            }
        }
    }

    private void add(
            PreparedStatement line, int plan, Part part, String code, String refersTo, Map<String, String> values)
            throws SQLException {
        line.setLong(1, id++);
        line.setTimestamp(2, Timestamp.from(now));
        line.setString(3, code(plan));
        line.setInt(4, part.approved() ? 1 : 0);
        line.setString(5, part.name());
        line.setString(6, code);
        line.setString(7, refersTo);
        line.setString(8, new ParticularsConverter().convertToDatabaseColumn(new Particulars(new TreeMap<>(values))));
        line.addBatch();
        waiting++;
    }
}
