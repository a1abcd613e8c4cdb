package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.shared.persistence.JdbcStream;

/** Keeps what checks of the books found; a healthy check leaves one row without an invariant. */
@ApplicationScoped
class FindingStream {

    private static final int TEXT = 200;

    private final JdbcStream stream;

    @Inject
    FindingStream(JdbcStream stream) {
        this.stream = stream;
    }

    FindingStream() {
        this(null);
    }

    void keep(String ledger, Instant now, List<Finding> findings) {
        stream.joining(1, connection -> {
            var known = BookStream.head(connection, ledger).orElseThrow().knownAt();
            try (var insert = connection.prepareStatement("insert into ledger_check (ledger, checked_at, finding_no,"
                    + " known_at, invariant, subject, wanted, seen) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                var columns = new GivingStream(insert);
                var rows = findings.isEmpty() ? List.of(new Finding(0, "", "", "")) : findings;
                var number = 0;
                for (var finding : rows) {
                    columns.text(ledger)
                            .moment(now)
                            .number(++number)
                            .number(known)
                            .number(finding.invariant())
                            .text(cut(finding.subject()))
                            .text(cut(finding.wanted()))
                            .text(cut(finding.seen()))
                            .batch();
                }
                return insert.executeBatch();
            }
        });
    }

    private static String cut(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT);
    }
}
