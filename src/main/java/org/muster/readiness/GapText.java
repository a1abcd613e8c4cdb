package org.muster.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.readiness.model.AtStake;
import org.muster.readiness.model.ReadinessLevel;

/** Gaps as text of columns: a line each, its pieces parted by tabs, as many lines to a part as fit. */
final class GapText {

    private static final String PARTED = "\t";
    private static final String REMEDY = "\u001f";
    private static final int MOST = 8_000;
    private static final int HEAD = 11;

    private GapText() {}

    static List<String> write(List<Gap> gaps) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var gap : gaps) {
            var line = line(gap);
            if (part.length() + line.length() > MOST && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(line);
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static String line(Gap gap) {
        var pieces = new ArrayList<>(List.of(
                gap.requirement(),
                clean(gap.name()),
                clean(gap.nameZh()),
                gap.on().toString(),
                gap.subject(),
                gap.reason(),
                gap.from().name(),
                gap.to().name(),
                Boolean.toString(gap.shared()),
                gap.stake().missedAlone().toPlainString(),
                gap.stake().doneAlone().toPlainString()));
        gap.remedies()
                .forEach(remedy -> pieces.add(String.join(
                        REMEDY,
                        remedy.remedy().name(),
                        remedy.subject(),
                        remedy.url(),
                        remedy.due().map(LocalDate::toString).orElse(""))));
        return String.join(PARTED, pieces) + "\n";
    }

    /** A name is one line of plain signs. */
    private static String clean(String name) {
        return name.replaceAll("\\p{Cntrl}", " ");
    }

    static List<Gap> read(String plan, String part) {
        return part.lines().map(line -> gap(plan, line.split(PARTED, -1))).toList();
    }

    private static Gap gap(String plan, String... pieces) {
        return new Gap(
                plan,
                pieces[0],
                pieces[1],
                pieces[2],
                LocalDate.parse(pieces[3]),
                pieces[4],
                pieces[5],
                ReadinessLevel.valueOf(pieces[6]),
                ReadinessLevel.valueOf(pieces[7]),
                Boolean.parseBoolean(pieces[8]),
                new AtStake(new BigDecimal(pieces[9]), new BigDecimal(pieces[10])),
                Arrays.stream(pieces).skip(HEAD).map(GapText::remedy).collect(Collectors.toList()));
    }

    private static RemedyLink remedy(String text) {
        var pieces = text.split(REMEDY, -1);
        return new RemedyLink(
                Remedy.valueOf(pieces[0]),
                pieces[1],
                pieces[2],
                Optional.of(pieces[3]).filter(due -> !due.isEmpty()).map(LocalDate::parse));
    }
}
