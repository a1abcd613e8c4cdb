package org.muster.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.shared.usecase.Refusal;

/**
 * A book while a command posts to it, its head held: entries and movements get their numbers and hashes here, and what
 * things stand at is kept up with them. Everything is written at the end, in one go.
 */
final class OpenBook {

    private final Basis basis;
    private final Shelf shelf;
    private final long tx;
    private final Instant recordedAt;
    private final boolean finance;
    private final Numbering numbering;
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<String, List<BookTerms>> terms = new HashMap<>();
    private final Map<String, List<TermsEvent>> events = new HashMap<>();
    private final Map<String, Usage> usages = new HashMap<>();
    private final Map<String, Layers> layers = new HashMap<>();
    private final Map<String, Period> periods = new LinkedHashMap<>();
    private final Written written = new Written();

    /** What is to be written, in the order in which it came about. */
    static final class Written {
        final List<EntryRow> entries = new ArrayList<>();
        final List<JournalRow> lines = new ArrayList<>();
        final List<MovementRow> movements = new ArrayList<>();
        final List<BookTerms> terms = new ArrayList<>();
        final List<TermsEvent> events = new ArrayList<>();
        final List<ChargeRow> charges = new ArrayList<>();
        final List<DisposalRow> disposals = new ArrayList<>();
        final List<PrepaidRow> prepaids = new ArrayList<>();
        final List<DescriptionStream.Known> descriptions = new ArrayList<>();
        final List<DescriptionStream.Named> names = new ArrayList<>();
        final List<OrderReceipt> receipts = new ArrayList<>();
        final Map<String, Layers> layers = new LinkedHashMap<>();
        final PartVerdicts parts = new PartVerdicts();
        final List<Period> newPeriods = new ArrayList<>();

        /** Whether anything stands under the transaction's number. */
        boolean any() {
            return Stream.of(lines, movements, terms, events, charges, disposals, prepaids, descriptions, names)
                    .anyMatch(rows -> !rows.isEmpty());
        }
    }

    OpenBook(Basis basis, BookHead head, Shelf shelf, Instant recordedAt, boolean finance) {
        this.basis = basis;
        this.shelf = shelf;
        this.tx = head.knownAt();
        this.recordedAt = recordedAt;
        this.finance = finance;
        this.numbering = new Numbering(basis, shelf, head, recordedAt);
    }

    Basis basis() {
        return basis;
    }

    Book book() {
        return basis.book();
    }

    int digits() {
        return book().digits();
    }

    long tx() {
        return tx;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Shelf shelf() {
        return shelf;
    }

    Numbering numbering() {
        return numbering;
    }

    Written written() {
        return written;
    }

    Map<String, Position> positions() {
        return positions;
    }

    /** Posts an entry with the movements it is worth; answers its number, 0 when there is nothing to enter. */
    long post(EntryDraft draft, List<MovementDraft> moves) {
        var period = open(draft.occasion().day());
        var numbered = numbering.number(draft, moves, period);
        if (numbered.seq() > 0) {
            written.entries.add(EntryRow.of(draft, numbered, tx, recordedAt, period));
            written.lines.addAll(numbered.lines());
        }
        written.movements.addAll(numbered.movements());
        return numbered.seq();
    }

    /** The month of the day, if it may be posted into. */
    Period open(LocalDate day) {
        var period = periods.computeIfAbsent(
                Book.period(day), code -> shelf.period(code).orElseGet(() -> begin(day)));
        if (period.state() == PeriodState.CLOSED || period.state() == PeriodState.SOFT_CLOSED && !finance) {
            throw Refusal.closed("ledger.refusal.period_closed", period.code(), book().code());
        }
        return period;
    }

    /** The day itself, or the first one that is not in a closed month. */
    LocalDate postable(LocalDate day) {
        return shelf.lastClosed()
                .map(last -> last.lastDay().plusDays(1))
                .filter(day::isBefore)
                .orElse(day);
    }

    /** The first day from which what belongs to another department is charged there, by somebody who may post then. */
    LocalDate assignable(LocalDate day) {
        var found = postable(day);
        while (!finance && soft(found)) {
            found = found.withDayOfMonth(1).plusMonths(1);
        }
        return found;
    }

    private boolean soft(LocalDate day) {
        return shelf.period(Book.period(day))
                .filter(period -> period.state() == PeriodState.SOFT_CLOSED)
                .isPresent();
    }

    private Period begin(LocalDate day) {
        var period = Period.opened(book(), YearMonth.from(day));
        shelf.lastClosed()
                .filter(last -> !period.firstDay().isAfter(last.lastDay()))
                .ifPresent(last -> {
                    throw Refusal.closed("ledger.refusal.period_closed", period.code(), book().code());
                });
        written.newPeriods.add(period);
        return period;
    }

    Optional<Position> position(String assetNo) {
        if (!positions.containsKey(assetNo)) {
            shelf.position(assetNo).ifPresent(found -> positions.put(assetNo, found));
        }
        return Optional.ofNullable(positions.get(assetNo));
    }

    void put(Position position) {
        positions.put(position.assetNo(), position);
    }

    /** The same as the command has left it, if it has touched it. */
    Position latest(Position found) {
        return positions.getOrDefault(found.assetNo(), found);
    }

    /** Loads the layers of all that lies with the lot at once; what the command has brought there is asked for by itself. */
    void shelveLayers(Position lot, List<Position> lying) {
        var found = shelf.layers(lot.itemNo(), lot.location());
        lying.forEach(each -> layers.computeIfAbsent(
                each.assetNo(),
                asset -> positions.containsKey(asset) && !found.containsKey(asset)
                        ? shelf.layers(asset)
                        : found.getOrDefault(asset, Layers.NONE)));
    }

    /** What a lot consists of: one layer from its acceptance, unless others were told that still come to what it is. */
    Layers layers(Position lot) {
        var kept = remembered(lot);
        if (kept.agree(lot.quantity(), lot.worth().cost())) {
            return kept;
        }
        var came = kept.all().isEmpty()
                ? terms(lot.assetNo()).get(0).tx()
                : kept.all().get(0).came();
        return Layers.one(came, lot.quantity(), lot.worth().cost());
    }

    /** What was last told of its layers, whatever it is now. */
    Layers remembered(Position lot) {
        return layers.computeIfAbsent(lot.assetNo(), shelf::layers);
    }

    /** From now on the lot consists of these; written only where that is another than before. */
    void layered(String assetNo, Layers now) {
        if (!layers.computeIfAbsent(assetNo, shelf::layers).equals(now)) {
            layers.put(assetNo, now);
            written.layers.put(assetNo, now);
        }
    }

    List<BookTerms> terms(String assetNo) {
        return terms.computeIfAbsent(assetNo, asset -> new ArrayList<>(shelf.terms(asset)));
    }

    /** The terms in force. */
    Optional<BookTerms> current(String assetNo) {
        var all = terms(assetNo);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The terms that were in force on a day by what is known; the first ones before there were any. */
    Optional<BookTerms> on(String assetNo, LocalDate day) {
        return BookTerms.inForce(terms(assetNo), day);
    }

    void put(BookTerms next) {
        terms(next.assetNo()).add(next);
        written.terms.add(next);
    }

    /**
     * Terms that begin with an event. What happened before the thing came to another department leaves it where it was then,
     * and it comes there anew on its day.
     */
    BookTerms putInOrder(BookTerms next) {
        var since = next.postingDate();
        var moves = new TreeMap<LocalDate, String>();
        terms(next.assetNo()).stream()
                .filter(terms -> terms.event() == EntryKind.REASSIGNED)
                .filter(terms -> terms.postingDate().isAfter(since))
                .forEach(terms -> moves.put(terms.postingDate(), terms.item().department()));
        var last = on(next.assetNo(), since)
                .filter(then -> !moves.isEmpty())
                .map(then -> next.belongingTo(then.item().department()))
                .orElse(next);
        put(last);
        for (var move : moves.entrySet()) {
            last = last.next(EntryKind.REASSIGNED, tx, move.getKey()).belongingTo(move.getValue());
            put(last);
        }
        return last;
    }

    List<TermsEvent> events(String assetNo) {
        return events.computeIfAbsent(assetNo, asset -> new ArrayList<>(shelf.events(asset)));
    }

    void put(TermsEvent event) {
        events(event.assetNo()).add(event);
        written.events.add(event);
    }

    /** The number of the thing's next event. */
    int nextEventNo(String assetNo) {
        var now = written.events.stream()
                .filter(event -> event.assetNo().equals(assetNo))
                .count();
        return shelf.eventCount(assetNo) + (int) now + 1;
    }

    Charging charging(String assetNo) {
        var origin = terms(assetNo).get(0);
        var usage = origin.curve().byUse() ? usages.computeIfAbsent(assetNo, shelf::usage) : Usage.NONE;
        return new Charging(origin, events(assetNo), book(), usage);
    }

    /** Loads many at once, so that a run does not ask for each. */
    void shelve(
            List<Position> found,
            Map<String, List<BookTerms>> theirs,
            Map<String, List<TermsEvent>> happened,
            Map<String, Usage> used) {
        used.forEach(usages::putIfAbsent);
        found.forEach(position -> positions.putIfAbsent(position.assetNo(), position));
        found.forEach(position -> {
            terms.putIfAbsent(position.assetNo(), new ArrayList<>(theirs.getOrDefault(position.assetNo(), List.of())));
            events.putIfAbsent(
                    position.assetNo(), new ArrayList<>(happened.getOrDefault(position.assetNo(), List.of())));
        });
    }

    /** Whether the amount is worth a line. */
    static boolean some(BigDecimal amount) {
        return amount.signum() != 0;
    }
}
