package org.muster.readiness;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.Stage;
import org.muster.drill.DrillRow;
import org.muster.plan.CopyOf;
import org.muster.plan.Part;
import org.muster.plan.Plan;
import org.muster.plan.PlanLineRow;
import org.muster.plan.PlanOutline;

/**
 * Everything that keeps the pillars of a plan from their best on a day, each with the place where it is put right; a pillar
 * stands as its worst cause lets it.
 *
 * @param rtoHours within how many hours an exercise has to have succeeded
 */
record PillarCauses(PlanOutline plan, Proof proof, BigDecimal rtoHours, LocalDate today) {

    static final int REVIEW_SOON = 30;
    static final int TESTED_WITHIN = 365;

    private static final BigDecimal WELL_REACHED = new BigDecimal("0.9");
    private static final BigDecimal BARELY_REACHED = new BigDecimal("0.7");

    /** All of them, pillar by pillar. */
    List<PillarCause> all() {
        return Stream.of(planning(), organisation(), training(), exercises())
                .flatMap(List::stream)
                .toList();
    }

    /** As the worst of them lets it stand. */
    static Light light(List<PillarCause> causes) {
        return causes.stream().map(PillarCause::light).reduce(Light.R1, Light::orWorse);
    }

    /** Approved, in date, and every copy of it or of whom it calls is the one in force, where it belongs, and checked. */
    List<PillarCause> planning() {
        if (plan.inForce() == 0) {
            return List.of(of(Pillar.PLANNING, Light.R4, "NOT_APPROVED", sheet("")));
        }
        var copies = proof.copiesOf(plan).stream().flatMap(copy -> copy(copy).stream());
        return Stream.concat(review().stream(), copies).toList();
    }

    private Optional<PillarCause> review() {
        var on = plan.reviewOn();
        if (on.isBefore(today)) {
            return Optional.of(of(Pillar.PLANNING, Light.R3, "REVIEW_OVERDUE", sheet(""), on.toString()));
        }
        return Optional.of(on)
                .filter(day -> !day.equals(Plan.NEVER) && day.isBefore(today.plusDays(REVIEW_SOON)))
                .map(day -> of(Pillar.PLANNING, Light.R2, "REVIEW_SOON", sheet(""), day.toString()));
    }

    private Optional<PillarCause> copy(Proof.ControlledCopy copy) {
        var tag = copy.row().tag();
        var card = Discretion.withheld(tag) ? sheet("") : "/asset/sheet.xhtml?tag=" + encoded(tag);
        if (copy.row().stage() == Stage.MISSING) {
            return Optional.of(of(Pillar.PLANNING, Light.R3, "COPY_MISSING", card, tag));
        }
        if (!copy.row().shows(plan.inForce(), plan.contacts())) {
            var ofPlan = copy.row().of() == CopyOf.PLAN;
            return Optional.of(of(
                    Pillar.PLANNING,
                    Light.R3,
                    ofPlan ? "COPY_OUTDATED" : "LIST_OUTDATED",
                    card,
                    tag,
                    copy.row().version(),
                    Integer.toString(ofPlan ? plan.inForce() : plan.contacts())));
        }
        return copy.check()
                .filter(check -> check.planned().isBefore(today))
                .map(check -> of(
                        Pillar.PLANNING,
                        check.lateUntil().isBefore(today) ? Light.R3 : Light.R2,
                        "COPY_UNCHECKED",
                        Discretion.withheld(tag) ? sheet("") : "/inspection/asset.xhtml?tag=" + encoded(tag),
                        tag,
                        check.planned().toString()));
    }

    /** Somebody and somebody else for each task, contacts verified, and people who answer when they are called. */
    List<PillarCause> organisation() {
        var tasks = plan.lines(Part.TASK);
        var contacts = plan.lines(Part.CONTACT);
        var nobody = Stream.concat(
                        contacts.isEmpty()
                                ? Stream.of(of(Pillar.ORGANISATION, Light.R4, "NO_CONTACTS", sheet("CONTACT")))
                                : Stream.of(),
                        tasks.stream()
                                .filter(task -> task.text("person").isEmpty())
                                .map(task -> line(Light.R4, "NOBODY", task)))
                .toList();
        if (!nobody.isEmpty()) {
            return nobody;
        }
        var alone = tasks.stream()
                .filter(task ->
                        task.text("deputy").isEmpty() || task.text("deputy").equals(task.text("person")))
                .map(task -> line(Light.R3, "NO_DEPUTY", task));
        var stale = contacts.stream()
                .filter(contact -> contact.day("verified_on")
                        .filter(day -> !day.isBefore(today.minusDays(Part.CONTACT_STANDS)))
                        .isEmpty())
                .map(contact -> line(Light.R3, "NOT_VERIFIED", contact));
        return Stream.of(alone, stale, reach().stream()).flatMap(each -> each).toList();
    }

    private PillarCause line(Light light, String reason, PlanLineRow line) {
        var named = line.name().isEmpty() ? line.text("person") : line.name();
        return of(
                Pillar.ORGANISATION,
                light,
                reason,
                "/plan/line.xhtml?part=" + line.part() + "&plan=" + encoded(plan.code()) + "&line="
                        + encoded(line.code()),
                line.code(),
                named);
    }

    /** What the last test of the call tree has shown; a test to come has shown nothing. */
    private Optional<PillarCause> reach() {
        return plan.lines(Part.CALL_TEST).stream()
                .filter(test -> test.day("held_on")
                        .filter(day -> !day.isBefore(today.minusDays(TESTED_WITHIN)) && !day.isAfter(today))
                        .isPresent())
                .max(Comparator.comparing(test -> test.text("held_on")))
                .map(this::reached)
                .orElseGet(
                        () -> Optional.of(of(Pillar.ORGANISATION, Light.UNKNOWN, "NO_CALL_TEST", sheet("CALL_TEST"))));
    }

    private Optional<PillarCause> reached(PlanLineRow test) {
        var called = test.number("called").orElse(BigDecimal.ONE);
        var reached = test.number("reached").orElse(BigDecimal.ZERO);
        if (reached.compareTo(called.multiply(WELL_REACHED)) >= 0) {
            return Optional.empty();
        }
        var light = reached.compareTo(called.multiply(BARELY_REACHED)) >= 0 ? Light.R2 : Light.R3;
        return Optional.of(of(
                Pillar.ORGANISATION,
                light,
                "REACH",
                sheet("CALL_TEST"),
                reached.toPlainString(),
                called.toPlainString(),
                test.text("held_on")));
    }

    /** Everybody a task names, and who steps in for them, is trained; nobody knows where none of them ever was. */
    List<PillarCause> training() {
        var people = people();
        var page = "/drill/trainings.xhtml";
        if (people.stream().noneMatch(proof.trained()::ever)) {
            return List.of(of(Pillar.TRAINING, Light.UNKNOWN, "NO_TRAINING", page));
        }
        var untrained = people.stream()
                .filter(person -> !proof.trained().on(today, person))
                .toList();
        var light = (people.size() - untrained.size()) * 2 >= people.size() ? Light.R3 : Light.R4;
        return untrained.stream()
                .map(person -> Optional.ofNullable(proof.trained().until().get(person))
                        .map(until -> of(Pillar.TRAINING, light, "LAPSED", page, person, until.toString()))
                        .orElseGet(() -> of(Pillar.TRAINING, light, "UNTRAINED", page, person)))
                .toList();
    }

    /** Every scenario was played within the year, the last time well and in time. */
    List<PillarCause> exercises() {
        var drills = proof.drillsOf(plan).stream()
                .filter(drill -> !drill.heldOn().plusYears(1).isBefore(today))
                .toList();
        return plan.scenarios().isEmpty()
                ? played("", drills.stream().findFirst()).stream().toList()
                : plan.scenarios().stream()
                        .flatMap(scenario -> played(
                                scenario.code(),
                                drills.stream()
                                        .filter(drill -> drill.scenario().equals(scenario.code()))
                                        .findFirst())
                                .stream())
                        .toList();
    }

    private Optional<PillarCause> played(String scenario, Optional<DrillRow> last) {
        var page = "/drill/list.xhtml";
        if (last.isEmpty()) {
            return Optional.of(of(Pillar.EXERCISES, Light.UNKNOWN, "NOT_PLAYED", page, scenario));
        }
        var drill = last.get();
        var late = drill.measuredHours()
                .filter(hours -> hours.compareTo(rtoHours) > 0)
                .isPresent();
        var light = switch (drill.result()) {
            case FAILED -> Light.R4;
            case PASSED_WITH_REMARKS -> late ? Light.R3 : Light.R2;
            case PASSED -> late ? Light.R3 : Light.R1;
        };
        var reason = drill.result().name() + (late ? "_LATE" : "");
        return light == Light.R1
                ? Optional.empty()
                : Optional.of(of(
                        Pillar.EXERCISES,
                        light,
                        reason,
                        page,
                        drill.code(),
                        drill.heldOn().toString(),
                        drill.measuredHours().map(BigDecimal::toPlainString).orElse("?"),
                        rtoHours.toPlainString()));
    }

    private Set<String> people() {
        return people(plan);
    }

    static Set<String> people(PlanOutline plan) {
        return plan.lines(Part.TASK).stream()
                .flatMap(task -> Stream.of(task.text("person"), task.text("deputy")))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String sheet(String part) {
        return "/plan/sheet.xhtml?code=" + encoded(plan.code()) + (part.isEmpty() ? "" : "&part=" + part);
    }

    private static PillarCause of(Pillar pillar, Light light, String reason, String url, String... arguments) {
        return new PillarCause(pillar, light, reason, List.of(arguments), url);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
