package org.muster.readiness;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.place.FailureGroups;
import org.muster.shared.field.Particulars;

/** A change of the facts that is tried out before it is made; each variant knows how to make it. */
public sealed interface Change {

    World over(World world);

    /** What it is done with: an asset, or a plan and its requirement. */
    String subject();

    /** The asset whose plans have to be looked at again: the one it is done with, or the one it is to be like. */
    default Optional<String> asset() {
        return Optional.of(subject());
    }

    /** The asset that comes in, though no plan may have counted on it so far. */
    default Optional<String> bringsIn() {
        return Optional.empty();
    }

    /** The plan that asks for something else, if one does. */
    default Optional<String> asks() {
        return Optional.empty();
    }

    /** The asset is gone: retired, disposed of, sold. */
    record Remove(String subject) implements Change {
        @Override
        public World over(World world) {
            return world.without(subject);
        }
    }

    /** The asset is gone, and another one takes over what it was assigned to. */
    record Replace(String subject, String successor) implements Change {
        @Override
        public World over(World world) {
            return world.replacing(subject, successor);
        }

        @Override
        public Optional<String> bringsIn() {
            return Optional.of(successor);
        }
    }

    /** The asset is lent until the day. */
    record Lend(String subject, LocalDate back) implements Change {
        @Override
        public World over(World world) {
            return world.with(subject, asset -> asset.lent(back));
        }
    }

    /** The asset stands at another site. */
    record Move(String subject, String site) implements Change {
        @Override
        public World over(World world) {
            return world.with(subject, asset -> asset.movedTo(site, new FailureGroups(site, "", "", "")));
        }
    }

    /** A date of the asset, such as the end of its licence, is another one. */
    record SetDate(String subject, String field, LocalDate day) implements Change {
        @Override
        public World over(World world) {
            var dates = new Particulars(new TreeMap<>(Map.of(field, day.toString())));
            return world.with(subject, asset -> asset.with(dates));
        }
    }

    /** There are more or fewer of it. */
    record SetQuantity(String subject, int quantity) implements Change {
        @Override
        public World over(World world) {
            return world.with(subject, asset -> asset.counting(quantity));
        }
    }

    /** One more like an asset there is, under a tag of its own, accepted and in store. */
    record Add(String subject, String like, int quantity) implements Change {
        @Override
        public World over(World world) {
            return Optional.ofNullable(world.assets().get(like))
                    .map(asset -> world.alike(asset.copied(subject, quantity), like))
                    .orElse(world);
        }

        @Override
        public Optional<String> asset() {
            return Optional.of(like);
        }
    }

    /** A requirement asks for another number. */
    record Require(String plan, String requirement, int quantity) implements Change {
        @Override
        public World over(World world) {
            return world.requiring(plan, requirement, quantity);
        }

        @Override
        public String subject() {
            return plan + "/" + requirement;
        }

        @Override
        public Optional<String> asset() {
            return Optional.empty();
        }

        @Override
        public Optional<String> asks() {
            return Optional.of(plan);
        }
    }
}
