package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.model.ARequirement.aRequirement;
import static org.muster.readiness.model.AnAsset.anAsset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The edges of a forecast of ten days. */
class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Horizon TEN_DAYS = new Horizon(TODAY, 10);

    @Test
    void theLastDayOfTheHorizonCountsAndTheNextDoesNot() {
        assertThat(changes(server("a").until("INSPECTION", "2026-12-01"))).hasSize(1);
        assertThat(changes(server("a").until("INSPECTION", "2026-12-02"))).isEmpty();
    }

    @Test
    void whatEndedBeforeIsNoChangeAndWhatEndsTodayIsOneTomorrow() {
        assertThat(changes(server("a").until("INSPECTION", "2026-11-21"))).isEmpty();
        assertThat(changes(server("a").until("INSPECTION", "2026-11-22")))
                .extracting(CurveStep::from)
                .containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void anEndThatChangesNothingPrintedIsNoStep() {
        var spare = server("c").in("site:C").softUntil("SUPPORT", "2026-11-25");

        assertThat(changes(server("a").in("site:A"), server("b").in("site:B"), spare))
                .isEmpty();
    }

    @Test
    void reserveThatBecomesASinglePointIsAStep() {
        var first = server("a").until("INSPECTION", "2026-11-24");

        assertThat(changes(first, server("b")))
                .containsExactly(new CurveStep(
                        LocalDate.of(2026, 11, 25),
                        new Standing(ReadinessLevel.R2, new BigDecimal("100.0")),
                        List.of(new Cause("a", "INSPECTION"))));
    }

    @Test
    void gatesThatEndTogetherAreAllNamedInTheOrderOfTheFacts() {
        var twice = server("z").until("LICENCE", "2026-11-24").softUntil("SUPPORT", "2026-11-24");
        var gone = server("b").until("RESULT", "2026-11-01").until("INSPECTION", "2026-11-24");
        var late = server("c").deployedIn("9").until("INSPECTION", "2026-11-24");

        var step = changes(twice, gone, late, server("a").softUntil("SUPPORT", "2026-11-24"))
                .get(0);

        assertThat(step.causes()).extracting(Cause::text).containsExactly("z LICENCE", "z SUPPORT", "a SUPPORT");
    }

    private static AnAsset server(String id) {
        return anAsset(id, "SERVER");
    }

    private static List<CurveStep> changes(AnAsset... assets) {
        var four = new BigDecimal(4);
        var plan = new Plan(
                "P", 1, four, four, List.of(aRequirement("server", 1, "SERVER").asked()));
        var facts = new Facts(Arrays.stream(assets).map(AnAsset::here).toList(), List.of(plan), Ratio.of(7, 10));
        return Readiness.forecast(facts, TEN_DAYS, Scenario.NORMAL, Overlay.NONE)
                .get(0)
                .changes();
    }
}
