package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.readiness.model.ReadinessLevel;
import org.muster.readiness.model.SinglePoint;
import org.muster.readiness.model.Standing;
import org.muster.readiness.model.Verdict;

/** How {@link Grounds} are kept: a line to each thing, its parts set apart by tabs, in pieces that fit into a column. */
final class GroundsText {

    private static final int MOST = 8_000;
    private static final String NONE = "-";
    private static final String PLAN = "plan";
    private static final String SCENARIO = "scenario";
    private static final String REQUIREMENT = "requirement";
    private static final String SERVED = "served";
    private static final String IN_VAIN = "in-vain";
    private static final String PILLAR = "pillar";
    private static final String SINGLE = "single";

    private GroundsText() {}

    /** The pieces, each as many whole lines as fit into a column; a line is far shorter than that. */
    static List<String> write(Grounds grounds) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var line : lines(grounds)) {
            if (piece.length() + line.length() + 1 > MOST) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(line).append('\n');
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static List<String> lines(Grounds grounds) {
        var lines = new ArrayList<String>();
        grounds.objective()
                .ifPresent(objective -> lines.add(line(
                        PLAN,
                        Integer.toString(grounds.edition()),
                        objective.rtoHours().toPlainString(),
                        objective.mtpdHours().toPlainString())));
        grounds.scenarios()
                .forEach(each -> lines.add(line(
                        SCENARIO,
                        each.code(),
                        each.standing().level().name(),
                        each.standing().index().toPlainString())));
        grounds.requirements().forEach(each -> lines.add(REQUIREMENT + "\t" + each.text()));
        grounds.served()
                .forEach(each -> lines.add(line(
                        SERVED,
                        each.requirement(),
                        each.asset(),
                        each.name(),
                        Long.toString(each.units()),
                        each.deployHours().toPlainString(),
                        each.verdict().name(),
                        Boolean.toString(each.lost()),
                        Boolean.toString(each.outside()),
                        each.gates().stream().map(GroundsText::gate).collect(Collectors.joining(";")))));
        grounds.inVain()
                .forEach(each -> lines.add(line(
                        IN_VAIN, each.requirement(), each.asset(), each.reason().name())));
        grounds.pillarCauses().forEach(each -> {
            var parts = new ArrayList<>(
                    List.of(PILLAR, each.pillar().name(), each.light().name(), each.reason(), each.url()));
            parts.addAll(each.arguments());
            lines.add(line(parts.toArray(String[]::new)));
        });
        grounds.singlePoints()
                .forEach(each -> lines.add(line(
                        SINGLE, each.group(), each.requirement(), each.level().name())));
        return lines;
    }

    private static String line(String... parts) {
        return Arrays.stream(parts).map(part -> part.replaceAll("\\s", " ")).collect(Collectors.joining("\t"));
    }

    private static String gate(Grounds.Gate gate) {
        return String.join(
                "|",
                gate.rule().name(),
                gate.endsAs().name(),
                Boolean.toString(gate.met()),
                day(gate.until()),
                day(gate.mendedOn()),
                gate.remedy().name());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NONE);
    }

    /** What the pieces tell, in the order in which they were written. */
    static Grounds read(List<String> pieces) {
        var read = pieces.stream()
                .flatMap(String::lines)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(parts -> parts[0]));
        var plan = of(read, PLAN).stream().findFirst();
        return new Grounds(
                plan.map(parts -> Integer.parseInt(parts[1])).orElse(0),
                plan.map(parts -> new Objective(new BigDecimal(parts[2]), new BigDecimal(parts[3]))),
                of(read, SCENARIO).stream()
                        .map(parts -> new ScenarioStanding(
                                parts[1], new Standing(ReadinessLevel.valueOf(parts[2]), new BigDecimal(parts[3]))))
                        .toList(),
                of(read, REQUIREMENT).stream()
                        .map(parts -> EvidenceLine.of(Arrays.copyOfRange(parts, 1, parts.length)))
                        .toList(),
                of(read, SERVED).stream().map(GroundsText::served).toList(),
                of(read, IN_VAIN).stream()
                        .map(parts -> new Grounds.InVain(parts[1], parts[2], Reject.valueOf(parts[3])))
                        .toList(),
                of(read, PILLAR).stream()
                        .map(parts -> new PillarCause(
                                Pillar.valueOf(parts[1]),
                                Light.valueOf(parts[2]),
                                parts[3],
                                List.of(parts).subList(5, parts.length),
                                parts[4]))
                        .toList(),
                of(read, SINGLE).stream()
                        .map(parts -> new SinglePoint(parts[1], parts[2], ReadinessLevel.valueOf(parts[3])))
                        .toList());
    }

    private static List<String[]> of(Map<String, List<String[]>> read, String sort) {
        return read.getOrDefault(sort, List.of());
    }

    private static Grounds.Served served(String... parts) {
        return new Grounds.Served(
                parts[1],
                parts[2],
                parts[3],
                Long.parseLong(parts[4]),
                new BigDecimal(parts[5]),
                Verdict.valueOf(parts[6]),
                Boolean.parseBoolean(parts[7]),
                Boolean.parseBoolean(parts[8]),
                Arrays.stream(parts[9].split(";"))
                        .filter(text -> !text.isEmpty())
                        .map(GroundsText::gateOf)
                        .toList());
    }

    private static Grounds.Gate gateOf(String text) {
        var parts = text.split("\\|");
        return new Grounds.Gate(
                GateRule.valueOf(parts[0]),
                Verdict.valueOf(parts[1]),
                Boolean.parseBoolean(parts[2]),
                dayOf(parts[3]),
                dayOf(parts[4]),
                Remedy.valueOf(parts[5]));
    }

    private static Optional<LocalDate> dayOf(String text) {
        return Optional.of(text).filter(day -> !day.equals(NONE)).map(LocalDate::parse);
    }
}
