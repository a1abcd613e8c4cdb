package org.muster.inspection.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.RuleDetails;
import org.muster.inspection.RuleScope;
import org.muster.inspection.RuleSheet;
import org.muster.inspection.RuleSource;
import org.muster.shared.due.Ladder;
import org.muster.shared.usecase.Refusal;

/** What a person fills in about a rule. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String nameZh = "";
    private String purpose = ChecklistPurpose.PERIODIC.name();
    private String kind = "";
    private String model = "";
    private String site = "";
    private String asset = "";
    private RecurrenceForm recurrence = new RecurrenceForm();
    private @Nullable Integer early;
    private @Nullable Integer late;
    private String checklist = "";
    private String source = RuleSource.OWN.name();
    private String sourceText = "";
    private List<String> pausedIn = new ArrayList<>(List.of("IN_MAINTENANCE"));
    private String responsible = "";
    private String ladder = Ladder.USUAL.toString();
    private boolean active = true;
    private long version;

    static RuleForm of(RuleSheet sheet) {
        var details = sheet.details();
        var form = new RuleForm();
        form.code = sheet.code();
        form.name = details.name();
        form.nameZh = details.nameZh();
        form.purpose = details.purpose().name();
        form.kind = details.scope().kind().map(Kind::name).orElse("");
        form.model = details.scope().model();
        form.site = details.scope().site();
        form.asset = details.scope().asset();
        form.recurrence = RecurrenceForm.of(details.recurrence());
        form.early = details.early().orElse(null);
        form.late = details.late().orElse(null);
        form.checklist = details.checklist();
        form.source = details.source().name();
        form.sourceText = details.sourceText();
        form.pausedIn = details.pausedIn().stream().map(Stage::name).collect(Collectors.toCollection(ArrayList::new));
        form.responsible = details.responsible();
        form.ladder = details.ladder().toString();
        form.active = details.active();
        form.version = sheet.version();
        return form;
    }

    RuleDetails details() {
        return new RuleDetails(
                text(name),
                text(nameZh),
                ChecklistPurpose.valueOf(purpose),
                new RuleScope(
                        Optional.of(text(kind))
                                .filter(given -> !given.isEmpty())
                                .map(Kind::valueOf),
                        text(model),
                        text(site),
                        text(asset).toUpperCase(Locale.ROOT)),
                recurrence.read(),
                Optional.ofNullable(early),
                Optional.ofNullable(late),
                text(checklist),
                RuleSource.valueOf(source),
                text(sourceText),
                pausedIn.stream()
                        .map(Stage::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class))),
                text(responsible),
                ladder(),
                active);
    }

    private Ladder ladder() {
        try {
            return text(ladder).isEmpty() ? Ladder.USUAL : Ladder.parse(ladder);
        } catch (IllegalArgumentException strange) {
            throw Refusal.invalid("ladder", "inspection.refusal.ladder", ladder);
        }
    }

    /** A field left empty arrives as nothing at all. */
    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    long version() {
        return version;
    }

    public RecurrenceForm getRecurrence() {
        return recurrence;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = text(code);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }

    public @Nullable Integer getEarly() {
        return early;
    }

    public void setEarly(@Nullable Integer early) {
        this.early = early;
    }

    public @Nullable Integer getLate() {
        return late;
    }

    public void setLate(@Nullable Integer late) {
        this.late = late;
    }

    public String getChecklist() {
        return checklist;
    }

    public void setChecklist(String checklist) {
        this.checklist = checklist;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSourceText() {
        return sourceText;
    }

    public void setSourceText(String sourceText) {
        this.sourceText = sourceText;
    }

    public List<String> getPausedIn() {
        return pausedIn;
    }

    public void setPausedIn(List<String> pausedIn) {
        this.pausedIn = pausedIn;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getLadder() {
        return ladder;
    }

    public void setLadder(String ladder) {
        this.ladder = ladder;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
