package org.muster.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.CopyRow;
import org.muster.plan.EditionRow;
import org.muster.plan.EditionStage;
import org.muster.plan.EditionStep;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanSheet;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldType;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choices;
import org.muster.shared.web.Tab;

/** One plan: what it protects and answers, its editions, and its lines part by part, each part under its own address. */
@Named
@RequestScoped
public class PlanSheetPage {

    /** What may be longer is a text rather than a word. */
    private static final int WIDE = 200;

    /** They stand in place of the others where the visitor reads Chinese. */
    private static final Set<String> IN_CHINESE = Set.of("name_zh", "role_zh");

    /** Under which field of a task another one stands. */
    private static final Map<String, String> SHARED = Map.of(
            "department", "role",
            "deputy", "person",
            "duration_minutes", "start_minutes",
            "depends_on", "start_minutes",
            "rollback", "success_check");

    @Inject
    private PlanDirectory directory;

    @Inject
    private Choices choices;

    @Inject
    private PlanWords words;

    private Optional<PlanSheet> sheet = Optional.empty();
    private List<EditionRow> editions = List.of();
    private List<CopyRow> copies = List.of();

    public void load() {
        if (getPart().isEmpty()) {
            editions = directory.editions(getSheet().code());
            copies = directory.copies(getSheet().code());
        }
    }

    public PlanSheet getSheet() {
        if (sheet.isEmpty()) {
            var code = Addresses.parameter("code");
            sheet = Optional.of(Addresses.number("edition")
                    .map(edition -> directory.find(code, edition))
                    .orElseGet(() -> directory.find(code))
                    .orElseThrow(() -> Refusal.missing(code)));
        }
        return sheet.get();
    }

    public List<CopyRow> getCopies() {
        return copies;
    }

    /** Whether a copy shows another edition than the one in force, or other contacts. */
    public boolean outdated(CopyRow copy) {
        var plan = getSheet();
        return plan.inForce() > 0 && !copy.shows(plan.inForce(), plan.contacts());
    }

    public List<EditionRow> getEditions() {
        return editions;
    }

    /** The part shown; none for the overview. */
    private Optional<Part> part() {
        return Part.of(Addresses.parameter("part"));
    }

    public String getPart() {
        return part().map(Part::name).orElse("");
    }

    /** What the part shown is called. */
    public String getPartWords() {
        return part().map(words::label).orElse("");
    }

    public boolean isTasks() {
        return part().filter(Part.TASK::equals).isPresent();
    }

    public boolean isCallTests() {
        return part().filter(Part.CALL_TEST::equals).isPresent();
    }

    /** How many of those called were reached, with its sign. */
    public String reachRate(PlanLineRow test) {
        return test.reachRate().map(rate -> rate.toPlainString() + " %").orElse("");
    }

    public List<PlanLineRow> getLines() {
        return part().map(getSheet()::lines).orElse(List.of());
    }

    /**
     * Fields that stand under each other in one column of the table.
     *
     * @param fields those somebody filled in
     */
    public record Column(List<Field> fields) {

        /** What the address and the browser call it. */
        public String name() {
            return fields.get(0).name();
        }
    }

    /** The fields somebody filled in: short ones first, long texts last; what belongs together in one column. */
    public List<Column> getColumns() {
        return part().stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> !IN_CHINESE.contains(field.name())
                        && getLines().stream()
                                .anyMatch(line -> !line.text(field.name()).isEmpty()))
                .sorted(Comparator.comparing(PlanSheetPage::isWide))
                .collect(Collectors.groupingBy(this::column, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Column::new)
                .toList();
    }

    /** A task has more fields than a table has room for: some share a column. */
    private String column(Field field) {
        return isTasks() ? SHARED.getOrDefault(field.name(), field.name()) : field.name();
    }

    /** What a column is called: its fields, one after the other. */
    public String label(Column column) {
        return column.fields().stream()
                .map(field -> choices.labelOf(field, "plan.field"))
                .collect(Collectors.joining(" / "));
    }

    /** Whether it holds long texts. */
    public boolean wide(Field field) {
        return isWide(field);
    }

    private static boolean isWide(Field field) {
        return field.type() == FieldType.TEXT
                && field.maximum().filter(most -> most.intValue() > WIDE).isPresent();
    }

    public String shown(PlanLineRow line, Field field) {
        return words.shown(line, field, getSheet());
    }

    /** Whether the visitor may write the part in the edition shown. */
    public boolean isWritable() {
        return part().filter(part -> words.writable(getSheet(), part)).isPresent();
    }

    /** Whether somebody asks here for what somebody else decides. */
    public boolean isAsking() {
        return part().filter(Part::asked).isPresent();
    }

    /** Whether a line is asked for and not decided. */
    public boolean waiting(PlanLineRow line) {
        return !line.holds() && line.text("declined_by").isEmpty();
    }

    /** Whether the visitor may decline it, and as long as it waits approve it. */
    public boolean decides(PlanLineRow line) {
        return words.decides(getSheet(), line);
    }

    /** Whether a new edition is needed to write it. */
    public boolean isClosed() {
        return part().filter(Part::approved).isPresent()
                && words.editor()
                && getSheet().shown().stage() != EditionStage.DRAFT;
    }

    public String getAddWords() {
        return part().map(words::adding).orElse("");
    }

    public List<Tab> getTabs() {
        var base = Addresses.sheet(getSheet().code())
                + Addresses.number("edition")
                        .map(number -> "&edition=" + number)
                        .orElse("");
        var overview = Tab.of(words.of("plan.page.sheet.overview"), base, part().isEmpty());
        var parts = Arrays.stream(Part.values())
                .map(part -> Tab.counted(
                        words.label(part),
                        base + "&part=" + part.name(),
                        getSheet().lines(part).size(),
                        part().filter(part::equals).isPresent()));
        return Stream.concat(Stream.of(overview), parts).toList();
    }

    /** The steps of the latest edition that are open to the visitor. */
    public List<EditionStep> getSteps() {
        return editions.stream()
                .findFirst()
                .map(latest -> words.steps(latest, getSheet()))
                .orElse(List.of());
    }

    public boolean isEditable() {
        return words.editor() && !getSheet().retired();
    }

    public boolean isReopenable() {
        return isEditable() && !getSheet().beingWritten();
    }

    /** Whether the visitor may give the plan up: an approved one is given up by an approver. */
    public boolean isRetirable() {
        return words.retirer(getSheet());
    }

    public boolean isDraftBehind() {
        return getSheet().beingWritten()
                && getSheet().shown().edition() != getSheet().edition();
    }

    public TaskChart getChart() {
        return TaskChart.of(getSheet().lines(Part.TASK));
    }

    public String person(String code) {
        return words.person(code);
    }

    public String business(String code) {
        return words.business(code);
    }

    public String scenario(String code) {
        return words.scenario(code);
    }
}
