package org.muster.inspection;

import java.time.LocalDate;
import org.muster.shared.usecase.Reasons;

/** Why a duty is not done now, and until when that holds: past its planned day, and for a year at most. */
record Waiver(String reason, LocalDate until) {

    void check(LocalDate planned, LocalDate today) {
        var least = planned.isAfter(today) ? planned : today;
        var most = today.plusYears(1);
        new Reasons()
                .needed("reason", reason)
                .atMost(Duty.REASON, "reason", reason)
                .unless(until.isAfter(least), "waived_until", "inspection.refusal.waiver_past", least)
                .unless(!until.isAfter(most), "waived_until", "inspection.refusal.waiver_long", most)
                .refuse();
    }
}
