package org.muster.ledger;

import java.time.Instant;

/**
 * The end of a book's streams: the next numbers and the last hashes. {@code nextTx - 1} is what is known now.
 *
 * @param basisVersion grows whenever the rules are changed by which the book posts
 */
public record BookHead(
        long nextTx,
        long nextJournalSeq,
        long nextMovementSeq,
        String journalHash,
        String movementHash,
        Instant lastRecordedAt,
        int basisVersion) {

    public long knownAt() {
        return nextTx - 1;
    }
}
