package org.muster.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

class ModelTest {

    @Test
    void modelKeepsWhatItsMakerPublishes() {
        var model = new Model(
                "R760", Kind.BACKUP_SERVER, aServer("PowerEdge R760", Map.of("memory_gib", "512")), Database.NOW);

        assertThat(model.name()).isEqualTo("PowerEdge R760");
        assertThat(model.particulars().get("memory_gib")).contains("512");
        assertThat(model.changedAt()).isEqualTo(Database.NOW);
    }

    @Test
    void modelSaysEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> new Model("r 760", Kind.BACKUP_SERVER, aServer(" ", Map.of()), Database.NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::field)
                                .containsExactly("code", "name"));
    }

    @Test
    void policyFormRefusesCoverThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> new Model(
                        "CYBER",
                        Kind.INSURANCE_POLICY,
                        aServer("Cyber", Map.of("cover_start", "2026-02-01", "cover_end", "2026-01-01")),
                        Database.NOW))
                .isInstanceOf(Refusal.class);
    }

    static ModelDetails aServer(String name, Map<String, String> particulars) {
        return new ModelDetails(
                "Dell",
                name,
                "",
                new ModelDetails.Defaults(Optional.of(2), Optional.of(60), Optional.of(new BigDecimal("4")), true, ""),
                new Particulars(new TreeMap<>(particulars)));
    }
}
