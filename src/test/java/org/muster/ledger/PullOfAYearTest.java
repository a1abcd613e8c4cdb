package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.VerifySql;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullOutcome;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullPlanner;
import org.muster.ledger.pull.PullRows;
import org.muster.ledger.pull.PullWriter;
import org.muster.shared.time.ForwardableClock;
import org.muster.test.Packaged;

/** Half a year of a firm's life, pulled as finance pulls it: every export says the same, and foreign programs agree. */
class PullOfAYearTest {

    private static final YearMonth LAST = YearMonth.of(2026, 6);
    private static final Path HLEDGER = Packaged.program("hledger", "hledger");
    private static final Path BEAN_CHECK = Packaged.program("bean-check", "beancount");

    private static Firm firm;

    @TempDir
    private Path folder;

    @BeforeAll
    static void halfAYear() {
        firm = new Firm();
        firm.database()
                .run(() -> firm.database()
                        .entities()
                        .createNativeQuery("insert into installation (id, secret) values (1, 'of this test')")
                        .executeUpdate());
        aPlanCountsOn("SRV-0001", "POL-0001");
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", LocalDate.of(2026, 1, 12));
        firm.bought(Kind.BACKUP_SERVER, 3, "30000", LocalDate.of(2026, 1, 20));
        firm.bought(Kind.RECOVERY_TOOL, 1, "7200", LocalDate.of(2026, 2, 3));
        firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "1999.99", LocalDate.of(2026, 2, 10));
        firm.bought(
                Kind.INSURANCE_POLICY,
                1,
                Map.of("price", "12000", "currency", "CNY"),
                Map.of("cover_start", "2026-02-01", "cover_end", "2027-01-31", "limit", "500000.00 CNY"),
                LocalDate.of(2026, 2, 1));
        for (var month = YearMonth.of(2026, 1); !month.isAfter(LAST); month = month.plusMonths(1)) {
            if (month.getMonthValue() == 4) {
                firm.take("SRV-0001", Step.TRANSFER, month.atDay(9), Map.of("place", "DC-A"));
                firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, "SRV-0001", month.atDay(15), "5000"));
            }
            firm.runs(month);
            firm.closes(month);
        }
    }

    private static void aPlanCountsOn(String... assets) {
        firm.database().run(() -> {
            var entities = firm.database().entities();
            entities.createNativeQuery(
                            "insert into contingency_plan (id, version, changed_at, code, name, name_zh, site,"
                                    + " owner, authority, deputy, priority, business_lines, scenarios, edition, in_force,"
                                    + " review_on, retired) values (1, 1, '2026-01-01 00:00:00', 'PAY', 'Payments', '支付', '',"
                                    + " '', '', '', 1, '', '', 1, 1, '2027-01-01', false)")
                    .executeUpdate();
            for (var asset : assets) {
                entities.createNativeQuery("insert into plan_line (id, version, changed_at, plan_code, edition, part,"
                                + " code, refers_to, particulars) values (?, 1, '2026-01-01 00:00:00', 'PAY', 0,"
                                + " 'ASSIGNMENT', ?, ?, '{}')")
                        .setParameter(1, asset.hashCode())
                        .setParameter(2, asset)
                        .setParameter(3, asset)
                        .executeUpdate();
            }
        });
    }

    @AfterAll
    static void over() {
        firm.close();
    }

    private static List<Map<String, String>> rows(Export export, String... given) {
        return firm.asking(() -> firm.the(PullRows.class).all(export, "CORP", parameters(given))).stream()
                .map(row -> named(export, row))
                .toList();
    }

    private static Map<String, String> named(Export export, String[] row) {
        var named = new LinkedHashMap<String, String>();
        export.columns().forEach(column -> named.put(column.name(), row[named.size()]));
        return named;
    }

    private static Map<String, List<String>> parameters(String... given) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < given.length; i += 2) {
            parameters.put(given[i], List.of(given[i + 1]));
        }
        return parameters;
    }

    private static BigDecimal sum(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whatever tells rows apart, and in whatever order the database puts them: pages are the rows of one pull. */
    @ParameterizedTest
    @EnumSource(Export.class)
    void pagesLoseNothingAndRepeatNothing(Export export) throws IOException {
        var paged = new ArrayList<String>();
        for (var cursor = Optional.of(""); cursor.isPresent(); ) {
            var plan = planned(
                    export,
                    PullFormat.NDJSON,
                    cursor.get().isEmpty()
                            ? parameters("limit", "7")
                            : parameters("limit", "7", "after", cursor.get()));
            var to = new ByteArrayOutputStream();
            var outcome = firm.the(PullWriter.class).write(plan, to);
            paged.addAll(rowsOf(to));
            cursor = firm.the(PullWriter.class).next(plan, outcome);
        }
        assertThat(paged).containsExactlyElementsOf(rowsOf(whole(export, PullFormat.NDJSON, "limit", "all")));
    }

    /** What is sealed is resumed in the middle, so it must be the same bytes whenever it is asked for. */
    @ParameterizedTest
    @EnumSource(
            value = Export.class,
            names = {"JOURNAL", "MOVEMENT_LEDGER", "ASSET_REGISTER"})
    void theSameStateIsTheSameBytesAnotherDay(Export export) throws IOException {
        var known = planned(export, PullFormat.CSV, parameters()).question().knownAt();
        for (var format : List.of(PullFormat.JSON, PullFormat.NDJSON, PullFormat.CSV)) {
            var given = parameters("limit", "all", "as_of", "2026-06-30", "known_at", Long.toString(known));
            var later = firm.the(ForwardableClock.class)
                    .at(Instant.parse("2026-12-31T01:02:03Z"), () -> planned(export, format, given));
            var once = new ByteArrayOutputStream();
            firm.the(PullWriter.class).write(planned(export, format, given), once);
            var again = new ByteArrayOutputStream();
            firm.the(PullWriter.class).write(later, again);
            assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(once.toString(StandardCharsets.UTF_8));
        }
    }

    private static ByteArrayOutputStream whole(Export export, PullFormat format, String... given) throws IOException {
        var to = new ByteArrayOutputStream();
        firm.the(PullWriter.class).write(planned(export, format, parameters(given)), to);
        return to;
    }

    private static List<String> rowsOf(ByteArrayOutputStream written) {
        return written.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("{\"_end\""))
                .toList();
    }

    private static PullPlan planned(Export export, PullFormat format, Map<String, List<String>> given) {
        return firm.asking(() -> firm.the(PullPlanner.class).plan("CORP", PullParameters.read(export, given), format));
    }

    @Test
    void theRegisterIsTheSumOfTheJournal() {
        var accounts = rows(Export.ACCOUNTS, "as_of", "2026-06-30");
        var register = rows(Export.ASSET_REGISTER, "as_of", "2026-06-30");
        var cost = balance(accounts, "FIXED_ASSET")
                .add(balance(accounts, "INTANGIBLE_ASSET"))
                .add(balance(accounts, "CONSUMABLE_IN_STORE"))
                .add(balance(accounts, "CONSUMABLE_IN_USE"))
                .add(balance(accounts, "PREPAID"))
                .add(balance(accounts, "LONG_TERM_PREPAID"));
        var worn = balance(accounts, "ACCUMULATED_DEPRECIATION").add(balance(accounts, "ACCUMULATED_AMORTISATION"));
        assertThat(sum(register, "cost")).isPositive().isEqualByComparingTo(cost);
        assertThat(sum(register, "accumulated_depreciation")).isPositive().isEqualByComparingTo(worn.negate());
        assertThat(sum(register, "accumulated_impairment")).isEqualByComparingTo("5000");
        assertThat(register).extracting(row -> row.get("asset_no")).isSorted().doesNotHaveDuplicates();
    }

    private static BigDecimal balance(List<Map<String, String>> accounts, String role) {
        return sum(accounts.stream().filter(row -> row.get("role").equals(role)).toList(), "balance");
    }

    @Test
    void theRegisterSaysWhatTheNextMonthIsCharged() {
        for (var month = YearMonth.of(2026, 2); month.isBefore(LAST); month = month.plusMonths(1)) {
            var foretold =
                    rows(Export.ASSET_REGISTER, "as_of", month.atEndOfMonth().toString());
            var next = month.plusMonths(1).atEndOfMonth().toString();
            var charged = rows(Export.ASSET_REGISTER, "as_of", next).stream()
                    .collect(Collectors.toMap(row -> row.get("asset_no"), row -> row.get("period_charge")));
            assertThat(sum(foretold, "monthly_charge_next")).isPositive();
            assertThat(foretold)
                    .filteredOn(row -> !row.get("kind").equals("COMMUNICATIONS_DEVICE"))
                    .allSatisfy(row -> assertThat(row.get("monthly_charge_next"))
                            .as("%s after %s", row.get("asset_no"), row.get("accounting_state"))
                            .isEqualTo(charged.get(row.get("asset_no"))));
        }
    }

    @Test
    void theRegisterKnowsThePaperAndThePolicy() {
        var register = rows(Export.ASSET_REGISTER, "as_of", "2026-06-30");
        assertThat(register)
                .filteredOn(row -> row.get("asset_no").equals("SRV-0001"))
                .extracting(row -> row.get("invoice_no"))
                .containsExactly("INV-1");
        assertThat(register)
                .filteredOn(row -> row.get("kind").equals("INSURANCE_POLICY"))
                .extracting(row -> row.get("insured_value"))
                .containsExactly("500000.00");
    }

    @Test
    void everyMovementSaysInWhatItCounts() {
        assertThat(rows(Export.MOVEMENT_LEDGER))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("unit"))
                        .isEqualTo(row.get("asset_no").startsWith("TOOL") ? "LICENCE" : "PCS"));
        assertThat(rows(Export.STOCK_LEDGER, "period", "2026-06"))
                .extracting(row -> row.get("unit"))
                .containsOnly("PCS");
    }

    @Test
    void theRollForwardGetsFromOneMonthsEndToTheNext() {
        var before = rows(Export.ASSET_REGISTER, "as_of", "2026-03-31");
        var month = rows(Export.ASSET_ROLLFORWARD, "period", "2026-04");
        var prepaid = before.stream()
                .filter(row -> row.get("kind").equals("INSURANCE_POLICY"))
                .toList();
        assertThat(sum(month, "cost_opening"))
                .isEqualByComparingTo(sum(before, "cost").subtract(sum(prepaid, "cost")));
        assertThat(sum(month, "depreciation_charge")).isPositive();
        assertThat(sum(month, "impairment_charge")).isEqualByComparingTo("5000");
        for (var row : month) {
            assertThat(number(row, "cost_closing"))
                    .isEqualByComparingTo(number(row, "cost_opening")
                            .add(number(row, "cost_additions"))
                            .add(number(row, "cost_transfers_in"))
                            .add(number(row, "cost_transfers_out"))
                            .add(number(row, "cost_revaluation"))
                            .add(number(row, "cost_disposals")));
            assertThat(number(row, "depreciation_closing"))
                    .isEqualByComparingTo(number(row, "depreciation_opening")
                            .add(number(row, "depreciation_charge"))
                            .add(number(row, "depreciation_transfers"))
                            .add(number(row, "depreciation_on_disposals"))
                            .add(number(row, "depreciation_eliminated")));
        }
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }

    @Test
    void theStockLedgerOpensWithWhatItClosedWith() {
        for (var month = YearMonth.of(2026, 2); !month.isAfter(LAST); month = month.plusMonths(1)) {
            var earlier =
                    rows(Export.STOCK_LEDGER, "period", month.minusMonths(1).toString());
            var later = rows(Export.STOCK_LEDGER, "period", month.toString());
            assertThat(sum(later, "opening_value")).isEqualByComparingTo(sum(earlier, "closing_value"));
            assertThat(sum(later, "opening_qty")).isEqualByComparingTo(sum(earlier, "closing_qty"));
            assertThat(sum(later, "in_transfer_qty")).isEqualByComparingTo(sum(later, "out_transfer_qty"));
        }
    }

    @Test
    void thePremiumIsGoneMonthByMonth() {
        var months = rows(Export.INSURANCE_PREPAID, "as_of", "2026-07-31");
        assertThat(months)
                .extracting(row -> row.get("period"))
                .containsExactly("2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07");
        assertThat(months.get(5)).containsEntry("amortised", "0.00").containsEntry("closing_prepaid", "7000.00");
        assertThat(sum(months, "amortised")).isEqualByComparingTo("5000");
        assertThat(months.get(4).get("closing_prepaid")).isEqualTo("7000.00");
        assertThat(months.get(4).get("closing_noncurrent")).isEqualTo("0.00");
        assertThat(months.get(0).get("cover_days")).isEqualTo("365");
    }

    @Test
    void aPolicyTellsHowFarItReachesForWhatItsPlansCountOn() {
        var last = rows(Export.INSURANCE_PREPAID).get(4);
        var server = rows(Export.ASSET_REGISTER, "as_of", "2026-06-30", "asset_no", "SRV-0001")
                .get(0);
        var carried = number(server, "carrying_amount");
        assertThat(last).containsEntry("assets_covered", "1").containsEntry("insured_value", "500000.00");
        assertThat(number(last, "sum_carrying_amount")).isEqualByComparingTo(carried);
        assertThat(number(last, "coverage_ratio"))
                .isEqualByComparingTo(new BigDecimal("500000").divide(carried, 4, RoundingMode.HALF_UP));
    }

    @Test
    void everyFigureOpensSomethingAndPremiumsWhatTheyAddUpTo() {
        var figures = new FiguresOpened(firm, "CORP");
        for (var month = YearMonth.of(2026, 1); !month.isAfter(LAST); month = month.plusMonths(1)) {
            assertThat(figures.closed(month.toString())).as("%s", month).isEmpty();
            assertThat(figures.wrong(month.toString(), new Random(7), 200))
                    .as("%s", month)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "as_of=2026-04-15", "include=projected", "period=2026-05", "known_at=seal:2026-03"})
    void everyKeyOfAPackageIsFilledAndEveryLinkLeadsSomewhere(String asked) {
        for (var book : List.of("CORP", "IFRS")) {
            var given = asked.isEmpty() ? parameters() : parameters(asked.split("=", 2));
            assertThat(new PackageOpened(firm, book, given).wrong()).as(book).isEmpty();
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsCaught() {
        var whole = new PackageOpened(firm, "CORP", parameters());
        assertThat(whole.links())
                .contains("movement_ledger.journal_seq", "depreciation_schedule.journal_seq", "journal.asset_no");
        assertThat(whole.without("journal", "seq", "1").wrong()).isNotEmpty();
        assertThat(new PackageOpened(firm, "CORP", parameters())
                        .without("movement_ledger", "asset_no", "SRV-0001")
                        .wrong())
                .anyMatch(fault -> fault.startsWith("journal.asset_no"));
        assertThat(new PackageOpened(firm, "CORP", parameters("period", "2026-05")).links())
                .doesNotContain("journal.reverses_seq");
    }

    @Test
    void aPackageNamesTheSealThatCoversIt() {
        var sealed = new PackageOpened(firm, "CORP", parameters("known_at", "seal:2026-03")).manifest();
        assertThat(sealed.getJsonObject("seal").getString("period")).isEqualTo("2026-03");
        assertThat(sealed.getJsonObject("seal").getBoolean("covers_all")).isTrue();
        assertThat(sealed.getJsonObject("seal").getJsonObject("journal").getString("merkle_root"))
                .hasSize(64);
        var before = new PackageOpened(firm, "CORP", parameters("known_at", "1")).manifest();
        assertThat(before.isNull("seal")).isTrue();
    }

    /** Also a workbook: it says it was made when the state was recorded. */
    @Test
    void aSealedWorkbookIsTheSameBytesAgain() throws IOException {
        var given = parameters("period", "2026-03", "known_at", "seal:2026-03", "limit", "all");
        var plan = planned(Export.JOURNAL, PullFormat.XLSX, given);
        assertThat(plan.reproducible()).isTrue();
        var once = new ByteArrayOutputStream();
        firm.the(PullWriter.class).write(plan, once);
        assertThat(properties(once.toByteArray())).containsPattern("created[^>]*>2026-0[34]-[0-9T:-]+Z<");
        var again = new ByteArrayOutputStream();
        firm.the(PullWriter.class).write(planned(Export.JOURNAL, PullFormat.XLSX, given), again);
        assertThat(again.toByteArray()).isEqualTo(once.toByteArray()).hasSizeGreaterThan(1000);
        assertThat(planned(Export.JOURNAL, PullFormat.XLSX, parameters()).reproducible())
                .isFalse();
    }

    private static String properties(byte[] workbook) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("docProps/core.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            return "";
        }
    }

    @Test
    void whatWasReportedCanBeReportedAgain() throws IOException {
        var then = bytes(Export.JOURNAL, "period", "2026-03", "known_at", "seal:2026-03");
        var again = bytes(Export.JOURNAL, "period", "2026-03");
        assertThat(then).isEqualTo(again).isNotEmpty();
        assertThat(rows(Export.ASSET_REGISTER, "as_of", "2026-06-30", "known_at", "seal:2026-03"))
                .allSatisfy(row -> assertThat(row.get("accumulated_impairment")).isEqualTo("0.00"));
    }

    @Test
    void whoGoesOnWithCursorsSeesEveryRowOnceWhileOthersWrite() throws IOException {
        var known = rows(Export.JOURNAL).size();
        var seen = new ArrayList<String>();
        var cursor = walked(seen, "");
        assertThat(seen).hasSize(known).doesNotHaveDuplicates();
        firm.bought(Kind.BACKUP_SERVER, 1, "45000", LAST.plusMonths(1).atDay(2));
        var rest = new ArrayList<String>();
        walked(rest, cursor);
        assertThat(rest).isNotEmpty().doesNotContainAnyElementsOf(seen);
        seen.addAll(rest);
        assertThat(seen).hasSize(rows(Export.JOURNAL).size()).doesNotHaveDuplicates();
    }

    /** Takes page after page, a line of somebody else's being posted after the first; answers where to go on later. */
    private static String walked(List<String> seen, String from) throws IOException {
        var cursor = from;
        var plan = page(cursor);
        var outcome = outcome(plan, seen);
        var next = firm.the(PullWriter.class).next(plan, outcome);
        if (from.isEmpty()) {
            firm.bought(
                    Kind.COMMUNICATIONS_DEVICE, 1, "2500", LAST.plusMonths(1).atDay(1));
        }
        while (next.isPresent()) {
            cursor = next.get();
            plan = page(cursor);
            outcome = outcome(plan, seen);
            next = firm.the(PullWriter.class).next(plan, outcome);
        }
        return firm.the(PullWriter.class).resume(plan, outcome).orElseThrow();
    }

    private static PullPlan page(String cursor) {
        return cursor.isEmpty()
                ? plan(Export.JOURNAL, "limit", "7")
                : plan(Export.JOURNAL, "limit", "7", "after", cursor);
    }

    private static PullOutcome outcome(PullPlan plan, List<String> seen) throws IOException {
        var to = new ByteArrayOutputStream();
        var outcome = written(plan, to);
        to.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> seen.add(cells[1] + "/" + cells[2]));
        return outcome;
    }

    @Test
    void foreignProgramsAcceptTheJournalAndRefuseAnotherDigit() throws IOException {
        var hledger = text(Export.JOURNAL, PullFormat.TEXT, "layout", "hledger");
        var beancount = text(Export.JOURNAL, PullFormat.TEXT, "layout", "beancount");
        assertThat(hledgerAccepts(hledger)).isTrue();
        assertThat(beancountAccepts(beancount)).isTrue();
        assertThat(hledgerAccepts(anotherDigit(hledger, " CNY = "))).isFalse();
        assertThat(beancountAccepts(anotherDigit(beancount, " CNY\n"))).isFalse();
    }

    private static String anotherDigit(String text, String before) {
        var at = text.indexOf(before) - 1;
        return text.substring(0, at) + (text.charAt(at) == '0' ? '1' : '0') + text.substring(at + 1);
    }

    private boolean hledgerAccepts(String text) throws IOException {
        var file = Files.writeString(folder.resolve("export.journal"), text).toString();
        return Packaged.accepts(HLEDGER, "-f", file, "check", "--strict", "ordereddates");
    }

    private boolean beancountAccepts(String text) throws IOException {
        return Packaged.accepts(
                BEAN_CHECK,
                Files.writeString(folder.resolve("export.beancount"), text).toString());
    }

    @Test
    void duckDbRecomputesBothChains() throws IOException, SQLException {
        for (var export : List.of(Export.JOURNAL, Export.MOVEMENT_LEDGER)) {
            var file = Files.write(folder.resolve(export.wire() + ".csv"), bytes(export));
            assertThat(bad(export, file)).isZero();
            Files.writeString(file, Files.readString(file).replaceFirst(",CNY,", ",CNX,"));
            assertThat(bad(export, file)).isEqualTo(1);
        }
    }

    private static long bad(Export export, Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery(VerifySql.chain(export, file.toString()))) {
            result.next();
            assertThat(result.getLong("n")).isPositive();
            return result.getLong("bad");
        }
    }

    private static byte[] bytes(Export export, String... given) throws IOException {
        var all = Arrays.copyOf(given, given.length + 2);
        all[given.length] = "limit";
        all[given.length + 1] = "all";
        var to = new ByteArrayOutputStream();
        written(plan(export, all), to);
        return to.toByteArray();
    }

    private static String text(Export export, PullFormat format, String... given) throws IOException {
        var to = new ByteArrayOutputStream();
        var plan = firm.the(PullPlanner.class).plan("CORP", PullParameters.read(export, parameters(given)), format);
        written(plan, to);
        return to.toString(StandardCharsets.UTF_8);
    }

    private static PullPlan plan(Export export, String... given) {
        return firm.asking(() -> firm.the(PullPlanner.class)
                .plan("CORP", PullParameters.read(export, parameters(given)), PullFormat.CSV));
    }

    private static PullOutcome written(PullPlan plan, ByteArrayOutputStream to) throws IOException {
        return firm.the(PullWriter.class).write(plan, to);
    }
}
