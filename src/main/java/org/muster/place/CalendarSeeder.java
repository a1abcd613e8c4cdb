package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows the work calendars. */
@ApplicationScoped
class CalendarSeeder implements Seeder {

    private final CalendarRegister register;

    @Inject
    CalendarSeeder(CalendarRegister register) {
        this.register = register;
    }

    CalendarSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "calendars";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.forEach(row -> register.add(
                row.text("code"),
                row.text("name"),
                row.text("name_zh"),
                row.list("weekend").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet())));
    }
}
