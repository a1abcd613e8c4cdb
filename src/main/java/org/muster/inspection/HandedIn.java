package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.muster.asset.AssetStanding;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;

/** Reads a check as it was handed in against what is known: which duty it fulfils, which questions it answers. */
@ApplicationScoped
class HandedIn {

    /** So long a page that shows an edition may have stood open when the next one came. */
    private static final Duration OPEN_PAGE = Duration.ofDays(1);

    private final Duties duties;
    private final InspectionRules rules;
    private final ChecklistDirectory checklists;
    private final Sites sites;
    private final Clock clock;

    @Inject
    HandedIn(Duties duties, InspectionRules rules, ChecklistDirectory checklists, Sites sites, Clock clock) {
        this.duties = duties;
        this.rules = rules;
        this.checklists = checklists;
        this.sites = sites;
        this.clock = clock;
    }

    HandedIn() {
        this(null, null, null, null, null);
    }

    Inspection.Asked asked(NewInspection given, AssetStanding asset, LocalDate day) {
        new Reasons()
                .atMost(Inspection.REASON, "reason", given.reason())
                .atMost(Inspection.SIGNATURE, "signed_as", given.signedAs())
                .refuse();
        given.assetVersion().filter(seen -> seen != asset.version()).ifPresent(seen -> {
            throw Refusal.stale(asset.tag());
        });
        var duty = given.duty()
                .map(code -> duty(code, asset, given.checklist()))
                .or(() -> fitting(given.checklist(), asset));
        var code = given.checklist().isEmpty() ? duty.map(Duty::checklist).orElse("") : given.checklist();
        var checklist = given.edition()
                .map(edition -> checklists.find(code, edition))
                .orElseGet(() -> checklists.find(code))
                .filter(found -> found.row().kind() == asset.kind())
                .orElseThrow(() -> Refusal.invalid("checklist", "inspection.refusal.checklist", code));
        if (checklists.superseded(
                code, checklist.row().edition(), clock.instant().minus(OPEN_PAGE))) {
            throw Refusal.invalid(
                    "version",
                    "inspection.refusal.old_edition",
                    code,
                    checklist.row().edition());
        }
        return new Inspection.Asked(asset, checklist, duty.filter(asked -> counts(asked, day)));
    }

    /** A check before the window opens counts only where the next day is counted from the check. */
    private boolean counts(Duty duty, LocalDate day) {
        var floating = rules.find(duty.rule())
                .map(InspectionRule::recurrence)
                .filter(recurrence -> recurrence instanceof Every every && every.anchor() == Every.Anchor.FLOATING)
                .isPresent();
        return floating || !duty.cause().isEmpty() || !day.isBefore(duty.term().opens());
    }

    /** An open duty of the asset; it is done by the checklist it asks for. */
    private Duty duty(String code, AssetStanding asset, String checklist) {
        var duty = duties.find(code)
                .filter(found -> found.asset().equals(asset.tag()))
                .orElseThrow(() -> Refusal.invalid("duty", "inspection.refusal.duty", code));
        duty.requireOpen();
        if (!checklist.isEmpty() && !checklist.equals(duty.checklist())) {
            throw Refusal.invalid("checklist", "inspection.refusal.other_checklist", code, duty.checklist());
        }
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
