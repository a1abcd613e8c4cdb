package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetTag;
import org.muster.identity.PersonDirectory;
import org.muster.shared.fact.Whence;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * Lets the demo company have checked its assets, in time order and through the register, and plans what follows. A seeding
 * that was interrupted goes on behind the last check done.
 */
@ApplicationScoped
class InspectionSeeder implements Seeder {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final String INSPECTOR = "inspector";

    private final InspectionRegister register;
    private final AssetDirectory assets;
    private final ChecklistDirectory checklists;
    private final InspectionDirectory inspections;
    private final PersonDirectory people;
    private final Night night;
    private final ForwardableClock clock;
    private final OpenCommand open;

    @Inject
    InspectionSeeder(
            InspectionRegister register,
            AssetDirectory assets,
            ChecklistDirectory checklists,
            InspectionDirectory inspections,
            PersonDirectory people,
            Night night,
            ForwardableClock clock,
            OpenCommand open) {
        this.register = register;
        this.assets = assets;
        this.checklists = checklists;
        this.inspections = inspections;
        this.people = people;
        this.night = night;
        this.clock = clock;
        this.open = open;
    }

    InspectionSeeder() {
        this(null, null, null, null, null, null, null, null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "inspections";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        rows.stream()
                .sorted(Comparator.comparing(row -> row.date("done").orElseThrow()))
                .filter(row -> open.as(asInspector(), () -> unchecked(row)))
                .forEach(this::check);
        night.run();
    }

    private boolean unchecked(SeedRow row) {
        return inspections
                .listOn(InspectionFilter.of(row.text("asset")), InspectionDirectory.NEWEST, Optional.empty(), 1)
                .rows()
                .isEmpty();
    }

    private void check(SeedRow row) {
        var tag = row.text("asset");
        var day = open.as(
                muster(),
                () -> later(
                        row.date("done").orElseThrow(),
                        assets.find(new AssetTag(tag)).orElseThrow().effectiveOn()));
        clock.at(
                day.atTime(NOON).toInstant(ZoneOffset.UTC),
                () -> open.as(asInspector(), () -> register.record(given(row, tag, day))));
    }

    private NewInspection given(SeedRow row, String tag, LocalDate day) {
        var result = InspectionResult.valueOf(row.text("result"));
        var checklist = checklists.find(row.text("checklist")).orElseThrow();
        var inspector = people.names(List.of(INSPECTOR)).getOrDefault(INSPECTOR, INSPECTOR);
        return new NewInspection(
                tag,
                Optional.empty(),
                row.text("checklist"),
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                DemoAnswers.of(checklist, tag, inspector, result),
                row.text("remarks"),
                "",
                Map.of());
    }

    private Command asInspector() {
        return Command.of(people.standing(INSPECTOR).orElseThrow().person(), Whence.SEED, "")
                .inBatch("seed");
    }

    private static Command muster() {
        return Command.of(new Application(), Whence.SEED, "").inBatch("seed");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
