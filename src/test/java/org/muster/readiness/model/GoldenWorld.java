package org.muster.readiness.model;

import static org.muster.readiness.model.ARequirement.aRequirement;
import static org.muster.readiness.model.AnAsset.anAsset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The golden example of the design: two plans that count on the same servers and the same switch. */
final class GoldenWorld {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Horizon HALF_A_YEAR = new Horizon(TODAY, 180);
    static final Ratio PHI = Ratio.of(new BigDecimal("0.7"));

    private GoldenWorld() {}

    static Facts facts() {
        return new Facts(assets(), List.of(pay(), dcl()), PHI);
    }

    private static List<Asset> assets() {
        var equipment = Stream.of(
                anAsset("SRV-01", "SERVER").deployedIn("1").in("site:DC-B").until("INSPECTION", "2027-02-10"),
                anAsset("SRV-02", "SERVER").deployedIn("2").in("site:DC-B").until("INSPECTION", "2026-12-19"),
                anAsset("SRV-03", "SERVER")
                        .deployedIn("3")
                        .in("site:WH-1")
                        .softUntil("SUPPORT", "2026-10-31")
                        .until("INSPECTION", "2027-04-01"),
                anAsset("SW-01", "SWITCH").in("site:DC-B").until("INSPECTION", "2027-03-01"),
                anAsset("LIC-07", "RECOVERY_TOOL").until("LICENCE", "2027-01-15"),
                anAsset("POL-CY", "COVER_CYBER").of(5).until("POLICY", "2026-12-31"),
                anAsset("SAT-5", "SAT_PHONE").in("site:WH-1").until("RESULT", "2026-11-01"));
        var phones = IntStream.rangeClosed(1, 4)
                .mapToObj(number ->
                        anAsset("SAT-" + number, "SAT_PHONE").in("site:WH-1").until("SIM", "2027-01-31"));
        return Stream.concat(equipment, phones).map(AnAsset::here).toList();
    }

    private static Plan pay() {
        var rto = new BigDecimal("4");
        return new Plan(
                "PAY",
                1,
                rto,
                rto,
                List.of(
                        aRequirement("server", 2, "SERVER").weighing(3).asked(),
                        aRequirement("switch", 1, "SWITCH").weighing(2).asked(),
                        aRequirement("tool", 1, "RECOVERY_TOOL")
                                .important()
                                .weighing(2)
                                .asked(),
                        aRequirement("phone", 4, "SAT_PHONE")
                                .important()
                                .weighing(1)
                                .asked(),
                        aRequirement("cyber", 5, "COVER_CYBER")
                                .important()
                                .weighing(2)
                                .asked()));
    }

    private static Plan dcl() {
        var rto = new BigDecimal("8");
        return new Plan(
                "DCL",
                2,
                rto,
                rto,
                List.of(
                        aRequirement("server", 2, "SERVER")
                                .within("8")
                                .weighing(3)
                                .asked(),
                        aRequirement("switch", 1, "SWITCH")
                                .within("8")
                                .weighing(2)
                                .asked()));
    }
}
