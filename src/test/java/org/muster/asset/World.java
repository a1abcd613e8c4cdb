package org.muster.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.catalog.Kind;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** A small world for tests of the lifecycle: people with one right each, and an asset they lead through its life. */
final class World {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A person with some rights everywhere. */
    record Person(String code, Set<Right> rights) implements Caller {

        @Override
        public Reach reach(Right right) {
            return rights.contains(right) ? Reach.EVERYWHERE : Reach.NOWHERE;
        }
    }

    static final Person MANAGER = new Person("manager", EnumSet.of(Right.MANAGE_ASSETS));
    static final Person APPROVER = new Person("approver", EnumSet.of(Right.APPROVE));
    static final Person STOREKEEPER = new Person("storekeeper", EnumSet.of(Right.KEEP_STORE));
    static final Person INSPECTOR = new Person("inspector", EnumSet.of(Right.INSPECT));
    static final Person TECHNICIAN = new Person("technician", EnumSet.of(Right.SERVICE));

    /** Somebody who holds every right, and so meets only the separation of duties. */
    static Person allRounder(String code) {
        return new Person(code, EnumSet.allOf(Right.class));
    }

    private final Asset asset;
    private final List<Taken> taken = new ArrayList<>();

    private World(Asset asset) {
        this.asset = asset;
    }

    static World aRequested(Kind kind, int quantity) {
        var asset = new Asset(
                AssetTag.numbered(kind, 1),
                kind,
                quantity,
                "DC-B",
                new Description("Standby", "M-1", "CAP", "", "TECHNOLOGY", "", Particulars.none()));
        return new World(asset).does(MANAGER, Step.REQUEST, "needed", Map.of());
    }

    /** A server accepted into store by the right people. */
    static World aBackupServer() {
        return aRequested(Kind.BACKUP_SERVER, 1)
                .does(APPROVER, Step.APPROVE, "", Map.of())
                .does(
                        MANAGER,
                        Step.ORDER,
                        "",
                        Map.of(
                                "vendor", "V-1",
                                "order_number", "PO-7",
                                "price", "82000",
                                "currency", "CNY",
                                "promised_date", "2026-12-01"))
                .does(STOREKEEPER, Step.RECEIVE, "", Map.of("delivery_number", "DN-7"))
                .does(
                        INSPECTOR,
                        Step.ACCEPT,
                        "",
                        Map.of("acceptance_number", "AC-7", "place", "DC-B/R1", "custodian", "lin.wei"));
    }

    World does(Caller who, Step step, String reason, Map<String, String> details) {
        return does(who, new StepOrder(step, Optional.empty(), reason, asset.version(), Optional.empty(), details));
    }

    World does(Caller who, StepOrder order) {
        var hand = new StepHand(who, Instant.parse("2026-11-23T08:00:00Z"), TODAY);
        taken.add(asset.take(new StepCheck(asset, order.step(), hand).check(order, CommonFields.fields()), hand));
        return this;
    }

    List<StepOffer> offersTo(Caller who) {
        var hand = new StepHand(who, Instant.parse("2026-11-23T08:00:00Z"), TODAY);
        return Arrays.stream(Step.values())
                .map(step -> new StepCheck(asset, step, hand).offer())
                .toList();
    }

    Set<Step> openTo(Caller who) {
        var open = EnumSet.noneOf(Step.class);
        offersTo(who).stream().filter(StepOffer::open).map(StepOffer::step).forEach(open::add);
        return open;
    }

    Asset asset() {
        return asset;
    }

    List<Taken> taken() {
        return taken;
    }
}
