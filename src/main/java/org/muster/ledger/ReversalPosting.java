package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.shared.usecase.Refusal;

/**
 * Takes an entry back: the same amounts on the other sides, once. What a step posted is taken back by a step, not here. A
 * charge that is taken back is due again.
 */
final class ReversalPosting {

    private static final Set<EntryKind> REVERSIBLE = EnumSet.of(
            EntryKind.CHARGED,
            EntryKind.MAINTAINED,
            EntryKind.IMPAIRED,
            EntryKind.IMPAIRMENT_REVERSED,
            EntryKind.REVALUED,
            EntryKind.IMPROVED,
            EntryKind.CLAIMED);

    private final OpenBook book;
    private final Occasion occasion;

    ReversalPosting(OpenBook book, Occasion occasion) {
        this.book = book;
        this.occasion = occasion;
    }

    void reverse(long seq) {
        var lines = book.shelf().entry(seq);
        if (lines.isEmpty()) {
            throw Refusal.invalid("reverses_seq", "ledger.refusal.no_entry", Long.toString(seq));
        }
        var kind = EntryKind.valueOf(lines.get(0).kind());
        if (!REVERSIBLE.contains(kind)) {
            throw Refusal.closed("ledger.refusal.not_reversible", lines.get(0).entryNo());
        }
        if (book.shelf().reversed(seq)) {
            throw Refusal.closed("ledger.refusal.reversed", lines.get(0).entryNo());
        }
        var byThing = new LinkedHashMap<String, List<JournalRow>>();
        lines.forEach(line -> byThing.computeIfAbsent(line.assetNo() + line.policyNo(), any -> new ArrayList<>())
                .add(line));
        byThing.keySet().forEach(asset -> requireLast(asset, seq));
        var moves = byThing.entrySet().stream()
                .flatMap(one -> restore(one.getKey(), one.getValue(), kind).stream())
                .toList();
        var earlier = lines.get(0).fiscalYear() < book.book().fiscalYear(occasion.day());
        var dated = occasion.dated(lines.get(0).documentDate());
        var draft = EntryDraft.reversing(
                dated,
                EntryKind.REVERSAL,
                earlier ? lines.stream().map(this::prior).toList() : lines,
                earlier ? "PRIOR_YEAR_ERROR" : "TYPO_CURRENT_YEAR");
        var posted = book.post(draft, moves);
        byThing.keySet().forEach(asset -> book.position(asset).ifPresent(it -> book.put(it.touched(posted))));
    }

    /** The result of a closed year is not touched; what it would have been goes against the prior years' result. */
    private JournalRow prior(JournalRow line) {
        var type = AccountType.valueOf(line.accountType());
        if (type != AccountType.EXPENSE && type != AccountType.INCOME) {
            return line;
        }
        return line.on(book.basis().inRole("PRIOR_YEAR_ADJUSTMENT"), book.book().language());
    }

    /** What happened later builds on it; it must be taken back first. */
    private void requireLast(String asset, long seq) {
        var last = book.position(asset).map(Position::lastSeq).orElse(0L);
        if (last > seq) {
            throw Refusal.closed("ledger.refusal.not_last", asset, last);
        }
    }

    private List<MovementDraft> restore(String asset, List<JournalRow> lines, EntryKind kind) {
        var found = book.position(asset);
        var terms = book.current(asset);
        if (found.isEmpty() || terms.isEmpty()) {
            return List.of();
        }
        var sums = sums(lines);
        var accounts = terms.get().accounts();
        var before = found.get();
        var gross = sums.getOrDefault(accounts.cost(), BigDecimal.ZERO);
        var prepaid = before.treatment() == Treatment.PREPAID;
        var accumulated =
                prepaid ? gross.negate() : less(sums, accounts.accumulated()).negate();
        var worth = new Worth(
                before.worth().cost().subtract(prepaid ? BigDecimal.ZERO : gross),
                before.worth().accumulated().subtract(accumulated),
                before.worth().impairment().add(less(sums, accounts.impairment())));
        book.put(before.worth(worth));
        if (kind == EntryKind.CHARGED) {
            dueAgain(asset, lines.get(0).postingDate());
        }
        var value = worth.cost().subtract(before.worth().cost());
        return OpenBook.some(value)
                ? List.of(MovementDraft.worth(MovementType.REVERSAL, before, "", value))
                : List.of();
    }

    private static BigDecimal less(Map<String, BigDecimal> sums, String account) {
        return account.isEmpty() ? BigDecimal.ZERO : sums.getOrDefault(account, BigDecimal.ZERO);
    }

    private static Map<String, BigDecimal> sums(List<JournalRow> lines) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        lines.forEach(line -> sums.merge(line.account(), line.debit().subtract(line.credit()), BigDecimal::add));
        return sums;
    }

    private void dueAgain(String asset, LocalDate posted) {
        var position = book.position(asset).orElseThrow();
        var due = position.state() == AccountingState.HELD_FOR_SALE ? position : position.in(AccountingState.ACTIVE);
        book.put(due.charged(posted.withDayOfMonth(1).minusDays(1), position.chargesUntil()));
    }
}
