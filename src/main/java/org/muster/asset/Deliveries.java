package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;

/** What was ordered arrives by the promised day, or the vendor is asked. */
@ApplicationScoped
class Deliveries extends AssetDue {

    private static final Ladder LADDER = new Ladder(List.of(7, 1), 7);

    @Inject
    Deliveries(AssetDateStream dates) {
        super(dates);
    }

    Deliveries() {
        this(null);
    }

    @Override
    public String name() {
        return "asset.delivery";
    }

    @Override
    Optional<LocalDate> day(Asset asset) {
        return asset.known(Detail.PROMISED_DATE)
                .filter(day -> asset.stage() == Stage.ORDERED && !day.isEmpty())
                .map(LocalDate::parse);
    }

    /** Whoever ordered it. */
    @Override
    String responsible(Asset asset) {
        return asset.deeds().doerOf(Step.ORDER).orElse("");
    }

    @Override
    Term term(LocalDate day) {
        return new Term(day, day, LADDER);
    }
}
