package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a class is costed is a new version of what is in force, written by whoever saw the last one. */
class AssetPolicyRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Firm firm = new Firm();

    @AfterEach
    void close() {
        firm.close();
    }

    private void cost(String kind, Treatment treatment, int version) {
        firm.on(DAY, Firm.FINANCE, () -> {
            firm.the(AssetPolicyRegister.class).cost("CORP", kind, treatment, version, Costing.FIFO);
            return kind;
        });
    }

    private List<String> stock() {
        return firm.the(AssetPolicyDirectory.class).inForce("CORP").stream()
                .filter(AssetPolicy::stock)
                .map(policy -> "%s %s %d %s %s"
                        .formatted(
                                policy.kind(), policy.treatment(), policy.version(), policy.costing(), policy.unit()))
                .toList();
    }

    @Test
    void aKindHasACostingOfItsOwnAndKeepsItsUnit() {
        cost("RECOVERY_TOOL", Treatment.CONSUMABLE_ONE_OFF, 0);
        cost("*", Treatment.CONSUMABLE_FIFTY_FIFTY, 1);

        assertThat(stock())
                .containsExactly(
                        "RECOVERY_TOOL CONSUMABLE_ONE_OFF 1 FIFO LICENCE",
                        "* CONSUMABLE_FIFTY_FIFTY 2 FIFO PCS",
                        "* CONSUMABLE_ONE_OFF 1 AVERAGE PCS");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsSeenFirst() {
        cost("*", Treatment.CONSUMABLE_ONE_OFF, 1);

        assertThatThrownBy(() -> cost("*", Treatment.CONSUMABLE_ONE_OFF, 1))
                .hasMessageContaining("shared.refusal.stale");
        assertThatThrownBy(() -> cost("*", Treatment.CAPITALISE, 1))
                .hasMessageContaining("ledger.refusal.not_consumable");
        assertThatThrownBy(() -> cost("SOMETHING", Treatment.CONSUMABLE_ONE_OFF, 0))
                .hasMessageContaining("shared.refusal.choice");
    }
}
