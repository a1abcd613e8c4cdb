package org.muster.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.asset.AssetStanding;
import org.muster.asset.Step;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;

/**
 * One check of one asset: what was asked in which edition, what was answered, how it ended, who did it and signed it. It
 * is written once and kept for ever; its seal is a digest over all of it, which the audit trail chains.
 */
@Entity
@Table(name = "inspection")
public class Inspection extends Aggregate {

    public static final String SUBJECT = "inspection";
    static final int REASON = 1_000;
    static final int SIGNATURE = 120;

    private String code = "";

    @Column(name = "asset_tag", updatable = false)
    private String asset;

    private String site;
    private String place;
    private String model;
    private String firmware;

    @Column(name = "rule_code")
    private String rule;

    private String duty;

    @Enumerated(EnumType.STRING)
    private ChecklistPurpose purpose;

    private String checklist;
    private int edition;

    @Enumerated(EnumType.STRING)
    private InspectionResult result;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String reason;

    @Column(name = "signed_as")
    private String signedAs;

    private @Nullable BigDecimal meter;
    private String step = "";
    private String finding = "";
    private String seal = "";

    @ElementCollection
    @CollectionTable(name = "inspection_answer", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderBy("item")
    private List<AnsweredItem> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "inspection_photo", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderBy("item, number")
    private List<TakenPhoto> photos = new ArrayList<>();

    /** What was asked, of which asset, for which duty. */
    record Asked(AssetStanding asset, ChecklistSheet checklist, Optional<Duty> duty) {}

    /** What came of it. */
    record Outcome(
            InspectionResult result,
            List<AnsweredItem> answers,
            List<PhotoLine> photos,
            Optional<BigDecimal> meter,
            String reason,
            String signedAs) {}

    Inspection(Asked asked, Outcome outcome, LocalDate doneOn, String doneBy, Instant now) {
        this.asset = asked.asset().tag();
        this.site = asked.asset().site();
        this.place = asked.asset().place();
        this.model = asked.asset().model();
        this.firmware = asked.asset().firmware();
        this.rule = asked.duty().map(Duty::rule).orElse("");
        this.duty = asked.duty().map(Duty::code).orElse("");
        this.purpose =
                asked.duty().map(Duty::purpose).orElse(asked.checklist().row().purpose());
        this.checklist = asked.checklist().row().code();
        this.edition = asked.checklist().row().edition();
        this.result = outcome.result();
        this.answers.addAll(outcome.answers());
        outcome.photos().forEach(line -> this.photos.add(new TakenPhoto(line)));
        this.meter = outcome.meter().orElse(null);
        this.reason = outcome.reason();
        this.signedAs = outcome.signedAs();
        this.doneOn = doneOn;
        this.doneBy = doneBy;
        this.recordedAt = now;
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Inspection() {}

    /** Gets its public name from its number. */
    void named() {
        code = "I-" + id();
    }

    /** Which step the asset took by it, and which finding it opened; empty for none. Then it is sealed. */
    void led(String taken, String opened) {
        step = taken;
        finding = opened;
        seal = Photos.digest(content().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the asset may take the step by it: it is about this asset, ended so, and has not led anywhere yet. */
    boolean leadsTo(String tag, Step taken) {
        return seal.isEmpty() && asset.equals(tag) && result.name().equals(taken.name());
    }

    /** Whether nothing of it was changed since it was sealed. */
    private boolean intact() {
        return seal.equals(Photos.digest(content().getBytes(StandardCharsets.UTF_8)));
    }

    private List<PhotoLine> photos() {
        return photos.stream().map(TakenPhoto::line).toList();
    }

    private String content() {
        var head = Stream.of(
                code,
                asset,
                checklist + "/" + edition,
                purpose.name(),
                result.name(),
                doneOn.toString(),
                doneBy,
                signedAs,
                reason,
                step,
                finding);
        var lines = answers.stream()
                .map(item -> item.item() + "|" + item.answer() + "|" + item.verdict() + "|" + item.note());
        var pictures = photos().stream().map(PhotoLine::sha256);
        return Stream.of(head, lines, pictures).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, code);
    }

    String code() {
        return code;
    }

    String asset() {
        return asset;
    }

    String site() {
        return site;
    }

    String model() {
        return model;
    }

    String firmware() {
        return firmware;
    }

    InspectionResult result() {
        return result;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String doneBy() {
        return doneBy;
    }

    Optional<BigDecimal> meter() {
        return Optional.ofNullable(meter);
    }

    /** The remarks on the whole, or other words where there are none. */
    String reasonOr(String other) {
        return reason.isEmpty() ? other : reason;
    }

    ChecklistPurpose purpose() {
        return purpose;
    }

    String checklist() {
        return checklist;
    }

    int edition() {
        return edition;
    }

    List<AnsweredItem> answers() {
        return List.copyOf(answers);
    }

    InspectionSheet sheet(ChecklistSheet asked, String person) {
        return new InspectionSheet(
                code,
                asset,
                site,
                place,
                rule,
                duty,
                purpose,
                asked,
                result,
                doneOn,
                doneBy,
                person,
                recordedAt,
                reason,
                signedAs,
                step,
                finding,
                seal,
                intact(),
                answers(),
                photos());
    }
}
