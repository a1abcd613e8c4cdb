package org.muster.readiness;

import static org.muster.readiness.AWorld.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.muster.asset.Stage;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillResult;
import org.muster.drill.DrillRow;
import org.muster.finding.Severity;
import org.muster.inspection.InspectionResult;
import org.muster.plan.CopyOf;
import org.muster.plan.CopyRow;
import org.muster.plan.Part;

/**
 * Small worlds of one plan, so small that two of them are often alike in much: few sorts of things, days and people. Each
 * grows from one number, which keeps a failing one easy to repeat.
 */
final class RandomWorlds {

    private static final List<String> DATES =
            List.of("licence_end", "support_end", "warranty_end", "certificate_end", "cover_start");
    private static final List<Stage> STAGES = List.of(
            Stage.IN_STORE,
            Stage.IN_STORE,
            Stage.DEPLOYED,
            Stage.ORDERED,
            Stage.REQUESTED,
            Stage.APPROVED,
            Stage.IN_MAINTENANCE,
            Stage.RETIRED);

    private final Random random;

    private RandomWorlds(long seed) {
        this.random = new Random(seed);
    }

    static World of(long seed) {
        return new RandomWorlds(seed).world();
    }

    private World world() {
        var world = AWorld.where();
        for (var number = 1 + random.nextInt(2); number > 0; number--) {
            requirement(world, "R" + number);
        }
        for (var number = random.nextInt(4); number > 0; number--) {
            server(world, "S" + number);
        }
        if (random.nextBoolean()) {
            world.answers("LOSS-A", "site:A");
        }
        if (random.nextInt(3) == 0) {
            world.answers("LOSS-B", "site:B");
        }
        people(world);
        answered(world);
        var told = world.world();
        return new World(told.plans(), told.assets(), told.sites(), told.phi(), proof());
    }

    private void requirement(AWorld world, String code) {
        var values = new ArrayList<>(List.of(
                "name",
                "Servers",
                "capability",
                "SERVER",
                "quantity",
                Integer.toString(1 + random.nextInt(2)),
                "weight",
                Integer.toString(1 + random.nextInt(2)),
                "criticality",
                any(List.of("VITAL", "IMPORTANT"))));
        if (random.nextInt(3) == 0) {
            values.addAll(List.of("sites", "A"));
        }
        if (random.nextInt(4) == 0) {
            values.addAll(List.of("operator", "true"));
        }
        if (random.nextInt(4) == 0) {
            values.addAll(List.of("duration_hours", "240"));
        }
        world.line(Part.REQUIREMENT, code, values.toArray(String[]::new));
        for (var number = random.nextInt(3); number > 0; number--) {
            world.line(
                    Part.ASSIGNMENT,
                    code + "-" + number,
                    "requirement",
                    code,
                    "duty",
                    "PRIMARY",
                    "asset",
                    "S" + (1 + random.nextInt(4)));
        }
    }

    private void server(AWorld world, String tag) {
        var stage = any(STAGES);
        var particulars = new ArrayList<String>();
        DATES.stream().filter(date -> random.nextInt(3) == 0).forEach(date -> {
            particulars.add(date);
            particulars.add(day().toString());
        });
        if (stage == Stage.ORDERED && random.nextBoolean()) {
            particulars.addAll(List.of("promised_date", day().toString(), "closes", "PAY/R1"));
        }
        world.shown(
                tag,
                new Evidence(
                        random.nextInt(2) == 0 ? List.of() : List.of(check()),
                        Optional.of(any(List.of(
                                InspectionResult.PASS,
                                InspectionResult.PASS,
                                InspectionResult.PASS_WITH_REMARKS,
                                InspectionResult.FAIL))),
                        random.nextInt(3) > 0
                                ? List.of()
                                : List.of(new Evidence.Defect(
                                        "F-1",
                                        any(List.of(Severity.MINOR, Severity.MAJOR)),
                                        random.nextBoolean() ? Optional.empty() : Optional.of(day()))),
                        Optional.empty()));
        world.asset(
                tag,
                "SERVER",
                stage,
                any(List.of("A", "B")),
                new AssetFact.Use("", "", Optional.empty()),
                particulars.toArray(String[]::new));
    }

    private void people(AWorld world) {
        for (var number = random.nextInt(3); number > 0; number--) {
            world.line(
                    Part.TASK,
                    "T" + number,
                    "name",
                    "Switch over",
                    "person",
                    any(List.of("ann", "ben")),
                    "deputy",
                    any(List.of("ann", "cat")));
        }
        for (var number = random.nextInt(3); number > 0; number--) {
            world.line(Part.CONTACT, "C" + number, "person", "ann", "verified_on", past().toString());
        }
        if (random.nextBoolean()) {
            world.line(
                    Part.CALL_TEST,
                    "CT",
                    "held_on",
                    past().toString(),
                    "called",
                    "10",
                    "reached",
                    any(List.of("10", "8", "5")));
        }
    }

    private void answered(AWorld world) {
        if (random.nextInt(3) == 0) {
            world.line(
                    Part.WAIVER,
                    "W",
                    "requirement",
                    "R1",
                    "expires_on",
                    day().toString(),
                    "reason",
                    any(List.of("Soon", "Later")),
                    "approved_by",
                    any(List.of("boss", "chief")));
        }
        if (random.nextInt(4) == 0) {
            world.line(
                    Part.OVERRIDE,
                    "O",
                    "level",
                    any(List.of("R1", "R3")),
                    "expires_on",
                    day().toString(),
                    "reason",
                    "It is",
                    "asked_by",
                    "ann",
                    "approved_by",
                    "boss");
        }
    }

    private Proof proof() {
        var drills = new ArrayList<DrillRow>();
        if (random.nextBoolean()) {
            drills.add(new DrillRow(
                    1L,
                    "D-1",
                    "PAY",
                    any(List.of("LOSS-A", "LOSS-B", "")),
                    past(),
                    any(List.of(DrillResult.values())),
                    any(List.of(BigDecimal.ONE, BigDecimal.TEN)),
                    "",
                    "ann"));
        }
        var trained = new HashMap<String, LocalDate>();
        List.of("ann", "ben", "cat").stream()
                .filter(person -> random.nextBoolean())
                .forEach(person -> trained.put(person, day()));
        var copies = random.nextBoolean()
                ? Map.<String, List<Proof.ControlledCopy>>of()
                : Map.of(
                        "PAY",
                        List.of(new Proof.ControlledCopy(
                                new CopyRow(
                                        "CC-1",
                                        "Copy",
                                        any(List.of(CopyOf.values())),
                                        any(List.of(Stage.DEPLOYED, Stage.MISSING)),
                                        "A",
                                        "",
                                        "",
                                        any(List.of("1", "2"))),
                                random.nextBoolean() ? Optional.empty() : Optional.of(check()))));
        return new Proof(Map.of("PAY", drills), new DrillDirectory.Trained(trained), copies);
    }

    private Evidence.Check check() {
        var planned = day();
        return new Evidence.Check(planned, planned.plusDays(7), false);
    }

    /** Some days around today, on few different ones. */
    private LocalDate day() {
        return TODAY.plusDays(any(List.of(-30L, -3L, 0L, 1L, 20L, 50L, 80L, 100L)));
    }

    private LocalDate past() {
        return TODAY.minusDays(any(List.of(1L, 100L, 179L, 200L, 300L)));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
