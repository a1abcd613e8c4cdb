package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.readiness.model.Gate;
import org.muster.readiness.model.ReadinessLevel;

/** How one requirement stood, in figures and causes without words: kept in the history, spoken in any language. */
public record EvidenceLine(
        String code,
        ReadinessLevel level,
        BigDecimal coverage,
        long ready,
        long conditional,
        long needed,
        Optional<BigDecimal> recoveryHours,
        List<CauseLine> causes) {

    private static final int MOST = 8_000;
    private static final int MOST_CAUSES = 5;
    private static final String NONE = "-";

    /** What the engine says of the requirement as a whole. */
    private static final Set<String> GENERAL = Set.of("SEPARATION", "NO_RESERVE");

    private static final Set<String> SINGLE = Set.of("SINGLE_POINT");

    /**
     * Why it was not at its best.
     *
     * @param subject an asset, or a failure group
     * @param reason the name of a {@link GateRule}, of a {@link Reject}, or of a reason of the engine
     * @param since the last day on which it was met, absent if it never was
     */
    public record CauseLine(String subject, String reason, Optional<LocalDate> since) {}

    static EvidenceLine of(RequirementLine line, LocalDate day) {
        var readiness = line.readiness();
        return new EvidenceLine(
                line.code(),
                readiness.level(),
                readiness.coverage().rounded(4),
                readiness.tally().ready(),
                readiness.tally().conditional(),
                line.needed(),
                readiness.recoveryHours(),
                causes(line, day));
    }

    /** The same where its causes are called otherwise. */
    EvidenceLine naming(UnaryOperator<String> names) {
        return new EvidenceLine(
                code,
                level,
                coverage,
                ready,
                conditional,
                needed,
                recoveryHours,
                causes.stream()
                        .map(cause -> new CauseLine(names.apply(cause.subject()), cause.reason(), cause.since()))
                        .toList());
    }

    /**
     * What one can do something about comes first: who is missing, what is late, what is only conditional. What hangs on one
     * thing comes after what would be its reserve, and last who is lost in the scenario whatever one does.
     */
    private static List<CauseLine> causes(RequirementLine line, LocalDate day) {
        if (line.readiness().level() == ReadinessLevel.R1) {
            return List.of();
        }
        var said = new LinkedHashSet<CauseLine>();
        if (line.missing() > 0) {
            ended(line, day, true).forEach(said::add);
            rejected(line).forEach(said::add);
            said.add(new CauseLine(line.code(), "SHORT", Optional.empty()));
        }
        if (line.late()) {
            said.add(new CauseLine(line.code(), "LATE", Optional.empty()));
        }
        if (line.readiness().tally().ready() < line.needed()) {
            ended(line, day, false).forEach(said::add);
        }
        engine(line, GENERAL).forEach(said::add);
        if (line.missing() == 0 && engine(line, SINGLE).findAny().isPresent()) {
            ended(line, day, true).forEach(said::add);
            ended(line, day, false).forEach(said::add);
        }
        engine(line, SINGLE).forEach(said::add);
        if (line.missing() > 0) {
            lost(line).forEach(said::add);
        }
        return said.stream().limit(MOST_CAUSES).toList();
    }

    /** What has not come yet is no reason: that it is short is, and what is on its way is said as the remedy. */
    private static Stream<CauseLine> ended(RequirementLine line, LocalDate day, boolean hard) {
        return line.ended(day).stream()
                .filter(finding -> !RequirementLine.underWay(finding) && !line.lost(finding.asset()))
                .filter(finding -> finding.hard() == hard)
                .map(finding -> new CauseLine(
                        finding.asset(),
                        finding.rule().name(),
                        Optional.of(finding.until()).filter(until -> !until.equals(Gate.NEVER))));
    }

    private static Stream<CauseLine> lost(RequirementLine line) {
        return line.candidates().stream()
                .filter(CandidateLine::lost)
                .map(candidate -> new CauseLine(candidate.tag(), "LOST", Optional.empty()));
    }

    private static Stream<CauseLine> rejected(RequirementLine line) {
        return line.rejects().entrySet().stream()
                .map(entry -> new CauseLine(entry.getKey(), entry.getValue().name(), Optional.empty()));
    }

    private static Stream<CauseLine> engine(RequirementLine line, Set<String> reasons) {
        return line.readiness().causes().stream()
                .filter(cause -> reasons.contains(cause.reason()))
                .map(cause -> new CauseLine(cause.subject(), cause.reason(), Optional.empty()));
    }

    static String write(List<EvidenceLine> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            var written = line.text() + "\n";
            if (text.length() + written.length() <= MOST) {
                text.append(written);
            }
        }
        return text.toString();
    }

    /** As it is kept. */
    String text() {
        return String.join(
                "\t",
                code,
                level.name(),
                coverage.toPlainString(),
                Long.toString(ready),
                Long.toString(conditional),
                Long.toString(needed),
                recoveryHours.map(BigDecimal::toPlainString).orElse(NONE),
                causes.stream()
                        .map(cause -> cause.subject().replaceAll("[\\s|;]", " ") + "|" + cause.reason() + "|"
                                + cause.since().map(LocalDate::toString).orElse(NONE))
                        .collect(Collectors.joining(";")));
    }

    static List<EvidenceLine> read(String text) {
        return text.lines().map(line -> of(line.split("\t", -1))).toList();
    }

    /** What was kept, by its parts. */
    static EvidenceLine of(String... parts) {
        return new EvidenceLine(
                parts[0],
                ReadinessLevel.valueOf(parts[1]),
                new BigDecimal(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]),
                Optional.of(parts[6]).filter(hours -> !hours.equals(NONE)).map(BigDecimal::new),
                Arrays.stream(parts[7].split(";"))
                        .filter(cause -> !cause.isEmpty())
                        .map(EvidenceLine::cause)
                        .toList());
    }

    private static CauseLine cause(String text) {
        var parts = text.split("\\|");
        return new CauseLine(
                parts[0],
                parts[1],
                Optional.of(parts[2]).filter(day -> !day.equals(NONE)).map(LocalDate::parse));
    }
}
