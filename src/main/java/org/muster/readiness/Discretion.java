package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.plan.CopyRow;
import org.muster.readiness.model.Cause;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/**
 * Keeps the names of assets at sites a reader may not see to itself: such an asset counts for a plan as it counts for
 * everybody, under a number in place of its tag.
 */
@ApplicationScoped
class Discretion {

    static final String SIGN = "*";
    private static final String UNIT = "unit:";

    private final AssetFacts assets;
    private final OpenCommand open;

    @Inject
    Discretion(AssetFacts assets, OpenCommand open) {
        this.assets = assets;
        this.open = open;
    }

    Discretion() {
        this(null, null);
    }

    /** Whether it is such a number and no tag. */
    static boolean withheld(String tag) {
        return tag.startsWith(SIGN);
    }

    /** The world as the caller may see it. */
    World seen(World world) {
        var reach = reach();
        var numbers = new LinkedHashMap<String, String>();
        world.assets().values().stream()
                .filter(asset -> !reach.covers(asset.around().site()))
                .forEach(asset -> numbers.put(asset.tag(), SIGN + (numbers.size() + 1)));
        return numbers.isEmpty() ? world : world.calling(numbers);
    }

    /** A copy as the caller may see it: one elsewhere has no tag. */
    CopyRow seen(CopyRow copy) {
        return reach().covers(copy.site())
                ? copy
                : new CopyRow(SIGN, "", copy.of(), copy.stage(), copy.site(), "", "", copy.version());
    }

    /** What the caller may call each of these assets and failure groups: an asset elsewhere has no tag. */
    UnaryOperator<String> naming(Stream<String> subjects) {
        return reach().everywhere() ? UnaryOperator.identity() : names(subjects);
    }

    /** What is kept, as the caller may see it. */
    List<StoredOutlook> kept(List<StoredOutlook> results) {
        if (reach().everywhere()) {
            return results;
        }
        var names = names(results.stream()
                .flatMap(result -> result.curve().stream())
                .flatMap(step -> step.causes().stream())
                .map(Cause::subject));
        return results.stream().map(result -> result.naming(names)).toList();
    }

    /** What is to be seen to, as the caller may see it. */
    List<Gap> gaps(List<Gap> gaps) {
        if (reach().everywhere()) {
            return gaps;
        }
        var names = numbered(names(gaps.stream().flatMap(Gap::subjects)));
        return gaps.stream().map(gap -> gap.naming(names)).toList();
    }

    /** What was written down, as the caller may see it. */
    List<PastDay> past(List<PastDay> days) {
        if (reach().everywhere()) {
            return days;
        }
        var names = names(days.stream().flatMap(PastDay::subjects));
        return days.stream().map(day -> day.naming(numbered(names))).toList();
    }

    /** The same with a number behind each sign, so that two that are not to be named can be told apart. */
    private static UnaryOperator<String> numbered(UnaryOperator<String> names) {
        var numbers = new HashMap<String, Integer>();
        return subject -> {
            var called = names.apply(subject);
            return called.equals(subject)
                    ? subject
                    : called + numbers.computeIfAbsent(tag(subject), another -> numbers.size() + 1);
        };
    }

    /** What to call each of them: by the sign alone if it is an asset elsewhere, or such an asset as a failure group. */
    private UnaryOperator<String> names(Stream<String> subjects) {
        var tags = new LinkedHashSet<String>();
        subjects.map(Discretion::tag).forEach(tags::add);
        var elsewhere = assets.elsewhere(tags, reach());
        return subject -> elsewhere.contains(tag(subject))
                ? subject.substring(0, subject.length() - tag(subject).length()) + SIGN
                : subject;
    }

    private static String tag(String subject) {
        return subject.startsWith(UNIT) ? subject.substring(UNIT.length()) : subject;
    }

    private Reach reach() {
        return open.by().reach(Right.READ_PLANS);
    }
}
