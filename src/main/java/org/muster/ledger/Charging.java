package org.muster.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.ledger.depreciation.EventType;
import org.muster.ledger.depreciation.Frequency;
import org.muster.ledger.depreciation.InconsistentSchedule;
import org.muster.ledger.depreciation.Method;
import org.muster.ledger.depreciation.Rational;
import org.muster.ledger.depreciation.Schedule;
import org.muster.ledger.depreciation.ScheduleRequest;
import org.muster.ledger.depreciation.ScheduleRow;
import org.muster.ledger.depreciation.Standing;
import org.muster.ledger.depreciation.Term;
import org.muster.ledger.depreciation.Terms;
import org.muster.shared.usecase.Refusal;

/**
 * What the engine says a thing should stand at: its first terms and all that happened to it since. What is posted is always
 * the difference between this and what is in the book (rule R1).
 */
record Charging(BookTerms origin, List<TermsEvent> events, Book book, Usage usage) {

    /** What a run would charge a thing. */
    public record Forecast(String assetNo, Treatment treatment, Worth worth, BigDecimal charge, String costCenter) {}

    /** How an event finds the thing, and how it leaves it; {@code exact} is charged before it, {@code exactAfter} with it. */
    record Turn(
            Worth before,
            Worth after,
            LocalDate chargedThrough,
            LocalDate lastDay,
            Rational exact,
            Rational exactAfter) {}

    /** The same by what was known at a transaction. */
    Charging knownAt(long tx) {
        return new Charging(
                origin, events.stream().filter(event -> event.tx() <= tx).toList(), book, usage);
    }

    /** How it should stand at the close of the day. */
    Standing standing(LocalDate day) {
        var known = events.stream()
                .filter(event -> !event.effectiveOn().isAfter(day))
                .toList();
        var standing = asked(() -> Schedule.standing(request(known, day), day));
        return origin.curve().byUse() ? lasting(standing, known, day) : standing;
    }

    /** What goes by its meter ends on no day but when nothing is left to charge. */
    private Standing lasting(Standing standing, List<TermsEvent> known, LocalDate day) {
        var residual = known.stream()
                .flatMap(event -> event.residual().stream())
                .reduce((one, other) -> other)
                .orElse(origin.curve().residual());
        var over = !standing.balance().carrying().exceeds(Rational.of(residual));
        return new Standing(standing.balance(), standing.exact(), standing.firstDay(), over ? day : Position.NEVER);
    }

    /** Every charge and event of its life, as the engine reckons it from what is known. */
    List<ScheduleRow> schedule() {
        return asked(
                () -> Schedule.of(request(events, origin.curve().inService())).rows());
    }

    Worth worth(LocalDate day) {
        return Worth.of(standing(day).balance(), book.digits());
    }

    /** What the event would do, with everything due before it charged. */
    Turn turn(TermsEvent event) {
        var all = new ArrayList<>(events);
        all.add(event);
        return asked(() -> turn(all, event));
    }

    private Turn turn(List<TermsEvent> all, TermsEvent event) {
        var rows = Schedule.of(request(all, event.effectiveOn())).rows();
        var at = last(rows, event.type());
        var after = Worth.of(rows.get(at).balance(), book.digits());
        var before = at == 0
                ? new Worth(origin.curve().cost(), BigDecimal.ZERO, BigDecimal.ZERO)
                : Worth.of(rows.get(at - 1).balance(), book.digits());
        var through = rows.subList(0, at).stream()
                .filter(row -> row.type().equals(ScheduleRow.DEPRECIATION))
                .map(row -> row.period().end())
                .reduce((one, other) -> other)
                .orElse(origin.curve().start().minusDays(1));
        var exact = at == 0 ? Rational.ZERO : rows.get(at - 1).charge().exactCumulative();
        var lastDay = origin.curve().byUse()
                ? Position.NEVER
                : rows.get(rows.size() - 1).period().end();
        return new Turn(
                before, after, through, lastDay, exact, rows.get(at).charge().exactCumulative());
    }

    private static int last(List<ScheduleRow> rows, EventType type) {
        for (var at = rows.size() - 1; at >= 0; at--) {
            if (rows.get(at).type().equals(type.title())) {
                return at;
            }
        }
        throw new IllegalStateException("The schedule has no row for " + type);
    }

    private ScheduleRequest request(List<TermsEvent> known, LocalDate through) {
        var events = new ArrayList<Terms>();
        for (var event : known) {
            events.add(terms(event, events.size()));
        }
        return new ScheduleRequest(origin.curve().byUse() ? used(through) : terms(origin.curve(), book), events);
    }

    /** The terms of what goes by its meter, as far as that was read. */
    private Terms used(LocalDate through) {
        var curve = origin.curve();
        return common(curve, book)
                .with(Term.RESIDUAL, Rational.of(curve.residual()))
                .with(Term.IN_SERVICE_DATE, curve.inService())
                .with(Term.TOTAL_UNITS, Rational.of(curve.totalUnits().orElseThrow()))
                .with(Term.UNITS, usage.monthly(curve.inService(), through));
    }

    static Terms terms(BookTerms.Curve curve, Book book) {
        var terms = common(curve, book);
        if (curve.method() == Method.PREPAID) {
            return terms.with(Term.COVER_FROM, curve.coverStart()).with(Term.COVER_TO, curve.coverEnd());
        }
        return terms.with(Term.RESIDUAL, Rational.of(curve.residual()))
                .with(Term.IN_SERVICE_DATE, curve.inService())
                .with(Term.LIFE_MONTHS, curve.lifeMonths());
    }

    private static Terms common(BookTerms.Curve curve, Book book) {
        return Terms.of(curve.method())
                .with(Term.MINOR_DIGITS, book.digits())
                .with(Term.CONVENTION, curve.convention())
                .with(Term.FISCAL_YEAR_START, book.fiscalYearStart())
                .with(Term.ROUNDING, book.rounding())
                .with(Term.FREQUENCY, Frequency.MONTH)
                .with(Term.COST, Rational.of(curve.cost()));
    }

    private static Terms terms(TermsEvent event, int at) {
        var terms = Terms.of(event.type(), at);
        if (event.type() == EventType.CORRECTION) {
            terms = terms.with(Term.IN_PERIOD, YearMonth.from(event.effectiveOn()));
            if (event.inServiceDate().isPresent()) {
                terms = terms.with(Term.IN_SERVICE_DATE, event.inServiceDate().get());
            }
            return event.amount().isPresent()
                    ? terms.with(Term.COST, Rational.of(event.amount().get()))
                    : terms;
        }
        terms = terms.with(Term.DATE, event.effectiveOn());
        if (event.amount().isPresent()) {
            terms = terms.with(amount(event.type()), Rational.of(event.amount().get()));
        }
        if (!event.fraction().isEmpty()) {
            terms = terms.with(Term.FRACTION, fraction(event.fraction()));
        }
        if (event.residual().isPresent()) {
            terms = terms.with(Term.RESIDUAL, Rational.of(event.residual().get()));
        }
        return event.remainingMonths().isPresent()
                ? terms.with(Term.REMAINING_MONTHS, event.remainingMonths().get())
                : terms;
    }

    /** The engine's name for the amount of such an event. */
    private static Term<Rational> amount(EventType type) {
        return switch (type) {
            case IMPAIRMENT_REVERSAL -> Term.RECOVERABLE;
            case ENDORSEMENT -> Term.PREMIUM;
            case DISPOSAL -> Term.PROCEEDS;
            default -> Term.AMOUNT;
        };
    }

    private static Rational fraction(String text) {
        var cut = text.indexOf('/');
        return Rational.of(text.substring(0, cut)).over(Rational.of(text.substring(cut + 1)));
    }

    private interface Question<T> {
        T ask();
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (InconsistentSchedule contradiction) {
            var field = contradiction.field().replaceFirst("^events\\[\\d+]\\.", "");
            var rule = contradiction.rule().name().toLowerCase(Locale.ROOT);
            throw EventTerm.of(field)
                    .map(term -> Refusal.invalid(term.wire(), "ledger.refusal.schedule." + rule, term))
                    .orElseGet(() -> Refusal.invalid(field, "ledger.refusal.schedule." + rule, field));
        }
    }
}
