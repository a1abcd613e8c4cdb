package org.muster.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.EntryDraft.Leg;

/** Gives rows their numbers and hashes, line by line and movement by movement, as the book's head stands. */
final class Numbering {

    /** An entry with its lines and the movements it is worth; its number is 0 when it has no lines. */
    record Numbered(long seq, List<JournalRow> lines, List<MovementRow> movements, int ruleVersion) {}

    private final Basis basis;
    private final Shelf shelf;
    private final long tx;
    private final Instant recordedAt;
    private final RowChain journal;
    private final RowChain movement;
    private final Map<String, Stock> stocks = new LinkedHashMap<>();
    private final int basisVersion;
    private long nextEntry;
    private long nextMovement;

    Numbering(Basis basis, Shelf shelf, BookHead head, Instant recordedAt) {
        this.basis = basis;
        this.shelf = shelf;
        this.tx = head.knownAt();
        this.recordedAt = recordedAt;
        this.journal = new RowChain(head.journalHash());
        this.movement = new RowChain(head.movementHash());
        this.basisVersion = head.basisVersion();
        this.nextEntry = head.nextJournalSeq();
        this.nextMovement = head.nextMovementSeq();
    }

    /** Where the book's head stands behind all this; a number under which nothing was posted is given out again. */
    BookHead head(boolean posted) {
        return new BookHead(
                posted ? tx + 1 : tx,
                nextEntry,
                nextMovement,
                journal.last(),
                movement.last(),
                recordedAt,
                basisVersion);
    }

    Iterable<Stock> stocks() {
        return stocks.values();
    }

    Numbered number(EntryDraft draft, List<MovementDraft> moves, Period period) {
        var seq = nextEntry;
        var firstMovement = moves.isEmpty() ? Optional.<Long>empty() : Optional.of(nextMovement);
        var drafts = new ArrayList<JournalRow>();
        for (var leg : draft.legs()) {
            basis.lines(leg.rules(), leg.treatment())
                    .forEach(rule -> line(draft, leg, rule, period).ifPresent(drafts::add));
        }
        draft.swapped().forEach(line -> drafts.add(swapped(draft, line, period)));
        var version =
                basis.rules().stream().mapToInt(PostingRule::version).max().orElse(0);
        if (drafts.isEmpty()) {
            return new Numbered(0, List.of(), movements(draft, moves, period, Optional.empty()), version);
        }
        requireBalance(drafts, draft);
        var lines = new ArrayList<JournalRow>();
        for (var line : drafts) {
            var numbered = numbered(line, seq, lines.size() + 1, firstMovement);
            lines.add(numbered.sealed(journal.next(numbered.texts(basis.book().digits()))));
        }
        nextEntry++;
        return new Numbered(seq, lines, movements(draft, moves, period, Optional.of(seq)), version);
    }

    private Optional<JournalRow> line(EntryDraft draft, Leg leg, PostingRule rule, Period period) {
        var amount = leg.amounts().get(rule.measure());
        if (amount.signum() == 0) {
            return Optional.empty();
        }
        var debit = rule.side() == Side.DEBIT == amount.signum() > 0;
        var account = basis.account(accountNo(leg, rule.role()));
        var foreign = foreign(leg.foreign(), rule.measure());
        var thing = leg.thing();
        var gross = gross(rule.role());
        return Optional.of(unnumbered(draft, period)
                .on(account, name(account), amount.abs(), debit)
                .inForeign(foreign)
                .about(thing, gross)
                .row());
    }

    /** What was paid in another currency belongs to the amounts that were paid. */
    private static Foreign foreign(Foreign given, Measure measure) {
        return measure == Measure.AMOUNT || measure == Measure.PROCEEDS ? given : Foreign.NONE;
    }

    private static boolean gross(String role) {
        return role.equals("@COST") || role.equals("CONSTRUCTION_IN_PROGRESS");
    }

    private String accountNo(Leg leg, String role) {
        return switch (role) {
            case "@COST" -> leg.accounts().cost();
            case "@ACCUMULATED" -> leg.accounts().accumulated();
            case "@IMPAIRMENT" -> leg.accounts().impairment();
            case "@EXPENSE" -> leg.accounts().expense();
            default -> basis.inRole(role).number();
        };
    }

    private String name(AccountRow account) {
        return basis.book().language().startsWith("zh") ? account.nameZh() : account.name();
    }

    private LineDraft unnumbered(EntryDraft draft, Period period) {
        return new LineDraft(basis.book(), tx, recordedAt, draft, period);
    }

    private JournalRow swapped(EntryDraft draft, JournalRow line, Period period) {
        return unnumbered(draft, period).swapping(line);
    }

    private JournalRow numbered(JournalRow line, long seq, int lineNo, Optional<Long> movementSeq) {
        return LineDraft.numbered(line, seq, lineNo, line.quantity().isPresent() ? movementSeq : Optional.empty());
    }

    private static void requireBalance(List<JournalRow> lines, EntryDraft draft) {
        var difference = lines.stream()
                .map(line -> line.debit().subtract(line.credit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (difference.signum() != 0) {
            throw new IllegalStateException(draft.kind() + " does not balance by " + difference + ": " + draft);
        }
    }

    private List<MovementRow> movements(
            EntryDraft draft, List<MovementDraft> moves, Period period, Optional<Long> entry) {
        var rows = new ArrayList<MovementRow>();
        for (var move : moves) {
            var row = row(draft.occasion(), move, period, entry);
            rows.add(row.sealed(movement.next(row.texts(basis.book().digits()))));
            nextMovement++;
        }
        return rows;
    }

    private MovementRow row(Occasion occasion, MovementDraft move, Period period, Optional<Long> entry) {
        var place = move.place();
        var key = move.thing().itemNo() + '\u001F' + place;
        var stock = stocks.computeIfAbsent(key, any -> shelf.stock(move.thing().itemNo(), place))
                .plus(move.quantity(), move.value());
        stocks.put(key, stock);
        var book = basis.book();
        return new MovementRow(
                book.code(),
                nextMovement,
                tx,
                "MV-%08d".formatted(nextMovement),
                occasion.day(),
                occasion.occurredAt(),
                recordedAt,
                period.code(),
                move.type().name(),
                occasion.reason(),
                occasion.documentType(),
                occasion.documentNo(),
                move.thing().itemNo(),
                move.thing().assetNo(),
                move.serial(),
                move.quantity(),
                move.thing().unit(),
                move.from(),
                move.to(),
                move.fromCustodian(),
                move.toCustodian(),
                book.currency(),
                unitCost(move),
                move.value(),
                stock.quantity(),
                stock.value(),
                move.value().signum() == 0 ? Optional.empty() : entry,
                occasion.eventId(),
                move.reverses(),
                occasion.actor(),
                occasion.approver(),
                "",
                RowChain.VERSION,
                "");
    }

    private BigDecimal unitCost(MovementDraft move) {
        return move.quantity().signum() == 0
                ? BigDecimal.ZERO
                : move.value().divide(move.quantity(), basis.book().digits(), RoundingMode.HALF_UP);
    }
}
