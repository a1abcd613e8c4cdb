package org.muster.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What an entry of the journal says once for all its lines. */
public record EntryRow(
        String ledger,
        long seq,
        long tx,
        String entryNo,
        String eventId,
        String kind,
        int ruleVersion,
        LocalDate postingDate,
        String period,
        int lines,
        BigDecimal debit,
        String fxSource,
        Optional<LocalDate> fxDate,
        Optional<Long> reversesSeq,
        String correctionKind,
        String postedBy,
        String approvedBy,
        Instant recordedAt) {

    static EntryRow of(EntryDraft draft, Numbering.Numbered numbered, long tx, Instant recordedAt, Period period) {
        var occasion = draft.occasion();
        var foreign =
                numbered.lines().stream().anyMatch(line -> !line.fcCurrency().isEmpty());
        return new EntryRow(
                period.ledger(),
                numbered.seq(),
                tx,
                numbered.lines().get(0).entryNo(),
                occasion.eventId(),
                draft.kind().name(),
                numbered.ruleVersion(),
                occasion.day(),
                period.code(),
                numbered.lines().size(),
                numbered.lines().stream().map(JournalRow::debit).reduce(BigDecimal.ZERO, BigDecimal::add),
                foreign ? "STEP" : "",
                foreign ? Optional.of(occasion.documentDate()) : Optional.empty(),
                draft.reverses(),
                draft.correction(),
                occasion.actor(),
                occasion.approver(),
                recordedAt);
    }
}
