package org.muster.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people answered for beside what was computed on a day: a level in place of the computed one, and what they went
 * without.
 */
public record AnsweredFor(Optional<Overridden> overridden, List<Waived> waived) {

    private static final int MOST = 8_000;
    private static final String OVERRIDE = "override";
    private static final String WAIVER = "waiver";

    static AnsweredFor of(Outlook outlook) {
        return new AnsweredFor(outlook.overridden(), outlook.waived());
    }

    /** As it is kept: a line each, the override before the waivers. */
    String write() {
        var text = new StringBuilder();
        overridden.ifPresent(each -> text.append(line(
                OVERRIDE,
                each.light().name(),
                each.until().toString(),
                each.reason(),
                each.askedBy(),
                each.approvedBy())));
        for (var each : waived) {
            var line = line(WAIVER, each.requirement(), each.until().toString(), each.reason(), "", each.approvedBy());
            if (text.length() + line.length() <= MOST) {
                text.append(line);
            }
        }
        return text.toString();
    }

    private static String line(String... parts) {
        var line = new ArrayList<String>();
        for (var part : parts) {
            line.add(part.replaceAll("\\s", " "));
        }
        return String.join("\t", line) + "\n";
    }

    static AnsweredFor read(String text) {
        var lines = text.lines().map(line -> line.split("\t", -1)).toList();
        return new AnsweredFor(
                lines.stream()
                        .filter(parts -> parts[0].equals(OVERRIDE))
                        .map(parts -> new Overridden(
                                Light.valueOf(parts[1]), LocalDate.parse(parts[2]), parts[3], parts[4], parts[5]))
                        .findFirst(),
                lines.stream()
                        .filter(parts -> parts[0].equals(WAIVER))
                        .map(parts -> new Waived(parts[1], LocalDate.parse(parts[2]), parts[3], parts[5]))
                        .toList());
    }
}
