package org.muster.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.test.Database;
import org.muster.test.SeedFiles;

class CatalogSeederTest {

    @Test
    void newInstallationKnowsModelsCapabilitiesVendorsAndCurrencies() {
        try (var database = new Database()) {
            SeedFiles.sow(database, CurrencySeeder.class);
            SeedFiles.sow(database, CapabilitySeeder.class);
            SeedFiles.sow(database, ModelSeeder.class);
            SeedFiles.sow(database, VendorSeeder.class);
            var models = database.the(ModelDirectory.class);

            assertThat(models.search(ModelFilter.all(), 1_000)).hasSizeGreaterThanOrEqualTo(40);
            assertThat(Kind.values()).allSatisfy(kind -> {
                assertThat(models.search(ModelFilter.of(kind), 1)).isNotEmpty();
                assertThat(database.the(CapabilityDirectory.class).of(kind)).isNotEmpty();
            });
            assertThat(database.the(CurrencyDirectory.class)
                            .find("JPY")
                            .orElseThrow()
                            .minorDigits())
                    .isZero();
            assertThat(database.the(VendorDirectory.class)
                            .list(
                                    new VendorFilter("", Set.of(VendorType.INSURER)),
                                    VendorDirectory.BY_NAME.reversed(),
                                    Optional.empty(),
                                    100)
                            .rows())
                    .isNotEmpty();
            assertThat(database.the(CapabilityDirectory.class)
                            .list(
                                    new CapabilityFilter("server", Set.of()),
                                    CapabilityDirectory.BY_NAME,
                                    Optional.empty(),
                                    100)
                            .rows())
                    .isNotEmpty();
        }
    }
}
