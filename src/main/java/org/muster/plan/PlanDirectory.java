package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.InList;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/**
 * Where plans are looked up. {@link SeenPlans} says which the caller sees.
 */
@ApplicationScoped
public class PlanDirectory {

    public static final Sort<String> BY_CODE = Sort.byCode("code", "code");

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(
            BY_CODE,
            Sort.byText("name", "name"),
            new Sort<>("priority", "priority", Integer.class, Integer::valueOf, false, false),
            Sort.byDate("review", "reviewOn"));

    /** What bears on whether a plan would work. */
    private static final Set<Part> BEARING = EnumSet.of(
            Part.REQUIREMENT,
            Part.ASSIGNMENT,
            Part.RESOURCE,
            Part.WAIVER,
            Part.OVERRIDE,
            Part.CONTACT,
            Part.CALL_TEST,
            Part.TASK);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Plans plans;
    private final ContinuityDirectory continuity;
    private final Copies copies;
    private final PlanSights sight;
    private final OpenCommand open;

    @Inject
    PlanDirectory(Plans plans, ContinuityDirectory continuity, Copies copies, PlanSights sight, OpenCommand open) {
        this.plans = plans;
        this.continuity = continuity;
        this.copies = copies;
        this.sight = sight;
        this.open = open;
    }

    PlanDirectory() {
        this(null, null, null, null, null);
    }

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<PlanRow> list(PlanFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<PlanRow> readOn(PlanFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** All of them one after the other, read while they are taken. */
    public Stream<PlanRow> rows(PlanFilter filter, Sort<?> sort) {
        return Stretches.of(from -> readOn(filter, sort, from, Stretches.USUAL));
    }

    /** The plan in the edition in force, or in the first draft while there is none. */
    public Optional<PlanSheet> find(String code) {
        return visible(code).map(plan -> sheet(plan, plan.counting()));
    }

    /** The plan in one of its editions. */
    public Optional<PlanSheet> find(String code, int edition) {
        return visible(code)
                .filter(plan -> edition >= 1 && edition <= plan.edition())
                .map(plan -> sheet(plan, edition));
    }

    /** All editions, the latest first. */
    public List<EditionRow> editions(String code) {
        return visible(code).stream()
                .flatMap(plan -> plans.editions(plan.code()).stream())
                .map(EditionRow::of)
                .toList();
    }

    /** The plans with these codes, or all that are not retired, as readiness needs them: four statements. */
    public List<PlanOutline> outlines(Optional<Collection<String>> codes) {
        if (codes.filter(Collection::isEmpty).isPresent()) {
            return List.of();
        }
        var narrowed = codes.isPresent() ? " and p.code in :codes" : "";
        var query = entities.createQuery(
                "select p from Plan p where p.retired = false" + narrowed + " order by p.code", Plan.class);
        codes.ifPresent(some -> query.setParameter("codes", some));
        var found = query.getResultList();
        var businessLines = index(continuity.businessLines(), BusinessLineRow::code);
        var scenarios = index(continuity.scenarios(), LossScenarioRow::code);
        var lines = bearingLines(codes, narrowed);
        return sight.of(found).stream()
                .map(plan -> new PlanOutline(
                        plan.code(),
                        plan.details(),
                        plan.inForce(),
                        plan.contacts(),
                        plan.reviewOn(),
                        named(plan.details().businessLines(), businessLines),
                        named(plan.details().scenarios(), scenarios),
                        lines.getOrDefault(plan.code(), List.of())))
                .toList();
    }

    private Map<String, List<PlanLineRow>> bearingLines(Optional<Collection<String>> codes, String narrowed) {
        var query = entities.createQuery(
                        "select l from PlanLine l, Plan p where p.code = l.plan and p.retired = false and l.part in"
                                + " :parts and (l.edition = 0 or (p.inForce > 0 and l.edition = p.inForce) or (p.inForce ="
                                + " 0 and l.edition = p.edition))" + narrowed
                                + " order by l.plan, l.part, l.code",
                        PlanLine.class)
                .setParameter("parts", BEARING);
        codes.ifPresent(some -> query.setParameter("codes", some));
        return holding(query.getResultStream());
    }

    /**
     * The codes of the plans that count on one of these assets by name, need what one can do, also beside what they ask
     * for or in its place, or are copied by one.
     */
    public List<String> countingOn(Collection<String> tags) {
        var codes = new TreeSet<String>();
        var capabilities = new TreeSet<String>();
        InList.parts(tags).forEach(some -> {
            codes.addAll(refersTo(Part.ASSIGNMENT, some));
            entities.createQuery("select a.capability, a.particulars from Asset a where a.tag in :tags", Object[].class)
                    .setParameter("tags", some)
                    .getResultStream()
                    .forEach(row -> {
                        capabilities.add((String) row[0]);
                        Copies.plan((Particulars) row[1]).ifPresent(codes::add);
                    });
        });
        InList.parts(capabilities).forEach(some -> codes.addAll(refersTo(Part.REQUIREMENT, some)));
        codes.addAll(needingBeside(capabilities));
        return List.copyOf(codes);
    }

    /** The plans one of whose requirements needs such a thing beside what it asks for, or takes it instead: they are few. */
    private List<String> needingBeside(Set<String> capabilities) {
        return capabilities.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct l.plan, l.alsoNeeds from PlanLine l, Plan p where p.code = l.plan"
                                        + " and p.retired = false and l.alsoNeeds > ''",
                                Object[].class)
                        .getResultStream()
                        .filter(row -> new Beside((String) row[1]).anyOf(capabilities))
                        .map(row -> (String) row[0])
                        .toList();
    }

    private List<String> refersTo(Part part, List<String> references) {
        return entities.createQuery(
                        "select distinct l.plan from PlanLine l, Plan p where p.code = l.plan and p.retired = false"
                                + " and l.part = :part and l.refersTo in :references",
                        String.class)
                .setParameter("part", part)
                .setParameter("references", references)
                .getResultList();
    }

    /** The overrides of all plans that were approved, of whatever day: there are few. */
    public Map<String, List<PlanLineRow>> overrides() {
        return signed(Part.OVERRIDE);
    }

    /** The waivers of all plans, of whatever day: there are few. */
    public Map<String, List<PlanLineRow>> waivers() {
        return signed(Part.WAIVER);
    }

    private Map<String, List<PlanLineRow>> signed(Part part) {
        return holding(
                entities.createQuery("select l from PlanLine l where l.part = :part order by l.id", PlanLine.class)
                        .setParameter("part", part)
                        .getResultStream());
    }

    private static Map<String, List<PlanLineRow>> holding(Stream<PlanLine> lines) {
        return lines.map(PlanLineRow::of).filter(PlanLineRow::holds).collect(Collectors.groupingBy(PlanLineRow::plan));
    }

    /** The controlled copies of a plan that are out there and that the caller may see, by tag. */
    public List<CopyRow> copies(String code) {
        var reach = open.by().reach(Right.READ_ASSETS);
        return copies.of(code).stream()
                .filter(copy -> reach.covers(copy.site()))
                .toList();
    }

    /** The controlled copies of all plans that are out there, by plan, whoever may see them. */
    public Map<String, List<CopyRow>> copies() {
        return copies.all();
    }

    /** The codes of all plans that are not retired. */
    public List<String> codes() {
        return entities.createQuery("select p.code from Plan p where p.retired = false order by p.code", String.class)
                .getResultList();
    }

    private static <T> Map<String, T> index(List<T> rows, Function<T, String> code) {
        return rows.stream().collect(Collectors.toMap(code, Function.identity()));
    }

    private static <T> List<T> named(List<String> codes, Map<String, T> rows) {
        return codes.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    private Optional<Plan> visible(String code) {
        return plans.find(code).flatMap(plan -> sight.of(List.of(plan)).stream().findFirst());
    }

    /** The plans the caller may see. */
    public SeenPlans seen() {
        return sight.plans();
    }

    /** Whether the caller writes a plan that names the person, or any plan. */
    public boolean writtenFor(String person) {
        return sight.writes(person);
    }

    /** Those of the plans that name the caller, who may then see all that is in them. */
    public Set<String> naming(Collection<String> codes) {
        return sight.naming(codes);
    }

    private PlanSheet sheet(Plan plan, int edition) {
        return PlanSheet.of(
                plan,
                plans.edition(plan.code(), edition).orElseThrow(),
                sight.confined(plans.lines(plan.code(), edition).stream()
                        .map(PlanLineRow::of)
                        .toList()));
    }

    private Keyset<Plan, PlanRow> keyset(PlanFilter filter) {
        return new Keyset<>(entities, Plan.class, PlanRow.class, new PlanShape(filter, seen()));
    }
}
