package org.muster.ledger.pull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.ledger.export.Export;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.rest.Declined;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/**
 * Where a pull goes on: behind which row, and as known at which transaction, so that any number of pages is one consistent
 * state. A cursor for the next run knows no transaction yet: it goes on behind the same row in whatever is known then.
 *
 * @param key where the reader has come to, as {@link Question#after} says it
 * @param asOf the day that counted when the pull began; empty where none does
 * @param knownAt the transaction; -1 for whatever is known then
 * @param begun when the pull began
 */
public record PullCursor(List<String> key, String asOf, long knownAt, Instant begun) {

    private static final String AFTER = "after";
    private static final String BY_KEY = "pull";
    private static final String BY_NUMBER = "pull-behind";
    private static final String BETWEEN = "\n";
    private static final long LATER = -1;

    public PullCursor {
        key = List.copyOf(key);
    }

    /** The same place for the next run. */
    PullCursor later() {
        return new PullCursor(key, asOf, LATER, begun);
    }

    Optional<Long> known() {
        return Optional.of(knownAt).filter(tx -> tx != LATER);
    }

    /** The cursor in its sealed form. */
    String seal(Cursors cursors, String ledger, PullParameters parameters) {
        var value = Stream.concat(Stream.of(asOf), key.stream()).collect(Collectors.joining(BETWEEN));
        return cursors.seal(new Position(
                purpose(ledger, parameters, Export.VERSION), value, knownAt, false, begun.getEpochSecond(), 0, false));
    }

    /** The cursor of the request, if it has one; one of another book, export or filter is declined. */
    static Optional<PullCursor> of(Cursors cursors, String ledger, PullParameters parameters) {
        return parameters
                .one(AFTER)
                .map(text -> cursors.open(text, purpose(ledger, parameters, Export.VERSION))
                        .map(PullCursor::of)
                        .orElseThrow(() -> unusable(cursors, ledger, parameters, text)));
    }

    /** A cursor of a version that is no more is told apart from one that never was any good here. */
    private static Declined unusable(Cursors cursors, String ledger, PullParameters parameters, String text) {
        var retired = IntStream.rangeClosed(0, Integer.parseInt(Export.VERSION))
                .mapToObj(version -> purpose(BY_KEY, ledger, parameters, Integer.toString(version)))
                .anyMatch(purpose -> cursors.open(text, purpose).isPresent());
        return retired ? gone("cursor-version-retired", parameters) : mismatch(AFTER, text);
    }

    /** A cursor that is none, or one of something else. */
    public static Declined mismatch(String parameter, String text) {
        return Problem.of(
                        400,
                        "cursor-mismatch",
                        Reason.at(parameter, "shared.refusal.unreadable_parameter", parameter, text))
                .declined();
    }

    /** The same if it is not too old: chains never change, but sums name what may be called otherwise by now. */
    PullCursor lasting(PullParameters parameters, Instant oldest) {
        if (!parameters.export().chained() && begun.isBefore(oldest)) {
            throw gone("cursor-expired", parameters);
        }
        return this;
    }

    private static Declined gone(String code, PullParameters parameters) {
        return Problem.of(410, code, Reason.at(AFTER, "ledger.refusal.cursor_gone"))
                .with("Link", "<?" + parameters.query(AFTER) + ">; rel=\"start\"")
                .declined();
    }

    private static PullCursor of(Position position) {
        var parts = List.of(position.value().split(BETWEEN, -1));
        return new PullCursor(
                parts.subList(1, parts.size()), parts.get(0), position.id(), Instant.ofEpochSecond(position.ordinal()));
    }

    /** Of a sum a cursor once told a key, and now tells how many rows came before. */
    private static String purpose(String ledger, PullParameters parameters, String version) {
        return purpose(parameters.export().chained() ? BY_KEY : BY_NUMBER, ledger, parameters, version);
    }

    private static String purpose(String kind, String ledger, PullParameters parameters, String version) {
        return String.join("/", kind, ledger, parameters.export().wire(), version, parameters.filterHash());
    }
}
