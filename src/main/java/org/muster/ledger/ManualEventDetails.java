package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.ledger.ManualEventType.Part;
import org.muster.shared.usecase.Reasons;

/**
 * What a person enters by hand.
 *
 * @param effectiveOn the day it is posted on
 * @param amount what the type means by it
 * @param inService the day a thing was in service since, for a correction
 * @param entry the number of the entry to take back
 * @param evidence the paper it stands on
 */
public record ManualEventDetails(
        String ledger,
        ManualEventType type,
        String assetNo,
        LocalDate effectiveOn,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> residual,
        Optional<Integer> remainingMonths,
        Optional<LocalDate> inService,
        Optional<Long> entry,
        String reason,
        String evidence) {

    private static final int REASON = 1000;
    private static final int EVIDENCE = 200;

    /** Refuses what is missing or cannot be. */
    void check(Book book) {
        new Reasons()
                .needed("reason", reason)
                .atMost(REASON, "reason", reason)
                .atMost(EVIDENCE, "evidence_no", evidence)
                .unless(!type.ofThing() || !assetNo.isBlank(), "asset_no", "shared.refusal.needed")
                .unless(has(Part.AMOUNT, amount), "amount", "shared.refusal.needed")
                .unless(has(Part.RESIDUAL, residual), "residual", "shared.refusal.needed")
                .unless(has(Part.MONTHS, remainingMonths), "remaining_months", "shared.refusal.needed")
                .unless(has(Part.SERVICE, inService), "in_service_date", "shared.refusal.needed")
                .unless(has(Part.ENTRY, entry), "reverses_seq", "shared.refusal.needed")
                .unless(worth(), "amount", "ledger.refusal.event.positive", EventTerm.AMOUNT)
                .unless(
                        residual.map(given -> given.signum() >= 0).orElse(true),
                        "residual",
                        "ledger.refusal.event.negative",
                        EventTerm.RESIDUAL)
                .unless(
                        remainingMonths.map(given -> given > 0).orElse(true),
                        "remaining_months",
                        "ledger.refusal.event.positive",
                        EventTerm.REMAINING_MONTHS)
                .unless(fits(amount, book), "amount", "shared.refusal.money.digits", book.currency(), book.digits())
                .unless(fits(residual, book), "residual", "shared.refusal.money.digits", book.currency(), book.digits())
                .unless(
                        type != ManualEventType.IMPAIRMENT_REVERSAL || book.reversalAllowed(),
                        "event_type",
                        "ledger.refusal.policy_forbids",
                        book.code())
                .unless(
                        type != ManualEventType.REVALUATION || book.revaluationAllowed(),
                        "event_type",
                        "ledger.refusal.policy_forbids",
                        book.code())
                .refuse();
    }

    /** What is given, as lists for pages that show only that. */
    public List<BigDecimal> amounts() {
        return amount.stream().toList();
    }

    public List<BigDecimal> residuals() {
        return residual.stream().toList();
    }

    public List<Integer> months() {
        return remainingMonths.stream().toList();
    }

    public List<LocalDate> days() {
        return inService.stream().toList();
    }

    public List<Long> entries() {
        return entry.stream().toList();
    }

    /** An amount is more than nothing; a value or a premium may go down too, but not nowhere. */
    private boolean worth() {
        var downToo = type == ManualEventType.REVALUATION || type == ManualEventType.ENDORSEMENT;
        return amount.map(given -> downToo ? given.signum() != 0 : given.signum() > 0)
                .orElse(true);
    }

    private boolean has(Part part, Optional<?> given) {
        return !type.needs(part) || given.isPresent();
    }

    private static boolean fits(Optional<BigDecimal> amount, Book book) {
        return amount.map(given ->
                        given.stripTrailingZeros().scale() <= book.digits() && given.precision() - given.scale() <= 15)
                .orElse(true);
    }
}
