package org.muster.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.asset.AssetStanding;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Untracked;
import org.muster.shared.usecase.Refusal;

/**
 * One dated obligation: this asset must be checked as this rule says, on a planned day. It is planned when the asset is
 * accepted, when the one before it is settled, or when something happens; it follows its asset from place to place, rests
 * while the rule pauses, and moves when the rule changes. It ends done by an inspection, waived by an approver for a
 * reason and a while, or cancelled because nothing asks for it any more. An asset has one open duty per rule and day.
 */
@Entity
@Table(name = "duty")
public class Duty extends Dated {

    public static final String SUBJECT = "duty";
    static final int REASON = 1_000;
    private static final String METER = "METER";

    private String code = "";

    @Untracked
    @Column(name = "open_key")
    private String openKey = "";

    @Column(name = "asset_tag", updatable = false)
    private String asset;

    @Column(name = "rule_code", updatable = false)
    private String rule;

    @Enumerated(EnumType.STRING)
    private ChecklistPurpose purpose;

    private String checklist;
    private String site;
    private String place;
    private String responsible;
    private String cause = "";

    @Column(name = "not_before")
    private @Nullable LocalDate notBefore;

    private boolean paused;

    @Enumerated(EnumType.STRING)
    private Settlement settlement = Settlement.OPEN;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Column(name = "settled_by")
    private String settledBy = "";

    private String inspection = "";
    private @Nullable BigDecimal meter;
    private String reason = "";

    @Column(name = "waived_until")
    private @Nullable LocalDate waivedUntil;

    Duty(InspectionRule rule, AssetStanding standing, DutyTerm term, SiteDays days, Instant now) {
        this.asset = standing.tag();
        this.rule = rule.code();
        follow(rule, standing, now);
        place(term, days);
        openKey = key();
    }

    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    /** Gets its public name from its number. */
    void named() {
        code = "D-" + id();
    }

    /** Takes over from rule and asset what may have changed about them. */
    final void follow(InspectionRule source, AssetStanding standing, Instant now) {
        var person = source.responsible().isEmpty() ? standing.custodian() : source.responsible();
        if (source.purpose() != purpose
                || !source.checklist().equals(checklist)
                || !standing.site().equals(site)
                || !standing.place().equals(place)
                || !person.equals(responsible)) {
            purpose = source.purpose();
            checklist = source.checklist();
            site = standing.site();
            place = standing.place();
            responsible = person;
            touch(now);
        }
    }

    private String key() {
        return asset + "|" + rule + "|" + term().planned();
    }

    /** Is to be done on other days; answers whether it moved. */
    boolean move(DutyTerm term, SiteDays days, Instant now) {
        var moved = replace(term, days);
        if (moved) {
            openKey = key();
            touch(now);
        }
        return moved;
    }

    /** Rests or goes on, as the asset's stage says. */
    void rest(boolean resting, Instant now) {
        if (paused != resting) {
            paused = resting;
            touch(now);
        }
    }

    /** Is not asked for before that day. */
    void waitUntil(LocalDate day) {
        notBefore = day;
    }

    /** It is asked for because that happened on that day. */
    void called(Trigger trigger, LocalDate day) {
        cause = trigger.name();
        answers(day);
    }

    /** It is asked for because the meter showed that much; what it shows when it is done counts more. */
    void reached(BigDecimal reading) {
        cause = METER;
        meter = reading;
    }

    Happened done(Inspection done, Instant now) {
        end(Settlement.DONE, done.doneOn(), done.doneBy(), now);
        inspection = done.code();
        meter = done.meter().orElse(meter);
        return Happened.to(subject(), "inspection.fact.done");
    }

    /** An approver answers for its not being done until a later day. */
    Happened waive(String approver, LocalDate today, Waiver waiver, Instant now) {
        requireOpen();
        waiver.check(term().planned(), today);
        if (approver.equals(responsible)) {
            throw Refusal.forbidden("inspection.refusal.own_waiver");
        }
        end(Settlement.WAIVED, today, approver, now);
        reason = waiver.reason().strip();
        waivedUntil = waiver.until();
        return new Happened("inspection.fact.waived", subject(), reason);
    }

    /** Nothing asks for it any more. */
    Happened cancel(String by, LocalDate today, Instant now) {
        end(Settlement.CANCELLED, today, by, now);
        return Happened.to(subject(), "inspection.fact.cancelled");
    }

    private void end(Settlement how, LocalDate day, String by, Instant now) {
        requireOpen();
        settlement = how;
        settledOn = day;
        settledBy = by;
        openKey = code;
        touch(now);
    }

    void requireOpen() {
        if (settlement != Settlement.OPEN) {
            throw Refusal.closed("inspection.refusal.settled", code, state(changedAt()));
        }
    }

    /** Where it stands at that moment. */
    DutyState state(Instant moment) {
        return state(settlement, paused, moment);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, code);
    }

    boolean open() {
        return settlement == Settlement.OPEN;
    }

    boolean paused() {
        return paused;
    }

    String code() {
        return code;
    }

    String asset() {
        return asset;
    }

    String rule() {
        return rule;
    }

    ChecklistPurpose purpose() {
        return purpose;
    }

    String checklist() {
        return checklist;
    }

    String site() {
        return site;
    }

    String responsible() {
        return responsible;
    }

    String cause() {
        return cause;
    }

    Optional<LocalDate> notBefore() {
        return Optional.ofNullable(notBefore);
    }

    Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    Optional<LocalDate> waivedUntil() {
        return Optional.ofNullable(waivedUntil);
    }

    Optional<BigDecimal> meter() {
        return Optional.ofNullable(meter);
    }

    Settlement settlement() {
        return settlement;
    }
}
