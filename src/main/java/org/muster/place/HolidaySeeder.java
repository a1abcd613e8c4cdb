package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the days off of the work calendars. */
@ApplicationScoped
class HolidaySeeder implements Seeder {

    private final CalendarRegister register;

    @Inject
    HolidaySeeder(CalendarRegister register) {
        this.register = register;
    }

    HolidaySeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "holidays";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("calendar"),
                        LinkedHashMap::new,
                        Collectors.mapping(HolidaySeeder::holiday, Collectors.toList())))
                .forEach(register::observe);
    }

    private static Holiday holiday(SeedRow row) {
        return new Holiday(row.date("date").orElseThrow(), row.text("name"), row.text("name_zh"));
    }
}
