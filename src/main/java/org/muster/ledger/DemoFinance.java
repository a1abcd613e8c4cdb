package org.muster.ledger;

import static org.muster.ledger.ManualEventType.CLAIM;
import static org.muster.ledger.ManualEventType.COST_CORRECTION;
import static org.muster.ledger.ManualEventType.ENDORSEMENT;
import static org.muster.ledger.ManualEventType.HELD_FOR_SALE;
import static org.muster.ledger.ManualEventType.IMPAIRMENT;
import static org.muster.ledger.ManualEventType.IMPAIRMENT_REVERSAL;
import static org.muster.ledger.ManualEventType.LIFE_CHANGE;
import static org.muster.ledger.ManualEventType.RESIDUAL_CHANGE;
import static org.muster.ledger.ManualEventType.REVALUATION;
import static org.muster.ledger.ManualEventType.REVERSAL;
import static org.muster.ledger.ManualEventType.SERVICE_CORRECTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the demo company's finance enters by hand in its last year: one of everything. */
@ApplicationScoped
class DemoFinance {

    private static final String CORP = "CORP";
    private static final String IFRS = "IFRS";
    private static final int DAY = 20;

    private final DemoPickStream picks;

    @Inject
    DemoFinance(DemoPickStream picks) {
        this.picks = picks;
    }

    DemoFinance() {
        this(null);
    }

    /** The events of a month, so many months before the present one. */
    List<ManualEventDetails> events(YearMonth month, int ago) {
        var day = month.atDay(DAY);
        return switch (ago) {
            case 11 ->
                of(thing(CORP, IMPAIRMENT, 0, day)
                        .map(one -> one.amount("12000", "Its successor sells for half the price")));
            case 10 -> of(thing(IFRS, LIFE_CHANGE, 1, day).map(one -> one.months(30, "Used longer than planned")));
            case 9 ->
                of(thing(IFRS, REVALUATION, 2, day).map(one -> one.amount("6500", "Appraised at a higher value")));
            case 8 -> of(thing(CORP, RESIDUAL_CHANGE, 3, day).map(one -> one.residual("1000", "Scrap prices fell")));
            case 7 ->
                of(thing(CORP, CLAIM, 4, day).map(one -> one.amount("3200", "Water damage, accepted by the insurer")));
            case 6 -> of(thing(CORP, SERVICE_CORRECTION, 5, day).map(this::earlier));
            case 5 -> of(thing(CORP, COST_CORRECTION, 6, day).map(one -> one.costing("Transport was forgotten")));
            case 4 ->
                of(
                        thing(IFRS, IMPAIRMENT, 7, day).map(one -> one.amount("4000", "Announced end of support")),
                        policy(day).map(one -> one.amount("1200", "Cover extended to the second data centre")));
            case 3 ->
                of(
                        thing(IFRS, IMPAIRMENT_REVERSAL, 7, day).map(this::recovered),
                        thing(CORP, HELD_FOR_SALE, 11, day).map(one -> one.bare("A buyer is being looked for")));
            case 2 -> of(reversal(day));
            default -> List.of();
        };
    }

    @SafeVarargs
    private static List<ManualEventDetails> of(Optional<ManualEventDetails>... events) {
        return Stream.of(events).flatMap(Optional::stream).toList();
    }

    /** Something to enter, about a thing that was picked. */
    private record Wish(String ledger, ManualEventType type, Position thing, LocalDate day) {

        ManualEventDetails amount(String amount, String why) {
            return details(Optional.of(new BigDecimal(amount)), Optional.empty(), Optional.empty(), why);
        }

        ManualEventDetails residual(String residual, String why) {
            return details(Optional.empty(), Optional.of(new BigDecimal(residual)), Optional.empty(), why);
        }

        ManualEventDetails months(int months, String why) {
            return details(Optional.empty(), Optional.empty(), Optional.of(months), why);
        }

        ManualEventDetails costing(String why) {
            return amount(thing.worth().cost().add(BigDecimal.valueOf(480)).toPlainString(), why);
        }

        ManualEventDetails bare(String why) {
            return details(Optional.empty(), Optional.empty(), Optional.empty(), why);
        }

        private ManualEventDetails details(
                Optional<BigDecimal> amount, Optional<BigDecimal> residual, Optional<Integer> months, String why) {
            return new ManualEventDetails(
                    ledger,
                    type,
                    thing.assetNo(),
                    day,
                    amount,
                    residual,
                    months,
                    Optional.empty(),
                    Optional.empty(),
                    why,
                    "FV-" + day.toString().replace("-", ""));
        }
    }

    private Optional<Wish> thing(String ledger, ManualEventType type, int rank, LocalDate day) {
        return picks.dearest(ledger, Treatment.CAPITALISE, day.plusYears(1), rank)
                .map(position -> new Wish(ledger, type, position, day));
    }

    private Optional<Wish> policy(LocalDate day) {
        return picks.dearest(CORP, Treatment.PREPAID, day.plusMonths(2), 0)
                .map(position -> new Wish(CORP, ENDORSEMENT, position, day));
    }

    /** In service before the year began, so that a part of what is caught up belongs to the year before. */
    private ManualEventDetails earlier(Wish wish) {
        var accepted = picks.inService(wish.ledger(), wish.thing().assetNo()).minusDays(45);
        var lastYear = wish.day().withDayOfYear(1).minusDays(45);
        var since = accepted.isBefore(lastYear) ? accepted : lastYear;
        return new ManualEventDetails(
                wish.ledger(),
                wish.type(),
                wish.thing().assetNo(),
                wish.day(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(since),
                Optional.empty(),
                "The commissioning report is older than the acceptance",
                "FV-" + since);
    }

    private ManualEventDetails recovered(Wish wish) {
        var recoverable = wish.thing().worth().carrying().add(BigDecimal.valueOf(2500));
        return wish.amount(recoverable.toPlainString(), "Support was prolonged");
    }

    private Optional<ManualEventDetails> reversal(LocalDate day) {
        return picks.lastEntry(CORP, EntryKind.MAINTAINED)
                .map(entry -> new ManualEventDetails(
                        CORP,
                        REVERSAL,
                        "",
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(entry),
                        "The invoice was entered twice",
                        "FV-DOUBLE"));
    }
}
