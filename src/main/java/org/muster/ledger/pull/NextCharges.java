package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.muster.ledger.AccountingState;
import org.muster.ledger.NextChargeStream;
import org.muster.ledger.RowText;
import org.muster.ledger.depreciation.Method;
import org.muster.ledger.export.Export;
import org.muster.shared.export.Rows;

/**
 * Fills in what an asset of the register is charged for the next month. The engine reckons it, which no SQL can, so rows
 * wait for their stretch: the terms of many are read at once.
 */
@ApplicationScoped
class NextCharges {

    private static final int STRETCH = 200;
    private static final Export REGISTER = Export.ASSET_REGISTER;
    private static final int CHARGE = REGISTER.place("monthly_charge_next");
    private static final int STATE = REGISTER.place("accounting_state");
    private static final int METHOD = REGISTER.place("method");
    private static final int ASSET = REGISTER.place("asset_no");

    private final NextChargeStream stream;
    private final Foreseen foreseen;

    @Inject
    NextCharges(NextChargeStream stream, Foreseen foreseen) {
        this.stream = stream;
        this.foreseen = foreseen;
    }

    NextCharges() {
        this(null, null);
    }

    /** The rows of a register filled; what is not charged month by month, or by a meter yet to be read, is charged nothing. */
    List<String[]> filled(Question question, List<String[]> posted) {
        var rows = question.ahead() ? foreseen.on(question, posted) : posted;
        var charged = rows.stream()
                .filter(row -> row[STATE].equals(AccountingState.ACTIVE.name()))
                .filter(row -> !row[METHOD].equals(Method.UNITS.name()))
                .map(row -> row[ASSET])
                .toList();
        var charges = stream.after(question.book(), question.span().end(), question.knownAt(), charged);
        var digits = question.book().digits();
        rows.forEach(row -> row[CHARGE] = RowText.money(charges.getOrDefault(row[ASSET], BigDecimal.ZERO), digits));
        return rows;
    }

    /** Rows that are written on a stretch at a time, filled; {@link Stretched#finish} writes the last ones. */
    Stretched before(Question question, Rows<String[]> to) {
        return new Stretched(question, to);
    }

    /** Rows waiting for their stretch to be full. */
    final class Stretched implements Rows<String[]> {

        private final Question question;
        private final Rows<String[]> to;
        private final List<String[]> waiting = new ArrayList<>(STRETCH);

        private Stretched(Question question, Rows<String[]> to) {
            this.question = question;
            this.to = to;
        }

        @Override
        public void write(String[] row) throws IOException {
            waiting.add(row);
            if (waiting.size() == STRETCH) {
                finish();
            }
        }

        void finish() throws IOException {
            for (var row : filled(question, waiting)) {
                to.write(row);
            }
            waiting.clear();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
