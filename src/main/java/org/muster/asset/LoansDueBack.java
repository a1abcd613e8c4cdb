package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.due.Term;

/** What was handed out until a day comes back, or its time is extended. */
@ApplicationScoped
class LoansDueBack extends AssetDue {

    @Inject
    LoansDueBack(AssetDateStream dates) {
        super(dates);
    }

    LoansDueBack() {
        this(null);
    }

    @Override
    public String name() {
        return "asset.loan_due_back";
    }

    @Override
    Optional<LocalDate> day(Asset asset) {
        return Optional.of(asset.loanDue()).filter(day -> asset.stage() == Stage.DEPLOYED && !day.equals(Asset.NEVER));
    }

    @Override
    Term term(LocalDate day) {
        return Term.on(day);
    }
}
