package org.muster.ledger.pull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.ledger.export.Export;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/**
 * Where a pull goes on: behind which row, and as known at which transaction, so that any number of pages is one consistent
 * state. A cursor for the next run knows no transaction yet: it goes on behind the same row in whatever is known then.
 *
 * @param asOf the day that counted when the pull began; empty where none does
 * @param knownAt the transaction; -1 for whatever is known then
 */
public record PullCursor(List<String> key, String asOf, long knownAt) {

    private static final String BETWEEN = "\n";
    private static final long LATER = -1;

    public PullCursor {
        key = List.copyOf(key);
    }

    /** The same place for the next run. */
    PullCursor later() {
        return new PullCursor(key, asOf, LATER);
    }

    Optional<Long> known() {
        return Optional.of(knownAt).filter(tx -> tx != LATER);
    }

    /** The cursor in its sealed form. */
    String seal(Cursors cursors, String ledger, PullParameters parameters) {
        var value = Stream.concat(Stream.of(asOf), key.stream()).collect(Collectors.joining(BETWEEN));
        return cursors.seal(new Position(purpose(ledger, parameters), value, knownAt, false, 0, 0, false));
    }

    /** The cursor of the request, if it has one; one of another book, export or filter is declined. */
    static Optional<PullCursor> of(Cursors cursors, String ledger, PullParameters parameters) {
        return parameters
                .one("after")
                .map(text -> cursors.open(text, purpose(ledger, parameters))
                        .map(PullCursor::of)
                        .orElseThrow(() -> Problem.of(
                                        400,
                                        "cursor-mismatch",
                                        Reason.at("after", "shared.refusal.unreadable_parameter", "after", text))
                                .declined()));
    }

    private static PullCursor of(Position position) {
        var parts = List.of(position.value().split(BETWEEN, -1));
        return new PullCursor(parts.subList(1, parts.size()), parts.get(0), position.id());
    }

    private static String purpose(String ledger, PullParameters parameters) {
        return String.join("/", "pull", ledger, parameters.export().wire(), Export.VERSION, parameters.filterHash());
    }
}
