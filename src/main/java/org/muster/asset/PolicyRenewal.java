package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.due.Term;

/** A policy has to be renewed, or notice given, some days before its cover ends. */
@ApplicationScoped
class PolicyRenewal extends AssetDue {

    private static final String USUAL_NOTICE = "30";

    @Inject
    PolicyRenewal(AssetDateStream dates) {
        super(dates);
    }

    PolicyRenewal() {
        this(null);
    }

    @Override
    public String name() {
        return "asset.policy_renewal";
    }

    @Override
    Optional<LocalDate> day(Asset asset) {
        var notice = particular(asset, "notice_days").orElse(USUAL_NOTICE);
        return written(asset, "cover_end")
                .filter(end -> asset.stage().held())
                .map(end -> end.minusDays(Long.parseLong(notice)));
    }

    @Override
    Term term(LocalDate day) {
        return Term.on(day);
    }
}
