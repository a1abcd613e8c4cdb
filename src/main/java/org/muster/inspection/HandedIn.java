package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.muster.asset.AssetStanding;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;

/** Reads a check as it was handed in against what is known: which duty it fulfils, which questions it answers. */
@ApplicationScoped
class HandedIn {

    private final Duties duties;
    private final ChecklistDirectory checklists;
    private final Sites sites;
    private final Clock clock;

    @Inject
    HandedIn(Duties duties, ChecklistDirectory checklists, Sites sites, Clock clock) {
        this.duties = duties;
        this.checklists = checklists;
        this.sites = sites;
        this.clock = clock;
    }

    HandedIn() {
        this(null, null, null, null);
    }

    Inspection.Asked asked(NewInspection given, AssetStanding asset) {
        new Reasons()
                .atMost(Inspection.REASON, "reason", given.reason())
                .atMost(Inspection.SIGNATURE, "signed_as", given.signedAs())
                .refuse();
        given.assetVersion().filter(seen -> seen != asset.version()).ifPresent(seen -> {
            throw Refusal.stale(asset.tag());
        });
        var duty = given.duty().map(code -> duty(code, asset)).or(() -> fitting(given.checklist(), asset));
        var code = given.checklist().isEmpty() ? duty.map(Duty::checklist).orElse("") : given.checklist();
        var checklist = given.edition()
                .map(edition -> checklists.find(code, edition))
                .orElseGet(() -> checklists.find(code))
                .filter(found -> found.row().kind() == asset.kind())
                .orElseThrow(() -> Refusal.invalid("checklist", "inspection.refusal.checklist", code));
        return new Inspection.Asked(asset, checklist, duty);
    }

    private Duty duty(String code, AssetStanding asset) {
        var duty = duties.find(code)
                .filter(found -> found.asset().equals(asset.tag()))
                .orElseThrow(() -> Refusal.invalid("duty", "inspection.refusal.duty", code));
        duty.requireOpen();
        return duty;
    }

    /** The open duty that asks for this checklist, the earliest if there are several. */
    private Optional<Duty> fitting(String checklist, AssetStanding asset) {
        return duties.openOf(asset.tag()).stream()
                .filter(duty -> duty.checklist().equals(checklist))
                .min(Comparator.comparing(duty -> duty.term().planned()));
    }

    /** The day it was done on the clock of the site. */
    LocalDate day(NewInspection given, AssetStanding asset) {
        var today = sites.days(asset.site()).dayOf(clock.instant());
        var day = given.doneOn().orElse(today);
        new Reasons()
                .unless(!day.isAfter(today), "done_on", "inspection.refusal.future", day)
                .refuse();
        return day;
    }
}
