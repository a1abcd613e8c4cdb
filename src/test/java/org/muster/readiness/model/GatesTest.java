package org.muster.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 19);
    private static final LocalDate NEXT_DAY = LAST_DAY.plusDays(1);
    private static final Gate HARD = new Gate("INSPECTION", true, LAST_DAY);
    private static final Gate SOFT = new Gate("SUPPORT", false, LAST_DAY);

    @Test
    void anEndDateIsInclusive() {
        assertThat(verdict(LAST_DAY, HARD, SOFT)).isEqualTo(Verdict.READY);
        assertThat(verdict(NEXT_DAY, HARD)).isEqualTo(Verdict.NOT_READY);
        assertThat(verdict(NEXT_DAY, SOFT)).isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void theWorstGateDecides() {
        assertThat(verdict(NEXT_DAY, SOFT, HARD)).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void missingEvidenceOutweighsARemarkButNotAHardEnd() {
        assertThat(new Gates(List.of(SOFT), true).verdictOn(NEXT_DAY)).isEqualTo(Verdict.UNKNOWN);
        assertThat(new Gates(List.of(HARD), true).verdictOn(NEXT_DAY)).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void evidenceThatGrewOldLeavesEverybodyInDoubt() {
        var seen = new Gate("LAST_SEEN", Verdict.UNKNOWN, LAST_DAY, false, Optional.empty(), false);

        assertThat(verdict(LAST_DAY, seen)).isEqualTo(Verdict.READY);
        assertThat(verdict(NEXT_DAY, seen, SOFT)).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(NEXT_DAY, seen, HARD)).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aGateWithoutAnEndHoldsForEver() {
        assertThat(verdict(LocalDate.of(9999, 12, 31), new Gate("LICENCE", true, Gate.FOREVER)))
                .isEqualTo(Verdict.READY);
    }

    private static Verdict verdict(LocalDate day, Gate... gates) {
        return new Gates(List.of(gates), false).verdictOn(day);
    }
}
