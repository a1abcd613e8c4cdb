package org.muster.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/**
 * A day of an asset by which somebody has to act, such as the end of its warranty. Which day it is and who has to act
 * follows from the asset whenever it changes and is kept beside it; what is due is read from there.
 */
abstract class AssetDue implements ObligationSource {

    private final AssetDateStream dates;

    AssetDue(AssetDateStream dates) {
        this.dates = dates;
    }

    /** The day, as long as the asset stands where it matters. */
    abstract Optional<LocalDate> day(Asset asset);

    /** Until when it is tolerated, and when people hear of it. */
    abstract Term term(LocalDate day);

    /** The code of the person who has to act. */
    String responsible(Asset asset) {
        return asset.custodian();
    }

    static Optional<String> particular(Asset asset, String field) {
        return asset.description().particulars().get(field);
    }

    /** A day that is written on the asset. */
    static Optional<LocalDate> written(Asset asset, String field) {
        return particular(asset, field).map(LocalDate::parse);
    }

    @Override
    public Set<String> types() {
        return Set.of(Asset.SUBJECT);
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        return dates.planned(name(), behind, until, limit).stream()
                .map(this::obligation)
                .toList();
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return dates.of(name(), subject.reference()).stream()
                .map(this::obligation)
                .toList();
    }

    private Obligation obligation(AssetDay found) {
        return new Obligation(
                found.asset(),
                new Subject(Asset.SUBJECT, found.tag()),
                name(),
                term(found.day()),
                new Concern(found.site(), found.responsible(), Right.READ_ASSETS),
                new Notice(
                        name().replace("asset.", "asset.due."),
                        List.of(found.tag(), found.name()),
                        "/asset/sheet.xhtml?tag=" + found.tag()));
    }
}
