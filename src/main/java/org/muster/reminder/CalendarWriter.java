package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/** Writes calendars after RFC 5545: whole days, lines of at most 75 octets that end in CR and LF, texts escaped. */
@ApplicationScoped
class CalendarWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final Texts texts;
    private final BaseUrl base;

    @Inject
    CalendarWriter(Texts texts, BaseUrl base) {
        this.texts = texts;
        this.base = base;
    }

    CalendarWriter() {
        this(null, null);
    }

    String write(List<AgendaRow> rows, Language language) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Muster//Reminders//EN");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "METHOD:PUBLISH");
        line(out, "X-WR-CALNAME:" + escaped(texts.of(language, "reminder.calendar.name")));
        rows.forEach(row -> event(out, row, language));
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private void event(StringBuilder out, AgendaRow row, Language language) {
        var stamp = STAMP.format(row.changedAt());
        line(out, "BEGIN:VEVENT");
        line(out, "UID:reminder-" + row.id() + "@muster");
        line(out, "DTSTAMP:" + stamp);
        line(out, "LAST-MODIFIED:" + stamp);
        line(out, "SEQUENCE:" + row.version());
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(row.plannedOn()));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(row.plannedOn().plusDays(1)));
        line(
                out,
                "SUMMARY:"
                        + escaped(texts.of(language, row.textKey(), row.words().toArray())));
        if (row.toleratedUntil().isAfter(row.plannedOn())) {
            line(
                    out,
                    "DESCRIPTION:" + escaped(texts.of(language, "reminder.calendar.tolerated", row.toleratedUntil())));
        }
        base.of(row.page()).ifPresent(url -> line(out, "URL:" + url));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folded where it is longer than the standard allows, never within a character (RFC 5545, 3.1). */
    private static void line(StringBuilder out, String text) {
        var octets = 0;
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            var sign = Character.toString(point);
            var size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(sign);
            octets += size;
            at += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
