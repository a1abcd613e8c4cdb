package org.muster.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.Untracked;
import org.muster.shared.usecase.Refusal;

/**
 * One tracked thing, or a lot of identical things, from its request to its disposal. Nothing but a {@link Step} moves its
 * {@link Stage}. A lot is split when only part of it takes a step, and the parts remember their common origin. Whatever
 * belongs to other contexts (its place, model, custodian, vendor) it names by their immutable codes.
 */
@Entity
@Table(name = "asset")
public class Asset extends FallsDue {

    static final String SUBJECT = "asset";

    @Column(updatable = false)
    private String tag;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    private String name;
    private String model;
    private String capability;
    private String serial;
    private String department;
    private String vendor;
    private Particulars particulars;
    private String origin = "";

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int quantity;
    private String site;
    private String place = "";
    private String custodian = "";
    private String holder = "";
    private String purpose = "";
    private String successor = "";
    private String predecessor = "";

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Untracked
    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Untracked
    private Deeds deeds = Deeds.none();

    @Untracked
    @Column(name = "deeds", insertable = false, updatable = false)
    private String deedsText = "";

    /** The requirement of a plan it is procured for, told by a step; empty where none was named. */
    @Untracked
    private String closes = "";

    /** Everything steps have told so far; the last word on each detail. */
    @Untracked
    private Particulars told = Particulars.none();

    Asset(AssetTag tag, Kind kind, int quantity, String site, Description description) {
        if (quantity < 1) {
            throw Refusal.invalid("quantity", "shared.refusal.minimum", 1);
        }
        this.tag = tag.text();
        this.kind = kind;
        this.quantity = quantity;
        this.site = site;
        write(description);
    }

    protected Asset() {}

    /** Corrects what is written about it; where it stands does not change. */
    void describe(Description description, Instant now) {
        if (stage.ended()) {
            throw Refusal.closed("asset.refusal.ended", tag);
        }
        write(description);
        touch(now);
    }

    private void write(Description description) {
        if (quantity > 1 && !description.serial().isEmpty()) {
            throw Refusal.invalid("serial", "asset.refusal.serial_of_lot");
        }
        name = description.name();
        model = description.model();
        capability = description.capability();
        serial = description.serial();
        department = description.department();
        vendor = description.vendor();
        particulars = description.particulars();
    }

    /** The only door through which the stage moves; {@link StepCheck} has found no reason against it. */
    Taken take(CheckedStep checked, StepHand hand) {
        var from = Optional.ofNullable(stage).orElse(checked.to());
        stage = checked.to();
        deeds = deeds.with(checked.step(), hand.by().code());
        told = told.over(checked.details());
        closes = told.get(Detail.CLOSES.wire()).orElse("");
        particulars = particulars.over(checked.corrections());
        effectiveOn =
                effectiveOn == null || checked.effectiveOn().isAfter(effectiveOn) ? checked.effectiveOn() : effectiveOn;
        seenOn = checked.step().inHand() ? effectiveOn : seenOn;
        var stood = place;
        StepOutcome.of(checked).applyTo(this);
        touch(hand.now());
        return Taken.of(this, checked, hand, from, stood);
    }

    /** Splits off a part under its own tag; both parts share their past. */
    Asset split(AssetTag newTag, int part) {
        if (part < 1 || part >= quantity) {
            throw Refusal.invalid("quantity", "asset.refusal.split", part, quantity);
        }
        quantity -= part;
        var from = origin.isEmpty() ? tag : origin;
        return like(new Asset(newTag, kind, part, site, description()), from, Particulars.none());
    }

    /** A part of it that becomes an asset of its own; it has shared its past so far. */
    Asset component(AssetTag newTag, Kind ofKind, Description described, Particulars own) {
        return like(new Asset(newTag, ofKind, 1, site, described), tag, own);
    }

    private Asset like(Asset other, String from, Particulars own) {
        other.origin = from;
        other.stage = stage;
        other.moveTo(place, site);
        other.custodian = custodian;
        other.handTo(holder, purpose, loanDue());
        other.effectiveOn = effectiveOn;
        other.acceptedOn = acceptedOn;
        other.seenOn = seenOn;
        other.deeds = deeds;
        other.told = told.over(own);
        other.closes = closes;
        return other;
    }

    void moveTo(String newPlace, String newSite) {
        place = newPlace;
        site = newSite;
    }

    void entrustTo(String person) {
        custodian = person;
    }

    void handTo(String newHolder, String newPurpose, LocalDate dueBack) {
        holder = newHolder;
        purpose = newPurpose;
        dueBack(dueBack);
    }

    void takeBack() {
        handTo("", "", NEVER);
    }

    void identify(String newModel, String newVendor) {
        model = newModel;
        vendor = newVendor;
    }

    void serialise(String newSerial) {
        serial = newSerial;
    }

    void acceptedOn(LocalDate day) {
        acceptedOn = day;
    }

    void followedBy(String tagOfSuccessor) {
        successor = tagOfSuccessor;
    }

    /** Steps into the place of another asset, which keeps its name. */
    void succeed(Asset replaced, Instant now) {
        predecessor = replaced.tag;
        touch(now);
    }

    Description description() {
        return new Description(name, model, capability, serial, department, vendor, particulars);
    }

    boolean dataBearing() {
        return particulars.get(CommonFields.DATA_BEARING).map(Boolean::valueOf).orElse(kind.dataBearing());
    }

    /** What the register knows already of a detail a step may ask for. */
    Optional<String> known(Detail detail) {
        return switch (detail) {
            case PLACE -> Optional.of(place);
            case CUSTODIAN -> Optional.of(custodian);
            case MODEL -> Optional.of(model);
            default -> told.get(detail.wire());
        };
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, tag);
    }

    public String tag() {
        return tag;
    }

    public Kind kind() {
        return kind;
    }

    public Stage stage() {
        return stage;
    }

    public int quantity() {
        return quantity;
    }

    public String site() {
        return site;
    }

    public String capability() {
        return capability;
    }

    public String successor() {
        return successor;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The code of whoever took the step last, as far as that still counts. */
    public Optional<String> doerOf(Step step) {
        return deeds.doerOf(step);
    }

    String origin() {
        return origin;
    }

    String purpose() {
        return purpose;
    }

    String predecessor() {
        return predecessor;
    }

    String place() {
        return place;
    }

    String custodian() {
        return custodian;
    }

    String holder() {
        return holder;
    }

    Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    Particulars told() {
        return told;
    }

    Deeds deeds() {
        return deeds;
    }
}
