package org.muster.finding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.asset.AssetDesk;
import org.muster.asset.AssetTag;
import org.muster.identity.PersonDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where people open findings, plan what is done against them, and close those of others. */
@UseCase
public class FindingRegister {

    private static final Right[] HANDS = {Right.INSPECT, Right.SERVICE, Right.KEEP_STORE, Right.MANAGE_ASSETS};

    private final Findings findings;
    private final FindingDesk desk;
    private final AssetDesk assets;
    private final PlaceDirectory places;
    private final PersonDirectory people;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    FindingRegister(
            Findings findings,
            FindingDesk desk,
            AssetDesk assets,
            PlaceDirectory places,
            PersonDirectory people,
            OpenCommand open,
            Facts facts,
            Clock clock) {
        this.findings = findings;
        this.desk = desk;
        this.assets = assets;
        this.places = places;
        this.people = people;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    FindingRegister() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Opens a finding about an asset that somebody came across; answers its code. */
    public String report(String asset, Severity severity, String title, String details) {
        var standing = assets.visible(AssetTag.of(asset));
        requireHand(standing.site());
        return desk.open(
                new NewFinding(
                        FindingKind.DEFECT,
                        severity,
                        new Subject("asset", standing.tag()),
                        standing.site(),
                        title,
                        details,
                        ""),
                today(standing.site()));
    }

    /** Plans, or plans anew, what is done against a finding. */
    public void plan(String code, long version, PlannedFix fix) {
        var finding = visible(code);
        requireHand(finding.site());
        finding.requireVersion(version);
        new Reasons()
                .unless(fix.by().isBlank() || people.knows(fix.by()), "fix_by", "finding.refusal.person", fix.by())
                .unless(!fix.due().isBefore(today(finding.site())), "fix_due", "finding.refusal.past", fix.due())
                .refuse();
        facts.tell(finding.plan(fix, clock.instant()));
    }

    /** Closes a finding that another person opened and another put right. */
    public void close(String code, long version, String words) {
        var finding = visible(code);
        requireHand(finding.site());
        finding.requireVersion(version);
        facts.tell(finding.close(open.by().code(), today(finding.site()), words, clock.instant()));
    }

    private Finding visible(String code) {
        return findings.find(code)
                .filter(finding -> open.by().may(Right.READ_DUTIES, finding.site()))
                .orElseThrow(() -> Refusal.missing(code));
    }

    private void requireHand(String site) {
        for (var right : HANDS) {
            if (open.by().may(right, site)) {
                return;
            }
        }
        open.by().require(Right.INSPECT, site);
    }

    private LocalDate today(String site) {
        return LocalDate.now(clock.withZone(places.zone(site).orElse(clock.getZone())));
    }
}
