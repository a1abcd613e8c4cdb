package org.muster.inspection;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.NewAsset;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.asset.Taken;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.shared.due.Ladder;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Whence;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;
import org.muster.test.SeedFiles;

/** A company with checklists and a few servers, for tests of rules, duties and checks. */
public final class Company implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Somebody who holds every right, and so meets only the separation of duties. */
    record Somebody(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return Reach.EVERYWHERE;
        }
    }

    static final Caller ANNA = new Somebody("anna");
    public static final Caller BEN = new Somebody("ben");
    static final Caller CLEO = new Somebody("cleo");
    public static final Caller DORA = new Somebody("dora");

    private static final List<String> TABLES = List.of(
            "inspection_photo_part",
            "inspection_photo",
            "inspection_answer",
            "inspection",
            "duty",
            "inspection_rule",
            "finding",
            "search_token",
            "asset_step",
            "asset");

    private final Database database = new Database();

    public Company() {
        SeedFiles.sow(database, ChecklistSeeder.class);
        database.with(StepCondition.class, new ReleaseByAnother())
                .with(StepCondition.class, database.the(ResultOfACheck.class));
        database.run(() -> database.the(CapabilityRegister.class)
                .add("SERVER_DB", Kind.BACKUP_SERVER, new CapabilityDetails("Database server", "", "")));
    }

    <T> T the(Class<T> type) {
        return database.the(type);
    }

    public Database database() {
        return database;
    }

    /** Adds a rule for all servers. */
    Replanned rule(String code, String recurrence) {
        return as(ANNA, () -> the(RuleRegister.class).add(code, servers(code, recurrence, "SERVER-PERIODIC")));
    }

    static RuleDetails servers(String name, String recurrence, String checklist) {
        return new RuleDetails(
                name,
                "",
                ChecklistPurpose.PERIODIC,
                new RuleScope(Optional.of(Kind.BACKUP_SERVER), "", "", ""),
                Recurrence.parse(recurrence),
                Optional.empty(),
                Optional.empty(),
                checklist,
                RuleSource.OWN,
                "",
                Set.of(Stage.IN_MAINTENANCE),
                "",
                Ladder.USUAL,
                true);
    }

    /** A server that was accepted into store. */
    public String aServer(String tag) {
        delivered(tag);
        take(BEN, tag, Step.ACCEPT, Map.of("acceptance_number", "AC", "place", "DC-B/R1", "custodian", "lin.wei"));
        return tag;
    }

    /** A server that was requested, approved, ordered and received. */
    void delivered(String tag) {
        as(
                ANNA,
                () -> the(AssetRegister.class)
                        .request(new NewAsset(
                                tag,
                                Optional.of(Kind.BACKUP_SERVER),
                                "Standby",
                                "",
                                "SERVER_DB",
                                1,
                                "",
                                "",
                                "",
                                Map.of(),
                                new StepOrder(
                                        Step.REQUEST, Optional.empty(), "needed", 0, Optional.empty(), Map.of()))));
        take(BEN, tag, Step.APPROVE, Map.of());
        take(
                ANNA,
                tag,
                Step.ORDER,
                Map.of(
                        "vendor", "V",
                        "order_number", "PO",
                        "price", "1",
                        "currency", "CNY",
                        "promised_date", "2026-12-01",
                        "model", "DELL-R760"));
        take(CLEO, tag, Step.RECEIVE, Map.of("delivery_number", "DN"));
    }

    /** An acceptance check whose every question is answered that way. */
    static NewInspection acceptance(Caller by, String tag, String answer) {
        return new NewInspection(
                tag,
                Optional.empty(),
                "SERVER-ACCEPT",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        GivenAnswer.of(1, tag),
                        GivenAnswer.of(2, answer),
                        GivenAnswer.of(3, answer),
                        GivenAnswer.of(5, answer),
                        GivenAnswer.of(6, "5"),
                        GivenAnswer.of(7, "99"),
                        GivenAnswer.of(8, answer),
                        GivenAnswer.of(9, by.code())),
                "",
                "",
                Map.of("place", "DC-B/R1", "custodian", "lin.wei"));
    }

    /** Lets an asset take a step, and everybody who listens hear of it. */
    public void take(Caller by, String tag, Step step, Map<String, String> details) {
        as(
                by,
                () -> the(AssetRegister.class)
                        .take(
                                new AssetTag(tag),
                                new StepOrder(
                                        step,
                                        Optional.empty(),
                                        "because",
                                        sheet(tag).version(),
                                        Optional.empty(),
                                        details)));
        hear();
    }

    /** What the register told last, as the container would have passed it on. */
    void hear() {
        var told = database.facts();
        var steps = the(AssetSteps.class);
        database.run(() -> told.forEach(fact -> {
            if (fact instanceof Taken taken) {
                steps.hear(taken);
            } else if (fact instanceof Happened happened) {
                steps.hear(happened);
            }
        }));
    }

    AssetSheet sheet(String tag) {
        return reading(
                ANNA, () -> the(AssetDirectory.class).find(new AssetTag(tag)).orElseThrow());
    }

    List<Duty> open(String tag) {
        return the(Duties.class).openOf(tag);
    }

    public String inspect(Caller by, String tag, InspectionResult result) {
        return inspect(by, check(tag, result));
    }

    String inspect(Caller by, NewInspection given) {
        var code = as(by, () -> the(InspectionRegister.class).record(given));
        hear();
        return code;
    }

    /** A quarterly check that ends as wished. */
    static NewInspection check(String tag, InspectionResult result) {
        var power = result == InspectionResult.FAIL ? "FAIL" : "PASS";
        return new NewInspection(
                tag,
                Optional.empty(),
                "SERVER-PERIODIC",
                Optional.of(2),
                Optional.empty(),
                Optional.empty(),
                Optional.of(result).filter(InspectionResult.NOT_DONE::equals),
                List.of(
                        GivenAnswer.of(1, tag),
                        GivenAnswer.of(2, power),
                        GivenAnswer.of(3, "21.5"),
                        GivenAnswer.of(4, "PASS"),
                        GivenAnswer.of(5, "3"),
                        GivenAnswer.of(6, "2.5"),
                        GivenAnswer.of(7, result == InspectionResult.PASS_WITH_REMARKS ? "FAIL" : "PASS"),
                        GivenAnswer.of(8, "12000")),
                result == InspectionResult.NOT_DONE ? "Nobody had the key" : "",
                "",
                Map.of());
    }

    <T> T as(Caller by, Supplier<T> work) {
        return database.as(by, work);
    }

    <T> T reading(Caller by, Supplier<T> work) {
        return the(OpenCommand.class).as(Command.of(by, Whence.PAGE, ""), work);
    }

    <T> T days(int later, Supplier<T> work) {
        return the(ForwardableClock.class).at(Database.NOW.plus(Duration.ofDays(later)), work);
    }

    /** Forgets everything but the checklists and the capability. */
    void clear() {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
            statement.executeUpdate("update duty_night set seen_until = '1970-01-01 00:00:00', began_at = null,"
                    + " ended_at = null, lease_until = '1970-01-01 00:00:00'");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
