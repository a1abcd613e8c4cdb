package org.muster.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.test.Database;
import org.muster.test.SeedFiles;

class PlaceSeederTest {

    @Test
    void demoCompanyHasItsSitesRoomsAndCalendars() {
        try (var database = new Database()) {
            SeedFiles.sow(database, CalendarSeeder.class);
            SeedFiles.sow(database, HolidaySeeder.class);
            SeedFiles.sow(database, PlaceSeeder.class);
            var calendars = database.the(CalendarDirectory.class);

            assertThat(database.the(PlaceDirectory.class).sites()).hasSizeGreaterThanOrEqualTo(7);
            assertThat(database.statements(calendars::all)).isEqualTo(1);
            assertThat(calendars.all()).extracting(CalendarRow::code).contains("CN", "EVERY-DAY");
            assertThat(calendars.workDays("CN").worked(LocalDate.of(2026, 1, 1)))
                    .isFalse();
            assertThat(calendars.workDays("CN").onOrAfter(LocalDate.of(2026, 11, 21)))
                    .isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(calendars.workDays("EVERY-DAY").worked(LocalDate.of(2026, 1, 1)))
                    .isTrue();
        }
    }
}
