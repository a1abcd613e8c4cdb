package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.test.Database;
import org.muster.test.SeedFiles;

class AccountDirectoryTest {

    @Test
    void chartHasOneAccountForEveryRole() {
        try (var database = new Database()) {
            SeedFiles.sow(database, AccountSeeder.class);
            var directory = database.the(AccountDirectory.class);

            assertThat(directory.all()).hasSizeGreaterThan(20);
            assertThat(directory
                            .inRole("ACCUMULATED_DEPRECIATION")
                            .orElseThrow()
                            .normalSide())
                    .isEqualTo(Side.CREDIT);
            assertThat(directory.inRole("NO_SUCH_ROLE")).isEmpty();
        }
    }
}
