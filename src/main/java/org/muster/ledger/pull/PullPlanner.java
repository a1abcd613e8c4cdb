package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.ledger.Book;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.BookHead;
import org.muster.ledger.PeriodDirectory;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.Shape;
import org.muster.ledger.pull.HeadStream.Head;
import org.muster.ledger.pull.Question.Span;
import org.muster.place.PlaceDirectory;
import org.muster.shared.export.CsvRows.Profile;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Makes of what an address says what will be done: fixes the state, the days and the place to go on from. */
@ApplicationScoped
public class PullPlanner {

    /** An audit file is of a whole book: what is narrowed cannot be one. */
    static final String SAFT = "saft";

    private final BookDirectory books;
    private final PlaceDirectory places;
    private final PeriodDirectory periods;
    private final HeadStream heads;
    private final StampStream stamps;
    private final KnownAt known;
    private final Cursors cursors;
    private final PullLimits limits;
    private final Clock clock;

    @Inject
    PullPlanner(
            BookDirectory books,
            PlaceDirectory places,
            PeriodDirectory periods,
            HeadStream heads,
            StampStream stamps,
            KnownAt known,
            Cursors cursors,
            PullLimits limits,
            Clock clock) {
        this.books = books;
        this.places = places;
        this.periods = periods;
        this.heads = heads;
        this.stamps = stamps;
        this.known = known;
        this.cursors = cursors;
        this.limits = limits;
        this.clock = clock;
    }

    PullPlanner() {
        this(null, null, null, null, null, null, null, null, null);
    }

    public PullPlan plan(String ledger, PullParameters parameters, PullFormat format) {
        var book = books.find(ledger).orElseThrow(() -> Refusal.missing(ledger));
        var head = books.head(ledger).orElseThrow();
        var asked = clock.instant();
        var cursor = PullCursor.of(cursors, ledger, parameters)
                .map(one -> one.lasting(parameters, asked.minus(limits.cursorLife())));
        var begun = cursor.map(PullCursor::begun)
                .filter(first -> first.isAfter(Instant.EPOCH))
                .orElse(asked);
        var now = head.knownAt();
        var named = parameters.one("known_at").map(text -> known.of(ledger, text, now));
        cursor.flatMap(PullCursor::known)
                .filter(pinned -> named.filter(
                                state -> (state.numbered() || state.sealed().isEmpty()) && state.tx() != pinned)
                        .isPresent())
                .ifPresent(other -> {
                    throw PullCursor.mismatch(
                            "known_at", parameters.one("known_at").orElseThrow());
                });
        var knownAt = cursor.flatMap(PullCursor::known)
                .orElseGet(() -> named.map(KnownAt.Known::tx).orElse(now));
        var span = span(parameters, cursor);
        var question = new Question(
                book,
                parameters.export(),
                span,
                knownAt,
                LocalDate.ofInstant(begun, clock.getZone()),
                filters(parameters),
                key(cursor));
        var sealed = named.filter(state -> sealed(state, question));
        return new PullPlan(
                question,
                parameters,
                format,
                profile(parameters),
                layout(parameters, format),
                shape(parameters, question.ahead()),
                head(book, head, question),
                begun,
                sealed.isPresent(),
                sealed.filter(KnownAt.Known::numbered).isPresent(),
                completeThrough(ledger, sealed),
                stamps.of(question));
    }

    /** Declines a month nothing was ever posted into. */
    public void requireMonth(String ledger, String period) {
        periods.find(ledger, period).orElseThrow(() -> Refusal.missing(period));
    }

    /** Declines a period that is not sealed. */
    public void requireSealed(String ledger, String period) {
        known.of(ledger, "seal:" + period, 0);
    }

    /** A place is asked for with all that lies in it. */
    private Map<String, List<String>> filters(PullParameters parameters) {
        var filters = new TreeMap<>(parameters.filters());
        filters.computeIfPresent(PullParameters.LOCATION, (name, codes) -> places.within(codes));
        return filters;
    }

    private static List<String> key(Optional<PullCursor> cursor) {
        return cursor.map(PullCursor::key).orElse(List.of());
    }

    /** The two chains have no usual day; sums are as of today unless said otherwise, movements of a month of this one. */
    private Span span(PullParameters parameters, Optional<PullCursor> cursor) {
        var given = parameters.span();
        var today = cursor.map(PullCursor::asOf)
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.now(clock));
        return switch (parameters.export()) {
            case JOURNAL, MOVEMENT_LEDGER, LATE_POSTINGS -> given;
            case ASSET_ROLLFORWARD, STOCK_LEDGER -> {
                var end = given.to().or(given::asOf).orElse(today);
                var begin = given.from().orElse(YearMonth.from(end).atDay(1));
                yield new Span(given.asOf(), Optional.of(begin), Optional.of(end));
            }
            default ->
                given.asOf().isPresent() || given.to().isPresent() || parameters.projected()
                        ? given
                        : new Span(Optional.of(today), given.from(), given.to());
        };
    }

    private Head head(Book book, BookHead head, Question question) {
        if (question.knownAt() < head.knownAt()) {
            return heads.head(question.export(), book.code(), question.knownAt());
        }
        return question.export() == Export.MOVEMENT_LEDGER
                ? new Head(head.nextMovementSeq() - 1, head.movementHash())
                : new Head(head.nextJournalSeq() - 1, head.journalHash());
    }

    /** Whether the state asked for is that of a seal, about the days it covers. */
    private static boolean sealed(KnownAt.Known state, Question question) {
        return state.tx() == question.knownAt()
                && state.sealed()
                        .filter(seal -> !YearMonth.from(question.span().end()).isAfter(seal.period()))
                        .isPresent();
    }

    /** A sealed state is complete through its own period for ever, however many are closed behind it. */
    private String completeThrough(String ledger, Optional<KnownAt.Known> sealed) {
        return sealed.flatMap(KnownAt.Known::sealed)
                .map(seal -> seal.period().atEndOfMonth())
                .or(() -> heads.completeThrough(ledger))
                .map(LocalDate::toString)
                .orElse("");
    }

    private static Profile profile(PullParameters parameters) {
        return switch (parameters.one("profile").orElse("machine")) {
            case "machine" -> Profile.MACHINE;
            case "spreadsheet" -> Profile.SPREADSHEET;
            default ->
                throw PullParameters.unreadable(
                        "profile", parameters.one("profile").orElse(""));
        };
    }

    private static String layout(PullParameters parameters, PullFormat format) {
        var layout = parameters.one("layout").orElse(format == PullFormat.XML ? SAFT : "");
        if (format == PullFormat.XML != layout.equals(SAFT)
                || layout.equals(SAFT) && parameters.export() != Export.JOURNAL) {
            throw Problem.of(406, "format-not-available", Reason.at("layout", "ledger.refusal.no_such_form"))
                    .declined();
        }
        if (layout.equals(SAFT) && !parameters.filters().isEmpty()) {
            throw PullParameters.unreadable("layout", layout);
        }
        if (!layout.isEmpty()
                && (!List.of("hledger", "beancount", SAFT).contains(layout) || parameters.export() != Export.JOURNAL)) {
            throw PullParameters.unreadable("layout", layout);
        }
        if (layout.isEmpty() && format == PullFormat.TEXT) {
            throw Problem.of(406, "format-not-available", Reason.at("layout", "shared.refusal.needed"))
                    .declined();
        }
        return layout;
    }

    private static Shape shape(PullParameters parameters, boolean ahead) {
        return parameters
                .one("fields")
                .map(text -> Shape.of(parameters.export(), List.of(text.split("\\s*,\\s*")))
                        .orElseThrow(() -> PullParameters.unreadable("fields", text)))
                .orElseGet(() -> ahead ? Shape.marked(parameters.export()) : Shape.whole(parameters.export()));
    }
}
