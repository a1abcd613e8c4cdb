package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.due.Term;

/** The licence of a tool ends: renew it, or give the tool back. */
@ApplicationScoped
class LicenceEnds extends AssetDue {

    @Inject
    LicenceEnds(AssetDateStream dates) {
        super(dates);
    }

    LicenceEnds() {
        this(null);
    }

    @Override
    public String name() {
        return "asset.licence_end";
    }

    @Override
    Optional<LocalDate> day(Asset asset) {
        return written(asset, "licence_end").filter(end -> asset.stage().held());
    }

    @Override
    Term term(LocalDate day) {
        return Term.on(day);
    }
}
