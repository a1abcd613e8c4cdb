package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.muster.asset.Detail;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.place.FailureGroups;
import org.muster.shared.field.Particulars;
import org.muster.shared.money.Money;

/**
 * What readiness needs to know of an asset, as the register tells it.
 *
 * @param keeper the custodian
 * @param use where it is, for whom and until when, while it is out
 * @param around with what its place fails together
 * @param told what steps have told about it
 * @param evidence what checks have shown of it
 */
record AssetFact(
        String tag,
        String name,
        Kind kind,
        String capability,
        String model,
        String vendor,
        Stage stage,
        int quantity,
        String place,
        String keeper,
        Use use,
        Optional<LocalDate> acceptedOn,
        Particulars particulars,
        Particulars told,
        FailureGroups around,
        Evidence evidence) {

    /**
     * To whom and for what it is issued, when it is to be back, and the last day on which it counts for nothing because of
     * that: later than it is due back where it has to be made ready for use again.
     */
    record Use(String holder, String purpose, Optional<LocalDate> dueBack, Optional<LocalDate> awayUntil) {

        Use(String holder, String purpose, Optional<LocalDate> dueBack) {
            this(holder, purpose, dueBack, dueBack);
        }
    }

    /** The purpose of a loan that is tried out: whoever asks says when it ends. */
    static final String TRIED = "TRIED";

    /** The purpose of what is issued for a plan. */
    static final String PLAN = "PLAN";

    /** Asked for, and not here yet. */
    static final Set<Stage> ON_ITS_WAY = EnumSet.of(Stage.REQUESTED, Stage.APPROVED, Stage.ORDERED, Stage.RECEIVED);

    private static final BigDecimal AT_ONCE = BigDecimal.ZERO;

    /** How long it takes to have it in place: as proven, otherwise as declared. */
    BigDecimal deployHours() {
        return particulars
                .get("deploy_hours_proven")
                .or(() -> particulars.get("deploy_hours_declared"))
                .map(BigDecimal::new)
                .orElse(AT_ONCE);
    }

    /** How many units it gives: its number, and of a policy the limit for one event, as far as its aggregate lasts. */
    long units() {
        return kind == Kind.INSURANCE_POLICY
                ? Math.min(money("limit").orElse(0L), left().orElse(Long.MAX_VALUE))
                : quantity;
    }

    /** How many units it gives to all who draw on it at once: of a policy what is left of its aggregate, if it has one. */
    long capacity() {
        return kind == Kind.INSURANCE_POLICY
                ? left().map(left -> Math.max(left, units())).orElse(units())
                : quantity;
    }

    /** What earlier claims have left of the aggregate. */
    private Optional<Long> left() {
        return money("aggregate_limit")
                .map(whole -> Math.max(0, whole - money("aggregate_used").orElse(0L)));
    }

    private Optional<Long> money(String field) {
        return particulars
                .get(field)
                .map(text -> Money.parse(field, text).amount().longValue());
    }

    Optional<LocalDate> day(String particular) {
        return particulars.get(particular).map(LocalDate::parse);
    }

    Optional<BigDecimal> number(String particular) {
        return particulars.get(particular).map(text -> new BigDecimal(text.split(" ")[0]));
    }

    /** When it is promised to arrive, or to be mended. */
    Optional<LocalDate> promised() {
        return told.get(Detail.PROMISED_DATE.wire()).map(LocalDate::parse);
    }

    /** The requirement of a plan it is on its way for; empty once it has arrived, or where none was named. */
    Optional<String> closes() {
        return told.get(Detail.CLOSES.wire()).filter(gap -> ON_ITS_WAY.contains(stage));
    }

    /** The plan it is deployed for, if it is said. */
    Optional<String> deployedFor() {
        return told.get(Detail.PLAN.wire());
    }

    /** With what it fails together. */
    Set<String> groups() {
        var groups = new HashSet<String>();
        add(groups, "site", around.site());
        add(groups, "room", around.room());
        add(groups, "power", particulars.get("power_feed").orElse(around.powerFeed()));
        add(groups, "network", particulars.get("network").orElse(around.network()));
        add(groups, "supplier", vendor);
        add(groups, "insurer", particulars.get("insurer").orElse(""));
        add(groups, "person", keeper);
        if (!model.isEmpty()) {
            add(
                    groups,
                    "model",
                    model
                            + particulars
                                    .get("firmware")
                                    .map(version -> " " + version)
                                    .orElse(""));
        }
        return groups;
    }

    private static void add(Set<String> groups, String sort, String name) {
        if (!name.isBlank()) {
            groups.add(sort + ":" + name);
        }
    }

    AssetFact movedTo(String newPlace, FailureGroups newGroups) {
        return new AssetFact(
                tag,
                name,
                kind,
                capability,
                model,
                vendor,
                stage,
                quantity,
                newPlace,
                keeper,
                use,
                acceptedOn,
                particulars,
                told,
                newGroups,
                evidence);
    }

    AssetFact counting(int units) {
        return new AssetFact(
                tag,
                name,
                kind,
                capability,
                model,
                vendor,
                stage,
                units,
                place,
                keeper,
                use,
                acceptedOn,
                particulars,
                told,
                around,
                evidence);
    }

    AssetFact with(Particulars other) {
        return new AssetFact(
                tag,
                name,
                kind,
                capability,
                model,
                vendor,
                stage,
                quantity,
                place,
                keeper,
                use,
                acceptedOn,
                particulars.over(other),
                told,
                around,
                evidence);
    }

    /** The same lent until a day, which is sure to be the last one. */
    AssetFact lent(LocalDate back) {
        return new AssetFact(
                tag,
                name,
                kind,
                capability,
                model,
                vendor,
                Stage.DEPLOYED,
                quantity,
                place,
                keeper,
                new Use("", TRIED, Optional.of(back)),
                acceptedOn,
                particulars,
                told,
                around,
                evidence);
    }

    /** The same issued for a plan. */
    AssetFact givenTo(String plan) {
        return new AssetFact(
                tag,
                name,
                kind,
                capability,
                model,
                vendor,
                Stage.DEPLOYED,
                quantity,
                place,
                keeper,
                new Use("", PLAN, Optional.empty()),
                acceptedOn,
                particulars,
                told.over(new Particulars(new TreeMap<>(Map.of(Detail.PLAN.wire(), plan)))),
                around,
                evidence);
    }

    /** The same under another tag, nameless and without its place. */
    AssetFact called(String otherTag) {
        return new AssetFact(
                otherTag,
                "",
                kind,
                capability,
                model,
                vendor,
                stage,
                quantity,
                "",
                keeper,
                use,
                acceptedOn,
                particulars,
                told,
                around,
                evidence);
    }

    /** Another one like it, accepted, in store, and nothing known against it. */
    AssetFact copied(String otherTag, int units) {
        return new AssetFact(
                otherTag,
                name,
                kind,
                capability,
                model,
                vendor,
                Stage.IN_STORE,
                units,
                place,
                keeper,
                new Use("", "", Optional.empty()),
                Optional.of(LocalDate.EPOCH),
                particulars,
                Particulars.none(),
                around,
                Evidence.NONE);
    }
}
