package org.muster.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.muster.asset.Detail;
import org.muster.asset.Taken;

/**
 * What is posted and why: the event behind it, who did and who approved it, when it happened, and the paper it stands on.
 *
 * @param eventId the command and, behind a slash, the number of its fact
 * @param day the day it is posted on
 * @param documentDate the day on the paper; the same unless a correction is late
 */
record Occasion(
        String eventId,
        String actor,
        String approver,
        LocalDate day,
        LocalDate documentDate,
        Instant occurredAt,
        String documentType,
        String documentNo,
        String counterparty,
        String reason) {

    private static final int REASON = 1000;
    private static final int NUMBER = 200;

    static Occasion of(String eventId, Taken taken, Thing thing) {
        var paper = paper(taken);
        return new Occasion(
                eventId,
                taken.by(),
                "",
                taken.effectiveOn(),
                taken.effectiveOn(),
                taken.recordedAt(),
                paper.map(Detail::name).orElse(""),
                cut(paper.flatMap(detail -> taken.details().get(detail.wire())).orElse(""), NUMBER),
                taken.details().get(Detail.VENDOR.wire()).orElse(thing.vendor()),
                cut(taken.reason(), REASON));
    }

    /** Of the numbers a step was told the one that stands for it. */
    private static Optional<Detail> paper(Taken taken) {
        var wanted = switch (taken.step()) {
            case ORDER, START_MAINTENANCE -> Detail.ORDER_NUMBER;
            case RECEIVE -> Detail.DELIVERY_NUMBER;
            case ACCEPT -> Detail.ACCEPTANCE_NUMBER;
            case REPORT_MISSING -> Detail.INCIDENT;
            case DISPOSE -> Detail.CLOSING_CHECKLIST;
            default -> Detail.REFERENCE;
        };
        return Optional.of(wanted)
                .filter(detail -> taken.details().get(detail.wire()).isPresent());
    }

    /** Something done inside the books, without a step. */
    static Occasion booked(String eventId, String actor, String approver, LocalDate day, String reason) {
        return new Occasion(
                eventId,
                actor,
                approver,
                day,
                day,
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                "",
                "",
                "",
                cut(reason, REASON));
    }

    /** The same, posted on another day than it happened. */
    Occasion posted(LocalDate other) {
        return new Occasion(
                eventId,
                actor,
                approver,
                other,
                documentDate,
                occurredAt,
                documentType,
                documentNo,
                counterparty,
                reason);
    }

    Occasion dated(LocalDate document) {
        return new Occasion(
                eventId, actor, approver, day, document, occurredAt, documentType, documentNo, counterparty, reason);
    }

    Occasion on(String type, String number) {
        return new Occasion(
                eventId,
                actor,
                approver,
                day,
                documentDate,
                occurredAt,
                type,
                cut(number, NUMBER),
                counterparty,
                reason);
    }

    private static String cut(String text, int length) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length);
    }
}
