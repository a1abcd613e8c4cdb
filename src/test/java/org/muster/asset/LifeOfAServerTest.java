package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.asset.World.APPROVER;
import static org.muster.asset.World.INSPECTOR;
import static org.muster.asset.World.MANAGER;
import static org.muster.asset.World.STOREKEEPER;
import static org.muster.asset.World.TECHNICIAN;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** One life, told from request to disposal. */
class LifeOfAServerTest {

    @Test
    void aServerLivesFromRequestToDisposal() {
        var life = World.aBackupServer();

        life.does(
                STOREKEEPER, Step.ISSUE, "", Map.of("purpose", "DRILL", "holder", "he.jun", "due_back", "2026-12-05"));
        assertThat(life.asset().dueOn()).hasToString("2026-12-05");

        life.does(STOREKEEPER, Step.RETURN, "", Map.of("condition", "GOOD"))
                .does(INSPECTOR, Step.FAIL, "fan noise", Map.of("checklist", "CL-1"))
                .does(TECHNICIAN, Step.START_MAINTENANCE, "replace the fan", Map.of())
                .does(
                        TECHNICIAN,
                        Step.COMPLETE_MAINTENANCE,
                        "",
                        Map.of(
                                "work_done",
                                "fan",
                                "cost",
                                "300",
                                "capital_or_expense",
                                "EXPENSE",
                                "outcome",
                                "QUARANTINED"))
                .does(INSPECTOR, Step.PASS, "", Map.of("checklist", "CL-2"))
                .does(INSPECTOR, Step.RELEASE, "", Map.of())
                .does(MANAGER, Step.PROPOSE_RETIREMENT, "end of life", Map.of())
                .does(APPROVER, Step.RETIRE, "", Map.of())
                .does(TECHNICIAN, Step.PERFORM_DISPOSAL, "", Map.of("route", "RECYCLE", "certificate_number", "SAN-1"))
                .does(APPROVER, Step.DISPOSE, "", Map.of("proceeds", "1200", "currency", "CNY"));

        assertThat(life.taken())
                .extracting(taken -> taken.step() + " → " + taken.to())
                .containsExactly(
                        "REQUEST → REQUESTED",
                        "APPROVE → APPROVED",
                        "ORDER → ORDERED",
                        "RECEIVE → RECEIVED",
                        "ACCEPT → IN_STORE",
                        "ISSUE → DEPLOYED",
                        "RETURN → IN_STORE",
                        "FAIL → QUARANTINED",
                        "START_MAINTENANCE → IN_MAINTENANCE",
                        "COMPLETE_MAINTENANCE → QUARANTINED",
                        "PASS → QUARANTINED",
                        "RELEASE → IN_STORE",
                        "PROPOSE_RETIREMENT → IN_STORE",
                        "RETIRE → RETIRED",
                        "PERFORM_DISPOSAL → RETIRED",
                        "DISPOSE → DISPOSED");
    }
}
