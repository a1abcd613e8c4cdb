package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.TransactionStream;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.usecase.Refusal;

/** Whatever a firm does with its things, in whatever order: the invariants hold at the end and at every moment before. */
class RandomLivesTest {

    private static final int DEEDS = 60;
    private static final List<String> PRICES = List.of("62000", "12345.67", "1999.99", "333.33", "8000");

    /** The same lives in every build: a build that fails must fail again. */
    @Property(tries = 12, seed = "20261130", shrinking = ShrinkingMode.OFF)
    void theInvariantsHoldWhateverHappens(@ForAll long seed) {
        lives(seed, Costing.AVERAGE);
    }

    @Property(tries = 10, seed = "20261130", shrinking = ShrinkingMode.OFF)
    void andWhenConsumablesLeaveFirstInFirstOutAndThingsHaveParts(@ForAll long seed) {
        lives(seed, Costing.FIFO);
        Statistics.label("layers are exchanged")
                .coverage(seen -> seen.check(true).count(lives -> lives > 0));
        Statistics.label("parts are accepted").coverage(seen -> seen.check(true).count(lives -> lives > 0));
    }

    private static void lives(long seed, Costing costing) {
        try (var firm = new Firm()) {
            var life = new Life(firm, new Random(seed));
            firm.costs(costing, life.day);
            life.parted = costing == Costing.FIFO;
            for (var deed = 0; deed < DEEDS; deed++) {
                life.goOn();
            }

            Statistics.label("layers are exchanged").collect(life.posted("LAYERED"));
            Statistics.label("parts are accepted")
                    .collect(firm.rows(Export.DEPRECIATION_SCHEDULE, "CORP").stream()
                            .anyMatch(row -> !row.get("component_no").isEmpty()));
            assertThat(life.refused).as("not everything is refused").isLessThan(DEEDS * 3 / 4);
            var foreseen = life.monthsAhead(life.day);
            life.over();
            assertThat(firm.wrong()).isEmpty();
            assertThat(life.monthsAhead(life.day.plusMonths(7))).isEqualTo(foreseen);
            life.everyTransactionIsAccountedFor();
            for (var moment = 0; moment < 5; moment++) {
                life.sumsAgreeAt(life.day.minusDays(life.random.nextInt(200)), life.random.nextInt(80) + 1);
            }
            var month = YearMonth.from(life.day).minusMonths(life.random.nextInt(3));
            assertThat(new FiguresOpened(firm, life.book()).wrong(month.toString(), life.random, 25))
                    .as("figures that are not what their rows add up to")
                    .isEmpty();
        }
    }

    /** A firm that does one thing after the other as chance has it; what the rules refuse is not done. */
    private static final class Life {

        private final Firm firm;
        private final Random random;
        private final List<String> things = new ArrayList<>();
        private LocalDate day = LocalDate.of(2025, 10, 3);
        private int refused;
        private boolean parted;

        Life(Firm firm, Random random) {
            this.firm = firm;
            this.random = random;
        }

        void goOn() {
            var next = day.plusDays(random.nextInt(9));
            if (!YearMonth.from(next).equals(YearMonth.from(day))) {
                var month = YearMonth.from(day);
                firm.runs(month);
                firm.closes(month);
                next = month.plusMonths(1).atDay(Math.max(4, next.getDayOfMonth()));
            }
            day = next;
            try {
                deed(random.nextInt(17));
            } catch (Refusal refusal) {
                refused++;
            }
        }

        /** What the register says of the coming months on a day: foreseen as long as they are, posted afterwards. */
        List<String> monthsAhead(LocalDate on) {
            return firm.on(
                    on,
                    Firm.FINANCE,
                    () -> IntStream.rangeClosed(0, 4)
                            .mapToObj(month ->
                                    YearMonth.from(day).plusMonths(month).atEndOfMonth())
                            .flatMap(end -> Stream.of("CORP", "IFRS").flatMap(book -> registered(book, end)))
                            .toList());
        }

        private Stream<String> registered(String book, LocalDate end) {
            return firm.rows(Export.ASSET_REGISTER, book, "as_of", end.toString()).stream()
                    .map(row -> Stream.of(
                                    "asset_no",
                                    "accounting_state",
                                    "cost",
                                    "accumulated_depreciation",
                                    "accumulated_impairment",
                                    "carrying_amount",
                                    "period_charge",
                                    "year_charge",
                                    "monthly_charge_next")
                            .map(row::get)
                            .collect(Collectors.joining(" ", book + " " + end + " ", "")));
        }

        /** Numbers run without gap, and who wrote nothing into a stream is known to have set terms. */
        void everyTransactionIsAccountedFor() {
            for (var book : List.of("CORP", "IFRS")) {
                var known =
                        firm.the(BookDirectory.class).head(book).orElseThrow().knownAt();
                var all = firm.the(TransactionStream.class).between(book, 0, known);
                assertThat(all)
                        .extracting(TransactionStream.Transaction::tx)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, known).boxed().toList());
                assertThat(all)
                        .allMatch(one -> one.entries()
                                        + one.movements()
                                        + one.terms()
                                        + one.charges()
                                        + one.disposals()
                                        + one.descriptions()
                                > 0);
                assertThat(all.stream()
                                .mapToLong(TransactionStream.Transaction::movements)
                                .sum())
                        .isEqualTo(firm.rows(Export.MOVEMENT_LEDGER, book).size());
            }
        }

        /** Half a year without deeds, in which short lives and covers end. */
        void over() {
            for (var month = 0; month < 6; month++) {
                firm.runs(YearMonth.from(day).plusMonths(month));
            }
        }

        private void deed(int choice) {
            if (choice < 4 || things.isEmpty()) {
                buy();
                return;
            }
            var thing = things.get(random.nextInt(things.size()));
            switch (choice) {
                case 4 -> take(thing, Step.ISSUE, Map.of("purpose", "OPERATION", "holder", "he.jun"));
                case 5 -> take(thing, Step.RETURN, Map.of("condition", "GOOD"));
                case 6 -> take(thing, Step.TRANSFER, Map.of("place", random.nextBoolean() ? "DC-A" : "WH-1"));
                case 7 -> repair(thing);
                case 8 -> take(thing, Step.REPORT_MISSING, Map.of("incident", "INC"));
                case 9 -> take(thing, Step.FIND, Map.of());
                case 10 -> firm.take(thing, Step.WRITE_OFF, day, Map.of());
                case 11 -> dispose(thing);
                case 14 -> firm.enters(Firm.event(book(), ManualEventType.HELD_FOR_SALE, thing, day, ""));
                case 15 -> firm.enters(Firm.event(book(), ManualEventType.KEPT, thing, day, ""));
                case 13 -> firm.enters(shortened(thing));
                case 12 -> firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, thing, day, "777.77"));
                default -> firm.enters(Firm.event("IFRS", ManualEventType.REVALUATION, thing, day, "1234.56"));
            }
        }

        private String book() {
            return random.nextBoolean() ? "CORP" : "IFRS";
        }

        /** Most lives would outlast the test. */
        private ManualEventDetails shortened(String thing) {
            return new ManualEventDetails(
                    book(),
                    ManualEventType.LIFE_CHANGE,
                    thing,
                    day,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(1 + random.nextInt(3)),
                    Optional.empty(),
                    Optional.empty(),
                    "used up sooner",
                    "EV-2");
        }

        private void buy() {
            var kinds =
                    List.of(Kind.BACKUP_SERVER, Kind.NETWORK_GEAR, Kind.COMMUNICATIONS_DEVICE, Kind.INSURANCE_POLICY);
            var kind = kinds.get(random.nextInt(kinds.size()));
            var quantity = kind == Kind.INSURANCE_POLICY ? 1 : 1 + random.nextInt(3);
            var price = PRICES.get(random.nextInt(PRICES.size()));
            var paid = random.nextInt(4) == 0
                    ? Map.of("price", price, "currency", "USD", "rate", "7.1234")
                    : Map.of("price", price, "currency", "CNY");
            var cover = kind == Kind.INSURANCE_POLICY
                    ? Map.of(
                            "cover_start",
                            day.toString(),
                            "cover_end",
                            day.plusMonths(5).toString())
                    : Map.<String, String>of();
            if (parted && kind == Kind.BACKUP_SERVER && quantity == 1) {
                accept(firm.received(kind, quantity, paid, cover, day), price);
            } else {
                things.add(firm.bought(kind, quantity, paid, cover, day));
            }
        }

        /** With a battery that lasts two years and costs three tenths, which lives on as anything else does. */
        private void accept(String server, String price) {
            var battery = new BigDecimal(price).multiply(new BigDecimal("0.3")).setScale(2, RoundingMode.DOWN);
            var told = Map.of(
                    "acceptance_number", "AC-1",
                    "place", "WH-1",
                    "custodian", "keeper",
                    "parts", "Battery; " + battery + "; 24");
            firm.take(server, Step.ACCEPT, day, told).forEach(tag -> things.add(tag.text()));
        }

        boolean posted(String kind) {
            return firm.rows(Export.JOURNAL, "CORP").stream()
                    .anyMatch(row -> row.get("kind").equals(kind));
        }

        /** Sometimes a part of a lot goes its own way. */
        private void take(String thing, Step step, Map<String, String> details) {
            var part = random.nextInt(3) == 0 ? Optional.of(1) : Optional.<Integer>empty();
            firm.take(thing, step, day, details, part).stream()
                    .map(tag -> tag.text())
                    .filter(tag -> !things.contains(tag))
                    .forEach(things::add);
        }

        private void repair(String thing) {
            firm.take(thing, Step.START_MAINTENANCE, day, Map.of());
            firm.take(
                    thing,
                    Step.COMPLETE_MAINTENANCE,
                    day,
                    Map.of(
                            "work_done", "repaired",
                            "cost", "432.10",
                            "currency", "CNY",
                            "capital_or_expense", random.nextBoolean() ? "CAPITAL" : "EXPENSE",
                            "outcome", "IN_STORE"));
        }

        private void dispose(String thing) {
            firm.take(thing, Step.PROPOSE_RETIREMENT, day, Map.of());
            firm.take(thing, Step.RETIRE, day, Map.of());
            var route = thing.startsWith("POL") ? "CANCEL" : random.nextBoolean() ? "SELL" : "RECYCLE";
            firm.take(
                    thing,
                    Step.PERFORM_DISPOSAL,
                    day,
                    Map.of("route", route, "certificate_number", "SAN", "buyer", "Somebody"));
            firm.take(thing, Step.DISPOSE, day, Map.of("proceeds", "321.09", "currency", "CNY", "cost", "12"));
        }

        /** What the journal says a thing cost is what its movements say, as of any day, as known at any time. */
        void sumsAgreeAt(LocalDate asOf, long knownAt) {
            for (var book : List.of("CORP", "IFRS")) {
                var journal = sums(
                        "select l.asset_no, sum(l.debit - l.credit) from journal_line l join account a"
                                + " on a.account_no = l.account where l.ledger = ? and l.posting_date <= ? and l.tx <= ?"
                                + " and l.asset_no <> '' and a.posting_role in ('CONSTRUCTION_IN_PROGRESS',"
                                + " 'FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE', 'CONSUMABLE_IN_USE')"
                                + " group by l.asset_no",
                        book,
                        asOf,
                        knownAt);
                var movements = sums(
                        "select asset_no, sum(amount) from movement where ledger = ? and posting_date <= ? and tx <= ?"
                                + " group by asset_no",
                        book,
                        asOf,
                        knownAt);
                assertThat(journal)
                        .as("%s as of %s, known at %s", book, asOf, knownAt)
                        .isEqualTo(movements);
            }
        }

        private Map<String, String> sums(String query, String book, LocalDate asOf, long knownAt) {
            return firm.the(JdbcStream.class).reading(connection -> {
                try (var statement = connection.prepareStatement(query)) {
                    new GivingStream(statement).text(book).day(asOf).number(knownAt);
                    var sums = new TreeMap<String, String>();
                    ShelfStream.read(statement, row -> {
                        var asset = row.text();
                        var sum = row.amount();
                        return sum.compareTo(BigDecimal.ZERO) == 0 ? "" : sums.put(asset, RowText.number(sum));
                    });
                    return sums;
                }
            });
        }
    }
}
