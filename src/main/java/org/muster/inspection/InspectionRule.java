package org.muster.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.asset.AssetStanding;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.shared.due.Ladder;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;

/**
 * Says that some assets must be checked, when, by which checklist, and who says so. It makes duties for every asset it
 * covers while that is held, rests in the stages it names, and is never deleted: what it once asked for stays readable.
 */
@Entity
@Table(name = "inspection_rule")
public class InspectionRule extends Aggregate implements Bilingual {

    public static final int CODE = 39;
    public static final int NAME = 120;
    public static final int SOURCE = 300;

    /** What makes duties of these purposes; a periodic check or a count may come by any of them. */
    private static final Map<ChecklistPurpose, Trigger> TRIGGERS = Map.of(
            ChecklistPurpose.ACCEPTANCE, Trigger.RECEIPT,
            ChecklistPurpose.PRE_USE, Trigger.ISSUE,
            ChecklistPurpose.REARM, Trigger.RETURN,
            ChecklistPurpose.POST_REPAIR, Trigger.REPAIR);

    @Column(updatable = false)
    private String code;

    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @Enumerated(EnumType.STRING)
    private ChecklistPurpose purpose;

    private String kind;
    private String model;
    private String site;

    @Column(name = "asset_tag")
    private String asset;

    private Recurrence recurrence;

    @Column(name = "early_days")
    private @Nullable Integer early;

    @Column(name = "late_days")
    private @Nullable Integer late;

    private String checklist;

    @Enumerated(EnumType.STRING)
    private RuleSource source;

    @Column(name = "source_text")
    private String sourceText;

    @Column(name = "paused_in")
    private String pausedIn;

    private String responsible;
    private String ladder;

    @Column(name = "in_force_since", updatable = false)
    private LocalDate since;

    private boolean active;

    InspectionRule(String code, LocalDate since, RuleDetails details, Instant now) {
        new Reasons()
                .unless(code.matches("[A-Z0-9][A-Z0-9-]{0,38}"), "code", "inspection.refusal.code", code)
                .refuse();
        this.code = code;
        this.since = since;
        describe(details, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected InspectionRule() {}

    void describe(RuleDetails details, Instant now) {
        new Reasons()
                .needed("name", details.name())
                .atMost(NAME, "name", details.name())
                .atMost(NAME, "name_zh", details.nameZh())
                .atMost(SOURCE, "source_text", details.sourceText())
                .needed("checklist", details.checklist())
                .unless(details.purpose() != ChecklistPurpose.CLOSING, "purpose", "inspection.refusal.purpose")
                .unless(triggered(details), "recurrence", "inspection.refusal.trigger")
                .refuse();
        name = details.name().strip();
        nameZh = details.nameZh().strip();
        purpose = details.purpose();
        kind = details.scope().kind().map(Kind::name).orElse("");
        model = details.scope().model();
        site = details.scope().site();
        asset = details.scope().asset();
        recurrence = details.recurrence();
        early = details.early().orElse(null);
        late = details.late().orElse(null);
        tolerance(1);
        checklist = details.checklist();
        source = details.source();
        sourceText = details.sourceText().strip();
        pausedIn = details.pausedIn().stream().sorted().map(Stage::name).collect(Collectors.joining(";"));
        responsible = details.responsible();
        ladder = details.ladder().toString();
        active = details.active();
        touch(now);
    }

    private static boolean triggered(RuleDetails details) {
        return Optional.ofNullable(TRIGGERS.get(details.purpose()))
                .map(needed -> details.recurrence().triggers().contains(needed))
                .orElse(true);
    }

    /** Whether it asks for checks of the asset, as that stands now. */
    boolean covers(AssetStanding standing) {
        var awaited = purpose == ChecklistPurpose.ACCEPTANCE
                ? standing.stage() == Stage.RECEIVED
                : standing.stage().held() || standing.stage() == Stage.MISSING;
        return active && awaited && details().scope().covers(standing);
    }

    /** Whether it rests while the asset is in that stage. */
    boolean restsIn(Stage stage) {
        return stage == Stage.MISSING || pausedIn().contains(stage);
    }

    /** By how many days a check may come early or late, when so many days lie between two. */
    Tolerance tolerance(int days) {
        var usual = Tolerance.usual(days);
        return new Tolerance(
                Optional.ofNullable(early).orElse(usual.early()),
                Optional.ofNullable(late).orElse(usual.late()));
    }

    /** The days of the duty for the day asked for. */
    DutyTerm term(LocalDate asked, Optional<LocalDate> lastDone, SiteDays days) {
        return DutyTerm.of(asked, recurrence, tolerance(recurrence.days(asked)), lastDone, days);
    }

    @Override
    public Subject subject() {
        return new Subject("inspection_rule", code);
    }

    RuleDetails details() {
        return new RuleDetails(
                name,
                nameZh,
                purpose,
                new RuleScope(Optional.of(kind).filter(text -> !text.isEmpty()).map(Kind::valueOf), model, site, asset),
                recurrence,
                Optional.ofNullable(early),
                Optional.ofNullable(late),
                checklist,
                source,
                sourceText,
                pausedIn(),
                responsible,
                Ladder.parse(ladder),
                active);
    }

    private Set<Stage> pausedIn() {
        return Stream.of(pausedIn.split(";"))
                .filter(stage -> !stage.isEmpty())
                .map(Stage::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    ChecklistPurpose purpose() {
        return purpose;
    }

    Recurrence recurrence() {
        return recurrence;
    }

    String checklist() {
        return checklist;
    }

    String responsible() {
        return responsible;
    }

    LocalDate since() {
        return since;
    }

    boolean active() {
        return active;
    }
}
