package org.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.place.FailureGroups;
import org.muster.shared.field.Particulars;

/** A change of the facts that is tried out before it is made; each variant knows how to make it. */
public sealed interface Change {

    /** The dates of an asset on which something hangs. */
    List<String> DATES = List.of(
            "licence_end",
            "cover_start",
            "cover_end",
            "conditions_end",
            "contract_end",
            "support_end",
            "warranty_end",
            "shelf_life_end",
            "certificate_end",
            "figures_end");

    /** What a change names: under which field, of which sort, by which code. */
    record Named(String field, Sort sort, String code) {

        enum Sort {
            ASSET,
            NEW_ASSET,
            SITE,
            DATE,
            PLAN,
            REQUIREMENT
        }
    }

    World over(World world);

    /** What it is done with: an asset, or a plan and its requirement. */
    String subject();

    /** Everything it names, which has to exist. */
    List<Named> named();

    /** The last day of what it does, where that has to lie ahead. */
    default Optional<LocalDate> until() {
        return Optional.empty();
    }

    /** The asset that comes in, though no plan may have counted on it so far. */
    default Optional<String> bringsIn() {
        return Optional.empty();
    }

    private static Named asset(String field, String tag) {
        return new Named(field, Named.Sort.ASSET, tag);
    }

    /** The asset is gone: retired, disposed of, sold. */
    record Remove(String subject) implements Change {
        @Override
        public World over(World world) {
            return world.without(subject);
        }

        @Override
        public List<Named> named() {
            return List.of(asset("remove", subject));
        }
    }

    /** The asset is gone, and another one takes over what it was assigned to. */
    record Replace(String subject, String successor) implements Change {
        @Override
        public World over(World world) {
            return world.replacing(subject, successor);
        }

        @Override
        public List<Named> named() {
            return List.of(asset("remove", subject), asset("successor", successor));
        }

        @Override
        public Optional<String> bringsIn() {
            return Optional.of(successor);
        }
    }

    /** The asset is lent until the day, and back on the next. */
    record Lend(String subject, LocalDate back) implements Change {
        @Override
        public World over(World world) {
            return world.with(subject, asset -> asset.lent(back));
        }

        @Override
        public List<Named> named() {
            return List.of(asset("lend", subject));
        }

        @Override
        public Optional<LocalDate> until() {
            return Optional.of(back);
        }
    }

    /** The asset is issued for a plan, and so is missing from all others. */
    record Give(String subject, String plan) implements Change {
        @Override
        public World over(World world) {
            return world.with(subject, asset -> asset.givenTo(plan));
        }

        @Override
        public List<Named> named() {
            return List.of(asset("give", subject), new Named("to", Named.Sort.PLAN, plan));
        }
    }

    /** The asset stands at another site. */
    record Move(String subject, String site) implements Change {
        @Override
        public World over(World world) {
            return world.with(subject, asset -> asset.movedTo(site, new FailureGroups(site, "", "", "")));
        }

        @Override
        public List<Named> named() {
            return List.of(asset("move", subject), new Named("site", Named.Sort.SITE, site));
        }
    }

    /** A date of the asset, such as the end of its licence, is another one. */
    record SetDate(String subject, String field, LocalDate day) implements Change {

        /** Whether the field is such a date, and this one. */
        static boolean reads(String field, String value) {
            return DATES.contains(field) && value.matches("\\d{4}-\\d{2}-\\d{2}");
        }

        @Override
        public World over(World world) {
            var dates = new Particulars(new TreeMap<>(Map.of(field, day.toString())));
            return world.with(subject, asset -> asset.with(dates));
        }

        @Override
        public List<Named> named() {
            return List.of(asset("asset", subject), new Named("field", Named.Sort.DATE, field));
        }
    }

    /** Something else that is written about the asset is another one; nothing, where it is left out. */
    record SetField(String subject, String field, String value) implements Change {
        @Override
        public World over(World world) {
            return world.with(subject, this::rewritten);
        }

        @Override
        public List<Named> named() {
            return List.of(asset("asset", subject));
        }

        private AssetFact rewritten(AssetFact asset) {
            var particulars = new TreeMap<>(asset.particulars().values());
            if (value.isEmpty()) {
                particulars.remove(field);
            } else {
                particulars.put(field, value);
            }
            return new AssetFact(
                    asset.tag(),
                    asset.name(),
                    asset.kind(),
                    field.equals(Rewriting.CAPABILITY) ? value : asset.capability(),
                    field.equals(Rewriting.MODEL) ? value : asset.model(),
                    asset.vendor(),
                    asset.stage(),
                    asset.quantity(),
                    asset.place(),
                    asset.keeper(),
                    asset.use(),
                    asset.acceptedOn(),
                    new Particulars(particulars),
                    asset.told(),
                    asset.around(),
                    asset.evidence());
        }
    }

    /** There are more or fewer of it. */
    record SetQuantity(String subject, int quantity) implements Change {
        @Override
        public World over(World world) {
            return world.with(subject, asset -> asset.counting(quantity));
        }

        @Override
        public List<Named> named() {
            return List.of(asset("asset", subject));
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
        public List<Named> named() {
            return List.of(asset("like", like), new Named("add", Named.Sort.NEW_ASSET, subject));
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
        public List<Named> named() {
            return List.of(
                    new Named("plan", Named.Sort.PLAN, plan),
                    new Named("requirement", Named.Sort.REQUIREMENT, subject()));
        }
    }
}
