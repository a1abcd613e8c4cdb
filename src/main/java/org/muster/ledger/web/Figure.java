package org.muster.ledger.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.ledger.AccountRow;
import org.muster.ledger.EntryKind;
import org.muster.ledger.MovementType;
import org.muster.ledger.export.Export;
import org.muster.shared.text.Labelled;

/**
 * A figure of the sums over the books, by what the rows that make it up have in common: lines of the journal by account, kind
 * and side, movements by type and way. The statements of the sums say the same once more; a test holds the two together.
 */
enum Figure implements Labelled {
    COST(Roles.COST),
    ACCUMULATED_DEPRECIATION(Roles.WORN),
    ACCUMULATED_IMPAIRMENT(Roles.LOST),
    CARRYING_AMOUNT(Roles.CARRIED),
    AMORTISED(Roles.CARRIED, Kinds.TAKEN, ""),
    ISSUED(Roles.CARRIED, Kinds.ISSUED, ""),
    CLEARING(Roles.CLEARING),
    RESULT(row -> Set.of("EXPENSE", "INCOME").contains(row.type().name()), Kinds.ANY, ""),
    PROCEEDS(Roles.PROCEEDS),
    SELLING_COSTS(Set.of("PAYABLE")),
    INSURANCE_RECOVERY(Set.of("OTHER_RECEIVABLE")),
    PREMIUM(Roles.AHEAD, Kinds.PAID_AHEAD, ""),
    PREMIUM_ADDED(Roles.AHEAD, Kinds.PAID_AHEAD, Kinds.DEBIT),
    PREMIUM_CHARGED(Roles.AHEAD, Kinds.CHARGED_AHEAD, ""),
    PREMIUM_RETURNED(Roles.AHEAD, Kinds.RETURNED_AHEAD, Kinds.CREDIT),
    COST_ADDITIONS(Roles.COST, Kinds.ADDED, ""),
    COST_TRANSFERS_IN(Roles.COST, Kinds.MOVED, Kinds.DEBIT),
    COST_TRANSFERS_OUT(Roles.COST, Kinds.MOVED, Kinds.CREDIT),
    COST_REVALUATION(Roles.COST, Kinds.REVALUED, ""),
    COST_DISPOSALS(Roles.COST, Kinds.LEFT, ""),
    DEPRECIATION_CHARGE(Roles.WORN, Kinds.CHARGED, ""),
    DEPRECIATION_TRANSFERS(Roles.WORN, Kinds.PARTED, ""),
    DEPRECIATION_ON_DISPOSALS(Roles.WORN, Kinds.LEFT, ""),
    DEPRECIATION_ELIMINATED(Roles.WORN, Kinds.REVALUED, ""),
    IMPAIRMENT_CHARGE(Roles.LOST, Kinds.IMPAIRED, ""),
    IMPAIRMENT_REVERSAL(Roles.LOST, Kinds.RESTORED, ""),
    IMPAIRMENT_ON_DISPOSALS(Roles.LOST, Kinds.OTHER_LOSS, ""),
    DEBIT(row -> true, Kinds.ANY, Kinds.DEBIT),
    CREDIT(row -> true, Kinds.ANY, Kinds.CREDIT),
    QUANTITY_IN(Types.IN, Types.COMING_AND_GOING),
    QUANTITY_OUT(Types.OUT, Types.COMING_AND_GOING),
    IN_PURCHASE(Types.IN, Types.BOUGHT),
    IN_TRANSFER(Types.IN, Types.MOVED),
    IN_RETURN(Types.IN, EnumSet.of(MovementType.RETURN)),
    IN_SURPLUS(Types.IN, EnumSet.of(MovementType.COUNT_SURPLUS)),
    IN_OTHER(Types.IN, Types.OTHER_IN),
    IN_TOTAL(Types.IN, Types.ANY),
    OUT_ISSUE(Types.OUT, EnumSet.of(MovementType.ISSUE)),
    OUT_TRANSFER(Types.OUT, Types.MOVED),
    OUT_SCRAP(Types.OUT, EnumSet.of(MovementType.SCRAP)),
    OUT_SHORTAGE(Types.OUT, EnumSet.of(MovementType.COUNT_SHORTAGE)),
    OUT_OTHER(Types.OUT, Types.OTHER_OUT),
    OUT_TOTAL(Types.OUT, Types.ANY);

    private final Export export;
    private final Function<List<AccountRow>, Map<String, List<String>>> filters;

    Figure(Set<String> roles) {
        this(row -> roles.contains(row.role()), Kinds.ANY, "");
    }

    Figure(Set<String> roles, Set<EntryKind> kinds, String side) {
        this(row -> roles.contains(row.role()), kinds, side);
    }

    Figure(Function<AccountRow, Boolean> accounts, Set<EntryKind> kinds, String side) {
        this.export = Export.JOURNAL;
        this.filters = chart -> {
            var numbers = chart.stream()
                    .filter(accounts::apply)
                    .map(AccountRow::number)
                    .toList();
            var filters = new TreeMap<String, List<String>>();
            only(filters, "account", numbers.size() < chart.size() ? numbers : List.of());
            only(filters, "kind", kinds.stream().map(Enum::name).toList());
            only(
                    filters,
                    "side",
                    Stream.of(side).filter(text -> !text.isEmpty()).toList());
            return filters;
        };
    }

    Figure(String way, Set<MovementType> types) {
        this.export = Export.MOVEMENT_LEDGER;
        this.filters = chart -> {
            var filters = new TreeMap<String, List<String>>();
            filters.put("way", List.of(way));
            only(filters, "type", types.stream().map(Enum::name).toList());
            return filters;
        };
    }

    private static void only(Map<String, List<String>> filters, String name, List<String> values) {
        if (!values.isEmpty()) {
            filters.put(name, values);
        }
    }

    /** The figure an address names. */
    static Optional<Figure> of(Export export, String name) {
        return Stream.of(values())
                .filter(figure -> figure.export == export && figure.wire().equals(name))
                .findFirst();
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same as filters of a pull. */
    Map<String, List<String>> filters(List<AccountRow> chart) {
        return filters.apply(chart);
    }

    private static final class Roles {
        static final Set<String> COST = Set.of(
                "FIXED_ASSET",
                "INTANGIBLE_ASSET",
                "CONSUMABLE_IN_STORE",
                "CONSUMABLE_IN_USE",
                "PREPAID",
                "LONG_TERM_PREPAID");
        static final Set<String> WORN =
                Set.of("ACCUMULATED_DEPRECIATION", "ACCUMULATED_AMORTISATION", "CONSUMABLE_AMORTISED");
        static final Set<String> LOST = Set.of("FIXED_ASSET_IMPAIRMENT", "INTANGIBLE_IMPAIRMENT");
        static final Set<String> CARRIED = both(COST, both(WORN, LOST));
        static final Set<String> AHEAD = Set.of("PREPAID", "LONG_TERM_PREPAID");
        static final Set<String> CLEARING = Set.of("DISPOSAL_CLEARING", "LOSS_AWAITING_DECISION");
        static final Set<String> PROCEEDS = Set.of("BANK", "MATERIALS");

        private static Set<String> both(Set<String> some, Set<String> others) {
            return Set.copyOf(Stream.concat(some.stream(), others.stream()).toList());
        }
    }

    private static final class Kinds {
        static final String DEBIT = "DEBIT";
        static final String CREDIT = "CREDIT";
        static final Set<EntryKind> ANY = EnumSet.noneOf(EntryKind.class);
        static final Set<EntryKind> REVALUED = EnumSet.of(EntryKind.REVALUED);
        static final Set<EntryKind> IMPAIRED = EnumSet.of(EntryKind.IMPAIRED);
        static final Set<EntryKind> RESTORED = EnumSet.of(EntryKind.IMPAIRMENT_REVERSED);
        static final Set<EntryKind> TAKEN = EnumSet.of(EntryKind.CHARGED, EntryKind.REVERSAL);
        static final Set<EntryKind> ISSUED = EnumSet.of(EntryKind.ISSUED);
        static final Set<EntryKind> PAID_AHEAD = EnumSet.of(EntryKind.ACCEPTED, EntryKind.ENDORSED);
        static final Set<EntryKind> RETURNED_AHEAD = EnumSet.of(EntryKind.CANCELLED, EntryKind.ENDORSED);
        static final Set<EntryKind> CHARGED_AHEAD = otherThan(PAID_AHEAD, RETURNED_AHEAD);
        static final Set<EntryKind> PARTED = EnumSet.of(EntryKind.SPLIT_IN, EntryKind.SPLIT_OUT, EntryKind.FOUND);
        static final Set<EntryKind> MOVED = EnumSet.of(
                EntryKind.SPLIT_IN, EntryKind.SPLIT_OUT, EntryKind.FOUND, EntryKind.AVERAGED, EntryKind.LAYERED);
        static final Set<EntryKind> LEFT = EnumSet.of(
                EntryKind.SOLD, EntryKind.SCRAPPED, EntryKind.CANCELLED, EntryKind.WRITTEN_OFF, EntryKind.MISSING);
        static final Set<EntryKind> ADDED = otherThan(MOVED, REVALUED, LEFT);
        static final Set<EntryKind> CHARGED = otherThan(PARTED, REVALUED, LEFT);
        static final Set<EntryKind> OTHER_LOSS = otherThan(IMPAIRED, RESTORED);

        @SafeVarargs
        private static Set<EntryKind> otherThan(Set<EntryKind>... some) {
            var left = EnumSet.allOf(EntryKind.class);
            Stream.of(some).forEach(left::removeAll);
            return left;
        }
    }

    private static final class Types {
        static final String IN = "IN";
        static final String OUT = "OUT";
        static final Set<MovementType> ANY = EnumSet.noneOf(MovementType.class);
        static final Set<MovementType> BOUGHT =
                EnumSet.of(MovementType.RECEIPT, MovementType.ACCEPTANCE, MovementType.PUTAWAY);
        static final Set<MovementType> MOVED = EnumSet.of(MovementType.TRANSFER_IN, MovementType.TRANSFER_OUT);
        static final Set<MovementType> COMING_AND_GOING = otherThan(
                MOVED, EnumSet.of(MovementType.ISSUE, MovementType.RETURN, MovementType.PUTAWAY, MovementType.CUSTODY));
        static final Set<MovementType> OTHER_IN =
                otherThan(BOUGHT, MOVED, EnumSet.of(MovementType.RETURN, MovementType.COUNT_SURPLUS));
        static final Set<MovementType> OTHER_OUT =
                otherThan(MOVED, EnumSet.of(MovementType.ISSUE, MovementType.SCRAP, MovementType.COUNT_SHORTAGE));

        @SafeVarargs
        private static Set<MovementType> otherThan(Set<MovementType>... some) {
            var left = EnumSet.allOf(MovementType.class);
            Stream.of(some).forEach(left::removeAll);
            return left;
        }
    }
}
