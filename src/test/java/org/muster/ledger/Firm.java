package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetRegister;
import org.muster.asset.AssetTag;
import org.muster.asset.NewAsset;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullLimits;
import org.muster.ledger.pull.PullRows;
import org.muster.shared.fact.Whence;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;
import org.muster.test.SeedFiles;

/** A firm with both books and an empty register, whose people lead things through their life on the days a test says. */
final class Firm implements AutoCloseable {

    /** Somebody who may do everything, and so meets only the separation of duties. */
    record Somebody(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return Reach.EVERYWHERE;
        }
    }

    static final Somebody FINANCE = new Somebody("finance");
    static final Somebody SECOND = new Somebody("gao.yun");

    private static final Map<Step, String> HANDS = Map.of(
            Step.REQUEST, "manager",
            Step.APPROVE, "approver",
            Step.ORDER, "manager",
            Step.RECEIVE, "storekeeper",
            Step.ACCEPT, "inspector",
            Step.RETIRE, "approver",
            Step.DISPOSE, "approver",
            Step.WRITE_OFF, "approver",
            Step.PERFORM_DISPOSAL, "technician");

    private final Database database = new Database();
    private final Map<Kind, Integer> made = new HashMap<>();

    Firm() {
        database.closing(database.the(LedgerCloser.class));
        database.using(PullLimits.class, new PullLimits(2_000_000, 10, 24));
        database.with(StepCondition.class, database.the(ClosedMonth.class));
        for (var kind : Kind.values()) {
            database.run(() -> the(CapabilityRegister.class)
                    .add("CAP_" + kind, kind, new CapabilityDetails(kind.name(), kind.name(), "")));
        }
        SeedFiles.sow(database, AccountSeeder.class);
        SeedFiles.sow(database, BookSeeder.class);
        SeedFiles.sow(database, PostingRuleSeeder.class);
        SeedFiles.sow(database, AssetPolicySeeder.class);
        SeedFiles.sow(database, CapitalisationRuleSeeder.class);
    }

    Database database() {
        return database;
    }

    <T> T the(Class<T> type) {
        return database.the(type);
    }

    /** Work on a day, as somebody, in a command of its own. */
    <T> T on(LocalDate day, Caller by, Supplier<T> work) {
        return the(ForwardableClock.class).at(day.atTime(10, 0).toInstant(ZoneOffset.UTC), () -> database.as(by, work));
    }

    /** A question that changes nothing. */
    <T> T asking(Supplier<T> question) {
        return the(OpenCommand.class).as(Command.of(FINANCE, Whence.PAGE, ""), question);
    }

    /** Charges everything through a month in both books. */
    void runs(YearMonth month) {
        for (var book : List.of("CORP", "IFRS")) {
            for (var due = due(book, month, ""); !due.isEmpty(); due = due(book, month, due.get(due.size() - 1))) {
                var stretch = due;
                on(month.atEndOfMonth(), FINANCE, () -> {
                    the(RunRegister.class).charge(book, month, stretch);
                    return stretch;
                });
            }
        }
    }

    private List<String> due(String book, YearMonth month, String after) {
        return the(DueStream.class).after(book, month.atEndOfMonth(), after, RunDirectory.STRETCH);
    }

    /** Closes a month in both books, on the third day of the next. */
    void closes(YearMonth month) {
        for (var book : List.of("CORP", "IFRS")) {
            on(month.plusMonths(1).atDay(3), FINANCE, () -> {
                the(PeriodRegister.class).close(book, month.toString(), "as listed");
                return book;
            });
        }
    }

    /** Proposes an event by hand and has somebody else approve it. */
    void enters(ManualEventDetails details) {
        var code = on(
                details.effectiveOn(),
                FINANCE,
                () -> the(ManualEventRegister.class).propose(details));
        var version = asking(
                () -> the(ManualEventDirectory.class).find(code).orElseThrow().version());
        on(details.effectiveOn(), SECOND, () -> {
            the(ManualEventRegister.class).approve(code, version);
            return code;
        });
    }

    /** Has both books cost their consumables so from a day on. */
    void costs(Costing costing, LocalDate day) {
        for (var book : List.of("CORP", "IFRS")) {
            var consumables = the(AssetPolicyDirectory.class).inForce(book).stream()
                    .filter(AssetPolicy::stock)
                    .toList();
            on(day, FINANCE, () -> {
                consumables.forEach(policy -> the(AssetPolicyRegister.class)
                        .cost(book, policy.kind(), policy.treatment(), policy.version(), costing));
                return book;
            });
        }
    }

    static ManualEventDetails event(String book, ManualEventType type, String asset, LocalDate day, String amount) {
        return new ManualEventDetails(
                book,
                type,
                asset,
                day,
                Optional.of(amount).filter(given -> !given.isEmpty()).map(BigDecimal::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "found by finance",
                "EV-1");
    }

    /** What is wrong with the books; nothing, as a rule. */
    List<Finding> wrong() {
        return asking(() -> Stream.of("CORP", "IFRS")
                .flatMap(book -> the(BookVerifier.class).verify(book).stream())
                .toList());
    }

    /** A line for each entry of the journal about a thing: kind, then account and signed amount of every line. */
    List<String> entries(String book, String asset) {
        var lines = the(JdbcStream.class).reading(connection -> {
            try (var query = connection.prepareStatement(
                    "select " + JournalStream.SELECTED
                            + " from journal_line where ledger = ? and (asset_no = ? or policy_no = ?) order by seq, line_no")) {
                new GivingStream(query).text(book).text(asset).text(asset);
                return ShelfStream.read(query, row -> JournalStream.read(row.result()));
            }
        });
        var entries = new LinkedHashMap<Long, String>();
        lines.forEach(line -> entries.merge(
                line.seq(),
                "%s %s %s".formatted(line.postingDate(), line.kind(), posted(line)),
                (entry, next) -> entry + ", " + posted(line)));
        return List.copyOf(entries.values());
    }

    private static String posted(JournalRow line) {
        return line.account() + " " + RowText.number(line.debit().subtract(line.credit()));
    }

    /** A line for each movement of a thing: type, quantity, value, place. */
    List<String> movements(String book, String asset) {
        return the(JdbcStream.class).reading(connection -> {
            try (var query = connection.prepareStatement("select " + MovementStream.SELECTED
                    + " from movement where ledger = ? and asset_no = ? order by seq")) {
                new GivingStream(query).text(book).text(asset);
                return ShelfStream.read(query, row -> MovementStream.read(row.result())).stream()
                        .map(row -> "%s %s %s %s"
                                .formatted(
                                        row.type(),
                                        RowText.number(row.quantity()),
                                        RowText.number(row.value()),
                                        row.place()))
                        .toList();
            }
        });
    }

    /** The rows of an export by the names of its columns; parameters and values take turns. */
    List<Map<String, String>> rows(Export export, String book, String... given) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < given.length; i += 2) {
            parameters.put(given[i], List.of(given[i + 1]));
        }
        return asking(() -> the(PullRows.class).all(export, book, parameters)).stream()
                .map(row -> {
                    var named = new LinkedHashMap<String, String>();
                    export.columns().forEach(column -> named.put(column.name(), row[named.size()]));
                    return (Map<String, String>) named;
                })
                .toList();
    }

    /** Requests, orders, receives and accepts so many things of a kind, all on one day. */
    String bought(Kind kind, int quantity, String price, LocalDate day) {
        return bought(kind, quantity, Map.of("price", price, "currency", "CNY"), Map.of(), day);
    }

    String bought(Kind kind, int quantity, Map<String, String> paid, Map<String, String> particulars, LocalDate day) {
        var tag = received(kind, quantity, paid, particulars, day);
        take(tag, Step.ACCEPT, day, Map.of("acceptance_number", "AC-1", "place", "WH-1", "custodian", "keeper"));
        return tag;
    }

    String received(Kind kind, int quantity, Map<String, String> paid, Map<String, String> particulars, LocalDate day) {
        var tag = "%s-%04d".formatted(kind.prefix(), made.merge(kind, 1, Integer::sum));
        var request = order(Step.REQUEST, day, "needed", 0, Map.of());
        on(
                day,
                new Somebody("manager"),
                () -> the(AssetRegister.class)
                        .request(new NewAsset(
                                tag,
                                Optional.of(kind),
                                "Thing",
                                "",
                                "CAP_" + kind,
                                quantity,
                                "",
                                "",
                                "TECHNOLOGY",
                                particulars,
                                request)));
        take(tag, Step.APPROVE, day, Map.of());
        var order = new HashMap<>(
                Map.of("vendor", "V-1", "order_number", "PO-" + tag, "model", "M-1", "promised_date", day.toString()));
        order.putAll(paid);
        take(tag, Step.ORDER, day, order);
        take(tag, Step.RECEIVE, day, Map.of("delivery_number", "DN-1", "invoice_number", "INV-1", "place", "WH-1"));
        return tag;
    }

    List<AssetTag> take(String tag, Step step, LocalDate day, Map<String, String> details) {
        return take(tag, step, day, details, Optional.empty());
    }

    List<AssetTag> take(String tag, Step step, LocalDate day, Map<String, String> details, Optional<Integer> quantity) {
        var by = new Somebody(HANDS.getOrDefault(step, "keeper"));
        var version = asking(() ->
                the(AssetDirectory.class).find(new AssetTag(tag)).orElseThrow().version());
        var order = new StepOrder(step, Optional.of(day), "so it is", version, quantity, details);
        return on(day, by, () -> the(AssetRegister.class).take(new AssetTag(tag), order));
    }

    private static StepOrder order(Step step, LocalDate day, String reason, long version, Map<String, String> details) {
        return new StepOrder(step, Optional.of(day), reason, version, Optional.empty(), details);
    }

    @Override
    public void close() {
        database.close();
    }
}
