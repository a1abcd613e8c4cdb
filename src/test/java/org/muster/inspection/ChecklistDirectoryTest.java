package org.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.test.Database;
import org.muster.test.SeedFiles;

class ChecklistDirectoryTest {

    @Test
    void everyKindHasAnAcceptanceAndAClosingChecklist() {
        try (var database = new Database()) {
            SeedFiles.sow(database, ChecklistSeeder.class);
            var directory = database.the(ChecklistDirectory.class);

            assertThat(Kind.values()).allSatisfy(kind -> {
                assertThat(directory.find(kind, ChecklistPurpose.ACCEPTANCE)).isPresent();
                assertThat(directory.find(kind, ChecklistPurpose.CLOSING)).isPresent();
            });
            assertThat(database.statements(directory::latest)).isEqualTo(1);
            assertThat(directory.latest())
                    .filteredOn(row -> row.code().equals("SERVER-PERIODIC"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.edition()).isEqualTo(2));
            assertThat(directory.find("SERVER-PERIODIC", 1).orElseThrow().items())
                    .extracting(ChecklistItem::number)
                    .isSorted()
                    .startsWith(1);
        }
    }
}
