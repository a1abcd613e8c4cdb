package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.muster.identity.Colleague;
import org.muster.identity.PersonDirectory;
import org.muster.plan.Plan;
import org.muster.readiness.model.Cause;
import org.muster.readiness.model.CurveStep;
import org.muster.shared.usecase.Right;

/**
 * Those who are told what a plan falls by: its owner, who stands in for them and whom they report to. What is told is read
 * by all of them, so an asset is named only if each of them may see it.
 */
@ApplicationScoped
class Hearers {

    private final PersonDirectory people;
    private final AssetFacts assets;

    @Inject
    Hearers(PersonDirectory people, AssetFacts assets) {
        this.people = people;
        this.assets = assets;
    }

    Hearers() {
        this(null, null);
    }

    /** Who is who, and where the assets lie that are the causes of some steps: three statements for all of them. */
    Known of(Collection<Plan> plans, Collection<CurveStep> steps) {
        var owners = people.colleagues(
                plans.stream().map(plan -> plan.details().owner()).distinct().toList());
        var everybody = new HashMap<>(owners);
        everybody.putAll(people.colleagues(owners.values().stream()
                .flatMap(owner -> Stream.of(owner.post().deputy(), owner.post().manager()))
                .distinct()
                .toList()));
        var tags = new LinkedHashSet<String>();
        steps.forEach(step -> step.causes().forEach(cause -> tags.add(cause.subject())));
        return new Known(everybody, assets.sites(tags));
    }

    /** What had to be looked up once for all plans. */
    record Known(Map<String, Colleague> people, Map<String, String> sites) {

        /** The causes of the step as whoever hears of the plan may know them, each once. */
        List<String> causes(Plan plan, CurveStep step) {
            var hearers = hearers(plan);
            return step.makers().stream()
                    .map(Cause::subject)
                    .map(tag -> hearers.stream()
                                    .allMatch(hearer -> hearer.person()
                                            .reach(Right.READ_PLANS)
                                            .covers(sites.getOrDefault(tag, plan.site())))
                            ? tag
                            : Discretion.SIGN)
                    .distinct()
                    .toList();
        }

        /** Who may read the plan at all; nobody else is told. */
        private List<Colleague> hearers(Plan plan) {
            var owner = plan.details().owner();
            var post =
                    Stream.of(owner).map(people::get).filter(Objects::nonNull).map(Colleague::post);
            return Stream.concat(Stream.of(owner), post.flatMap(one -> Stream.of(one.deputy(), one.manager())))
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .filter(person -> person.person().may(Right.READ_PLANS, plan.site()))
                    .toList();
        }
    }
}
