package org.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;
import org.muster.test.SeedFiles;

class RuleSeederTest {

    @Test
    void everyKindIsAcceptedAndCheckedFromTheFirstDay() {
        try (var database = new Database()) {
            SeedFiles.sow(database, ChecklistSeeder.class);
            SeedFiles.sow(database, RuleSeeder.class);
            var rules = database.as(
                    new Application(),
                    () -> database.the(RuleDirectory.class)
                            .list(RuleFilter.all(), RuleDirectory.BY_CODE, Optional.empty(), 100)
                            .rows());

            assertThat(Kind.values())
                    .allSatisfy(kind -> assertThat(rules)
                            .filteredOn(rule -> rule.kind().equals(kind.name()))
                            .extracting(RuleRow::purpose)
                            .contains(ChecklistPurpose.ACCEPTANCE, ChecklistPurpose.PERIODIC));
            assertThat(rules)
                    .extracting(RuleRow::purpose)
                    .contains(Stream.of(ChecklistPurpose.values())
                            .filter(purpose -> purpose != ChecklistPurpose.CLOSING)
                            .toArray(ChecklistPurpose[]::new));
        }
    }

    @Test
    void whatARuleNamesMustExistAndFit() {
        try (var database = new Database()) {
            SeedFiles.sow(database, ChecklistSeeder.class);
            var register = database.the(RuleRegister.class);
            var plain = Company.servers("Quarterly", "every 3 MONTHS FIXED", "NETWORK-PERIODIC");
            var lost = new RuleDetails(
                    "Lost",
                    "",
                    ChecklistPurpose.PRE_USE,
                    new RuleScope(Optional.empty(), "NO-MODEL", "NO-SITE", "NO-ASSET"),
                    Recurrence.parse("event ISSUE within 1"),
                    Optional.empty(),
                    Optional.empty(),
                    "NO-LIST",
                    RuleSource.LAW,
                    "",
                    Set.of(),
                    "nobody",
                    plain.ladder(),
                    true);

            assertThatThrownBy(() -> database.run(() -> register.add("QUARTERLY", plain)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reasons())
                                    .extracting(reason -> reason.key())
                                    .containsExactly("inspection.refusal.checklist_kind"));
            assertThatThrownBy(() -> database.run(() -> register.add("LOST", lost)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reasons())
                                    .extracting(reason -> reason.field())
                                    .containsExactlyInAnyOrder("checklist", "model", "site", "asset", "responsible"));
        }
    }

    @Test
    void anOccasionIsAskedForByItsOwnEvent() {
        var right = Company.servers("Re-arm", "event RETURN within 2", "SERVER-REARM");
        var wrong = new RuleDetails(
                right.name(),
                "",
                ChecklistPurpose.REARM,
                right.scope(),
                Recurrence.parse("every 1 DAYS FIXED"),
                Optional.empty(),
                Optional.empty(),
                right.checklist(),
                right.source(),
                "",
                Set.of(),
                "",
                right.ladder(),
                true);
        assertThatThrownBy(() -> new InspectionRule("REARM", Company.TODAY, wrong, Database.NOW))
                .isInstanceOf(Refusal.class);
    }
}
