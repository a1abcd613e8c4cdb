package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.muster.ledger.AheadStream;
import org.muster.ledger.AheadStream.Ahead;
import org.muster.ledger.RowText;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.Shape;

/**
 * Lets the register of a day to come show what will be charged until then. Such a row has one column more, behind all
 * others, that says whether its amounts are posted or projected.
 */
@ApplicationScoped
class Foreseen {

    private static final Export REGISTER = Export.ASSET_REGISTER;
    private static final int ASSET = REGISTER.place("asset_no");
    private static final int STATE = REGISTER.place("accounting_state");
    private static final Set<String> CHARGED = Set.of("ACTIVE", "FULLY_DEPRECIATED");

    private final AheadStream stream;

    @Inject
    Foreseen(AheadStream stream) {
        this.stream = stream;
    }

    Foreseen() {
        this(null);
    }

    /** The rows as they will stand on the day asked about. */
    List<String[]> on(Question question, List<String[]> rows) {
        var charged = rows.stream()
                .filter(row -> CHARGED.contains(row[STATE]))
                .map(row -> row[ASSET])
                .toList();
        var ahead = stream.on(question.book(), question.span().end(), question.knownAt(), charged);
        return rows.stream()
                .map(row ->
                        ahead.containsKey(row[ASSET]) ? projected(question, row, ahead.get(row[ASSET])) : posted(row))
                .toList();
    }

    private static String[] posted(String[] row) {
        return marked(row, "POSTED");
    }

    private static String[] marked(String[] row, String status) {
        var marked = Arrays.copyOf(row, row.length + 1);
        marked[row.length] = status;
        return marked;
    }

    private static String[] projected(Question question, String[] row, Ahead ahead) {
        var there = marked(row, Shape.PROJECTED);
        var cost = ahead.premium() ? ahead.worth().carrying() : amount(row, "cost");
        var worn = ahead.premium() ? BigDecimal.ZERO : ahead.worth().accumulated();
        put(question, there, "cost", cost);
        put(question, there, "accumulated_depreciation", worn);
        put(question, there, "carrying_amount", cost.subtract(worn).subtract(amount(row, "accumulated_impairment")));
        var toCome = ahead.premium()
                ? amount(row, "cost").subtract(cost)
                : worn.subtract(amount(row, "accumulated_depreciation"));
        put(
                question,
                there,
                "period_charge",
                ahead.month().orElseGet(() -> amount(row, "period_charge").add(toCome)));
        put(
                question,
                there,
                "year_charge",
                ahead.year().orElseGet(() -> amount(row, "year_charge").add(toCome)));
        return there;
    }

    private static BigDecimal amount(String[] row, String column) {
        return new BigDecimal(row[REGISTER.place(column)]);
    }

    private static void put(Question question, String[] row, String column, BigDecimal amount) {
        row[REGISTER.place(column)] = RowText.money(amount, question.book().digits());
    }
}
