package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where one looks up exports made in the background. */
@ApplicationScoped
public class ExportDirectory {

    private final LedgerExports exports;

    @Inject
    ExportDirectory(LedgerExports exports) {
        this.exports = exports;
    }

    ExportDirectory() {
        this(null);
    }

    /** The newest export of just this state that the person asked for. */
    public Optional<ExportRow> same(WantedExport wanted, long knownAt, String person) {
        return exports.same(wanted, knownAt, person).map(LedgerExport::row);
    }

    public Optional<ExportRow> find(String code) {
        return exports.find(code).map(LedgerExport::row);
    }
}
