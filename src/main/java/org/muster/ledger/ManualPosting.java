package org.muster.ledger;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.ledger.EntryDraft.Foreign;
import org.muster.ledger.Measure.Amounts;
import org.muster.ledger.depreciation.EventType;
import org.muster.shared.usecase.Refusal;

/** Posts what finance entered by hand and a second person approved. */
final class ManualPosting {

    private static final Set<AccountingState> IN_USE =
            EnumSet.of(AccountingState.ACTIVE, AccountingState.FULLY_DEPRECIATED);

    private final OpenBook book;

    ManualPosting(OpenBook book) {
        this.book = book;
    }

    void post(String eventId, EventApproved approved) {
        var details = approved.details();
        var occasion = Occasion.booked(
                        eventId, approved.proposedBy(), approved.approvedBy(), details.effectiveOn(), details.reason())
                .on(details.evidence().isEmpty() ? "" : "EVIDENCE", details.evidence());
        if (details.type() == ManualEventType.REVERSAL) {
            new ReversalPosting(book, occasion).reverse(details.entry().orElseThrow());
            return;
        }
        var thing = carried(occasion, details);
        if (details.type() == ManualEventType.CLAIM) {
            claim(thing, details.amount().orElseThrow());
        } else {
            changed(thing, details);
        }
    }

    private BookCase carried(Occasion occasion, ManualEventDetails details) {
        var position = book.position(details.assetNo())
                .orElseThrow(() -> Refusal.invalid("asset_no", "ledger.refusal.no_thing", details.assetNo()));
        var wanted = details.type() == ManualEventType.ENDORSEMENT ? Treatment.PREPAID : Treatment.CAPITALISE;
        var open = position.state() == AccountingState.HELD_FOR_SALE
                ? HeldPosting.HAPPENS.contains(details.type())
                : IN_USE.contains(position.state()) && details.type() != ManualEventType.KEPT;
        var carried = position.treatment() == wanted && open;
        if (details.type() != ManualEventType.CLAIM && !carried) {
            throw Refusal.closed(
                    "ledger.refusal.not_carried", details.assetNo(), book.book().code());
        }
        return BookCase.of(book, occasion, details.assetNo());
    }

    private void changed(BookCase thing, ManualEventDetails details) {
        if (thing.position().state() == AccountingState.HELD_FOR_SALE) {
            new HeldPosting(thing).changed(details);
            return;
        }
        switch (details.type()) {
            case IMPAIRMENT -> restate(thing, details, EventType.IMPAIRMENT, EntryKind.IMPAIRED);
            case IMPAIRMENT_REVERSAL ->
                restate(thing, details, EventType.IMPAIRMENT_REVERSAL, EntryKind.IMPAIRMENT_REVERSED);
            case REVALUATION -> restate(thing, details, EventType.REVALUATION, EntryKind.REVALUED);
            case LIFE_CHANGE -> restate(thing, details, EventType.LIFE_CHANGE, EntryKind.ESTIMATE_CHANGED);
            case RESIDUAL_CHANGE -> restate(thing, details, EventType.RESIDUAL_CHANGE, EntryKind.ESTIMATE_CHANGED);
            case ENDORSEMENT -> endorse(thing, details);
            case HELD_FOR_SALE -> new HeldPosting(thing).held();
            default -> correct(thing, details);
        }
    }

    private void correct(BookCase thing, ManualEventDetails details) {
        if (thing.terms().orElseThrow().curve().byUse() && details.type() == ManualEventType.SERVICE_CORRECTION) {
            throw Refusal.invalid("in_service_date", "ledger.refusal.by_use", details.assetNo());
        }
        new CorrectionPosting(book, thing).correct(details);
    }

    private static void restate(BookCase thing, ManualEventDetails details, EventType type, EntryKind kind) {
        var value = new ValuePosting(thing);
        var event = value.event(
                type, amount(type, details), details.residual(), details.remainingMonths(), Optional.empty());
        value.restated(event, kind, turn -> moved(type, turn), Foreign.NONE);
    }

    /** A change of estimate has no amount of its own. */
    private static Optional<BigDecimal> amount(EventType type, ManualEventDetails details) {
        return type == EventType.LIFE_CHANGE || type == EventType.RESIDUAL_CHANGE ? Optional.empty() : details.amount();
    }

    /** What the event moves, as the engine found it. */
    private static BigDecimal moved(EventType type, Charging.Turn turn) {
        return switch (type) {
            case IMPAIRMENT -> turn.after().impairment().subtract(turn.before().impairment());
            case IMPAIRMENT_REVERSAL ->
                turn.before().impairment().subtract(turn.after().impairment());
            case REVALUATION -> turn.after().carrying().subtract(turn.before().carrying());
            default -> BigDecimal.ZERO;
        };
    }

    private void endorse(BookCase thing, ManualEventDetails details) {
        var value = new ValuePosting(thing);
        var amount = details.amount().orElseThrow();
        var seq = value.restated(
                value.event(EventType.ENDORSEMENT, details.amount()), EntryKind.ENDORSED, turn -> amount, Foreign.NONE);
        var terms = thing.terms().orElseThrow();
        book.written()
                .prepaids
                .add(new PrepaidRow(
                        book.book().code(),
                        details.assetNo(),
                        book.nextEventNo(details.assetNo()) - 1,
                        book.tx(),
                        details.effectiveOn(),
                        "",
                        "",
                        terms.curve().coverStart(),
                        terms.curve().coverEnd(),
                        amount,
                        BigDecimal.ZERO,
                        book.book().currency(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        terms.curve().convention().name(),
                        EntryKind.ENDORSED.name(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        terms.accounts().cost(),
                        terms.accounts().expense(),
                        terms.item().costCenter(),
                        seq));
    }

    /** An insurer's debt lessens what awaits a decision, or is income once that is decided. */
    private static void claim(BookCase thing, BigDecimal amount) {
        var missing = thing.position().state() == AccountingState.MISSING;
        thing.post(
                missing ? EntryKind.CLAIMED_MISSING : EntryKind.CLAIMED,
                Amounts.of(Measure.AMOUNT, amount),
                Foreign.NONE,
                List.of());
        if (missing) {
            thing.put(thing.position().suspense(thing.position().suspense().subtract(amount)));
        }
    }
}
