package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** The warranty of an asset ends: claim what is to be claimed, or extend it. */
@ApplicationScoped
class WarrantyEnds extends AssetDue {

    /** What is over stays over: three more times are enough. */
    private static final Ladder LADDER = new Ladder(List.of(30, 7), 28, 3);

    @Inject
    WarrantyEnds(AssetDateStream dates) {
        super(dates);
    }

    WarrantyEnds() {
        this(null);
    }

    @Override
    public String name() {
        return "asset.warranty_end";
    }

    @Override
    Optional<LocalDate> day(Asset asset) {
        return written(asset, "warranty_end").filter(end -> asset.stage().held());
    }

    @Override
    Term term(LocalDate day) {
        return new Term(day, day, LADDER);
    }
}
