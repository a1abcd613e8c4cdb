package org.muster.inspection;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.asset.AssetDesk;
import org.muster.shared.due.Obligation;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** What people may decide about duties beside doing them. */
@UseCase
public class DutyRegister {

    private final Duties duties;
    private final DutyPlanner planner;
    private final AssetDesk assets;
    private final Sites sites;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;
    private final Instance<Obligation.HandedOn> handedOn;

    @Inject
    DutyRegister(
            Duties duties,
            DutyPlanner planner,
            AssetDesk assets,
            Sites sites,
            OpenCommand open,
            Facts facts,
            Clock clock,
            Instance<Obligation.HandedOn> handedOn) {
        this.duties = duties;
        this.planner = planner;
        this.assets = assets;
        this.sites = sites;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
        this.handedOn = handedOn;
    }

    DutyRegister() {
        this(null, null, null, null, null, null, null, null);
    }

    /** An approver answers for a duty's not being done; when the waiver expires it is asked for again. */
    public void waive(String code, long version, String reason, LocalDate until) {
        var duty = duties.find(code)
                .filter(found -> open.by().may(Right.READ_DUTIES, found.site()))
                .orElseThrow(() -> Refusal.missing(code));
        open.by().require(Right.APPROVE, duty.site());
        duty.requireVersion(version);
        var today = sites.days(duty.site()).dayOf(clock.instant());
        var about = new Subject("asset", duty.asset());
        if (handedOn.stream().anyMatch(each -> each.to(open.by().code(), about, InspectionDue.rule(duty)))) {
            throw Refusal.forbidden("inspection.refusal.own_waiver");
        }
        facts.tell(duty.waive(open.by().code(), today, new Waiver(reason, until), clock.instant()));
        assets.standing(duty.asset()).ifPresent(standing -> planner.settled(standing, duty));
        planner.announce(duty.asset());
    }
}
