package org.muster.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.asset.Stage;
import org.muster.finding.Severity;
import org.muster.inspection.InspectionResult;
import org.muster.readiness.model.Gate;
import org.muster.readiness.model.Verdict;
import org.muster.shared.text.Labelled;

/**
 * The gates an asset passes before a plan may count on it, one row each: what the register's facts say about it, until
 * when that holds, and what can be done. A gate that finds nothing to say is met for ever.
 */
public enum GateRule implements Labelled {
    /** In store, or deployed where a plan may use it. */
    LIFECYCLE(false, GateRule::lifecycle),
    /** Accepted by somebody; only then it counts. */
    ACCEPTANCE(false, GateRule::acceptance),
    /** The last check did not fail. */
    LAST_RESULT(false, GateRule::lastResult),
    /** Checked in time: a remark while lateness is tolerated, not ready after that. */
    INSPECTION(false, GateRule::inspection),
    /** Nothing is known to be wrong with it, and nobody has called it back. */
    DEFECT(false, GateRule::defects),
    /** Not lent, not in a drill, not in use for something else, and ready for use again since the last one. */
    CUSTODY(false, GateRule::custody),
    /** Not lent, in a change that is tried out, which says until when. */
    TRIED_LOAN(false, GateRule::triedLoan),
    /** Licence, shelf life, contract of the SIM card, certificate and policy period last until the use is over. */
    VALIDITY(true, GateRule::validity),
    /** The policy period has begun; it does by itself. */
    BEGINNING(false, GateRule::beginning),
    /** What the cover is conditional upon is met; it is where nothing of the kind is recorded. */
    POLICY_CONDITIONS(false, GateRule::conditions),
    /** The figures a requirement asks for were proven not too long ago; found by the requirement, not by the asset. */
    FIGURES(true, asset -> Stream.of()),
    /** Somebody still supports it. */
    SUPPORT(false, GateRule::support),
    /** It is still under warranty. */
    WARRANTY(false, GateRule::warranty),
    /** Somebody had it in hand not long ago: a remark after a while, and after twice as long nobody knows. */
    LAST_SEEN(false, GateRule::lastSeen),
    /** What it needs beside it is there too; found by the requirement, not by the asset. */
    COMPANIONS(false, asset -> Stream.of());

    private static final Set<String> AWAY = Set.of("LOAN", "DRILL", "ACTIVATION", "OPERATION");

    private final boolean throughout;
    private final Function<AssetFact, Stream<GateFinding>> check;

    GateRule(boolean throughout, Function<AssetFact, Stream<GateFinding>> check) {
        this.throughout = throughout;
        this.check = check;
    }

    /** Whether it must be met until the use is over. */
    boolean throughout() {
        return throughout;
    }

    /** Whether the day on which it is met comes without anybody's doing. */
    boolean certain() {
        return this == BEGINNING || this == TRIED_LOAN;
    }

    /** Until when the figures of the asset are taken to be proven; nothing where nobody said so. */
    static Optional<GateFinding> figures(AssetFact asset) {
        return asset.day("figures_end").map(end -> GateFinding.endsHard(asset, FIGURES, end, Remedy.INSPECT));
    }

    /** Everything all gates say of the asset. */
    static List<GateFinding> of(AssetFact asset) {
        return Arrays.stream(values()).flatMap(rule -> rule.check.apply(asset)).toList();
    }

    private static Stream<GateFinding> lifecycle(AssetFact asset) {
        return switch (asset.stage()) {
            case IN_STORE, DEPLOYED -> Stream.of();
            case REQUESTED -> Stream.of(GateFinding.never(asset, LIFECYCLE, Remedy.APPROVE, Optional.empty()));
            case APPROVED -> Stream.of(GateFinding.never(asset, LIFECYCLE, Remedy.PURCHASE, Optional.empty()));
            case ORDERED -> Stream.of(GateFinding.never(asset, LIFECYCLE, Remedy.RECEIVE, asset.promised()));
            case RECEIVED -> Stream.of(GateFinding.never(asset, LIFECYCLE, Remedy.ACCEPT, Optional.empty()));
            case IN_MAINTENANCE -> Stream.of(GateFinding.never(asset, LIFECYCLE, Remedy.REPAIR, asset.promised()));
            case QUARANTINED -> Stream.of(GateFinding.never(asset, LIFECYCLE, Remedy.RELEASE, Optional.empty()));
            case MISSING -> Stream.of(GateFinding.never(asset, LIFECYCLE, Remedy.FIND, Optional.empty()));
            default -> Stream.of(GateFinding.never(asset, LIFECYCLE, Remedy.LOOK, Optional.empty()));
        };
    }

    private static Stream<GateFinding> acceptance(AssetFact asset) {
        return asset.acceptedOn().isPresent()
                        || asset.stage() != Stage.RECEIVED && AssetFact.ON_ITS_WAY.contains(asset.stage())
                ? Stream.of()
                : Stream.of(GateFinding.never(asset, ACCEPTANCE, Remedy.ACCEPT, Optional.empty()));
    }

    private static Stream<GateFinding> lastResult(AssetFact asset) {
        return asset.evidence().lastResult().stream()
                .filter(result -> result != InspectionResult.PASS)
                .map(result -> new GateFinding(
                        asset.tag(),
                        LAST_RESULT,
                        result == InspectionResult.FAIL ? Verdict.NOT_READY : Verdict.CONDITIONAL,
                        Gate.NEVER,
                        Optional.empty(),
                        Remedy.INSPECT));
    }

    /** What is planned and not yet late is taken to happen on its day. */
    private static Stream<GateFinding> inspection(AssetFact asset) {
        return asset.evidence().checks().stream()
                .filter(check -> !check.rearming())
                .flatMap(check -> Stream.of(
                        new GateFinding(
                                asset.tag(),
                                INSPECTION,
                                Verdict.CONDITIONAL,
                                check.planned(),
                                Optional.of(check.planned().plusDays(1)),
                                Remedy.INSPECT),
                        new GateFinding(
                                asset.tag(),
                                INSPECTION,
                                Verdict.NOT_READY,
                                check.lateUntil(),
                                Optional.of(check.lateUntil().plusDays(1)),
                                Remedy.INSPECT)));
    }

    private static Stream<GateFinding> defects(AssetFact asset) {
        return asset.evidence().defects().stream()
                .map(defect -> new GateFinding(
                        asset.tag(),
                        DEFECT,
                        defect.severity() == Severity.MINOR ? Verdict.CONDITIONAL : Verdict.NOT_READY,
                        Gate.NEVER,
                        defect.fixDue(),
                        Remedy.RESOLVE));
    }

    private static Stream<GateFinding> support(AssetFact asset) {
        return ends(asset, SUPPORT, "support_end");
    }

    private static Stream<GateFinding> warranty(AssetFact asset) {
        return ends(asset, WARRANTY, "warranty_end");
    }

    private static Stream<GateFinding> ends(AssetFact asset, GateRule rule, String field) {
        return asset.day(field).map(end -> GateFinding.endsSoft(asset, rule, end, Remedy.EXTEND)).stream();
    }

    /** The last day it is due back is still a day it is away. */
    private static Stream<GateFinding> custody(AssetFact asset) {
        var away = asset.stage() == Stage.DEPLOYED && AWAY.contains(asset.use().purpose())
                ? Stream.of(GateFinding.never(
                        asset, CUSTODY, Remedy.RETURN, asset.use().awayUntil().map(back -> back.plusDays(1))))
                : Stream.<GateFinding>of();
        var used = asset.evidence().checks().stream()
                .filter(Evidence.Check::rearming)
                .map(check -> GateFinding.never(
                        asset,
                        CUSTODY,
                        Remedy.INSPECT,
                        Optional.of(check.planned().plusDays(1))));
        return Stream.concat(away, used);
    }

    private static Stream<GateFinding> triedLoan(AssetFact asset) {
        return asset.use().awayUntil().stream()
                .filter(back -> asset.use().purpose().equals(AssetFact.TRIED))
                .map(back -> GateFinding.never(asset, TRIED_LOAN, Remedy.RETURN, Optional.of(back.plusDays(1))));
    }

    private static Stream<GateFinding> lastSeen(AssetFact asset) {
        return asset.evidence().sight().stream()
                .filter(sight -> asset.kind().physical())
                .flatMap(sight -> Stream.of(
                        new GateFinding(
                                asset.tag(),
                                LAST_SEEN,
                                Verdict.CONDITIONAL,
                                sight.freshUntil(),
                                Optional.empty(),
                                Remedy.INSPECT),
                        new GateFinding(
                                asset.tag(),
                                LAST_SEEN,
                                Verdict.UNKNOWN,
                                sight.knownUntil(),
                                Optional.empty(),
                                Remedy.INSPECT)));
    }

    /** What is agreed for a term is met again from the day its renewal is planned for, if everything goes as planned. */
    private static Stream<GateFinding> validity(AssetFact asset) {
        var renewed = asset.day("renewal_planned_on");
        return Stream.concat(
                Stream.of("licence_end", "contract_end", "cover_end")
                        .flatMap(field -> asset.day(field).stream())
                        .map(end ->
                                new GateFinding(asset.tag(), VALIDITY, Verdict.NOT_READY, end, renewed, Remedy.RENEW)),
                Stream.of("shelf_life_end", "certificate_end")
                        .flatMap(field -> asset.day(field).stream())
                        .map(end -> GateFinding.endsHard(asset, VALIDITY, end, Remedy.RENEW)));
    }

    /** What is recorded and not said to be met until a day is not met. */
    private static Stream<GateFinding> conditions(AssetFact asset) {
        return asset.particulars().get("conditions").stream()
                .map(said -> asset.day("conditions_end").orElse(Gate.NEVER))
                .map(until -> GateFinding.endsHard(asset, POLICY_CONDITIONS, until, Remedy.EXTEND));
    }

    private static Stream<GateFinding> beginning(AssetFact asset) {
        return asset
                .day("cover_start")
                .map(start -> GateFinding.never(asset, BEGINNING, Remedy.LOOK, Optional.of(start)))
                .stream();
    }
}
