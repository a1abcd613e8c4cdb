package org.muster.ledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What of the ledgers stands on the trail. */
@ApplicationScoped
class LedgerSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(
                new SubjectKind("account", "ledger", ""),
                new SubjectKind("ledger", "ledger", ""),
                new SubjectKind("ledger_period", "ledger", ""),
                new SubjectKind("manual_event", "ledger", ""),
                new SubjectKind("reconciliation", "ledger", ""),
                new SubjectKind("ledger_export", "ledger", ""),
                new SubjectKind("pull", "ledger", ""),
                new SubjectKind("pull_receipt", "ledger", ""));
    }
}
