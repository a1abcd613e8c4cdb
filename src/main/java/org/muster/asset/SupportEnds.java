package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** The maker's support for an asset ends: extend it, or plan a successor. */
@ApplicationScoped
class SupportEnds extends AssetDue {

    /** What is over stays over: three more times are enough. */
    private static final Ladder LADDER = new Ladder(List.of(30, 7), 28, 3);

    @Inject
    SupportEnds(AssetDateStream dates) {
        super(dates);
    }

    SupportEnds() {
        this(null);
    }

    @Override
    public String name() {
        return "asset.support_end";
    }

    @Override
    Optional<LocalDate> day(Asset asset) {
        return written(asset, "support_end").filter(end -> asset.stage().held());
    }

    @Override
    Term term(LocalDate day) {
        return new Term(day, day, LADDER);
    }
}
