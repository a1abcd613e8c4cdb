package org.muster.ledger.depreciation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;

/**
 * What is known of an asset, or of one event in its life, as depreciation needs it: a value for each {@link Term} that was
 * given. Immutable; {@code with} answers changed terms. A refusal names the field where it stands in the request.
 */
public final class Terms {

    private final String place;
    private final Map<Term<?>, Object> values;

    private Terms(String place, Map<Term<?>, Object> values) {
        this.place = place;
        this.values = values;
    }

    /** The terms of the asset itself, to begin with. */
    public static Terms of(Method method) {
        return blank("").with(Term.METHOD, method);
    }

    /** The terms of an event, to begin with; {@code at} counts the request's events from 0. */
    public static Terms of(EventType type, int at) {
        return blank("events[" + at + "].").with(Term.TYPE, type);
    }

    /** Reads terms from texts by name; each value is one text, or the texts of a list. A name not in the vocabulary is refused. */
    static Terms read(String place, Map<String, List<String>> texts, Collection<Term<?>> vocabulary) {
        var byName = vocabulary.stream().collect(toUnmodifiableMap(Term::name, term -> term));
        var terms = blank(place);
        for (var text : texts.entrySet()) {
            var term = Optional.<Term<?>>ofNullable(byName.get(text.getKey()))
                    .orElseThrow(() -> new InconsistentSchedule(place + text.getKey(), Rule.UNKNOWN));
            terms = terms.reading(term, text.getValue());
        }
        return terms;
    }

    private static Terms blank(String place) {
        return new Terms(place, Map.of());
    }

    private <T> Terms reading(Term<T> term, List<String> texts) {
        try {
            return with(term, term.read(texts));
        } catch (InconsistentSchedule outOfRange) {
            throw refusal(term, outOfRange.rule());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            throw refusal(term, Rule.UNREADABLE);
        }
    }

    public <T> Terms with(Term<T> term, T value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(term, value);
        return new Terms(place, Collections.unmodifiableMap(changed));
    }

    Terms without(Term<?> term) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(term);
        return new Terms(place, Collections.unmodifiableMap(changed));
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Term<T> term) {
        return Optional.ofNullable((T) values.get(term));
    }

    /** The value, which the schedule cannot do without. */
    public <T> T need(Term<T> term) {
        return get(term).orElseThrow(() -> refusal(term, Rule.REQUIRED));
    }

    /** The amount, or nothing at all. */
    Rational amount(Term<Rational> term) {
        return get(term).orElse(Rational.ZERO);
    }

    boolean has(Term<?> term) {
        return values.containsKey(term);
    }

    /** Refuses the first term that is not a known one. */
    void knowOnly(Predicate<Term<?>> known) {
        values.keySet().forEach(term -> check(known.test(term), term, Rule.UNKNOWN));
    }

    /** Refuses amounts finer than the minor unit. */
    void checkAmounts(int digits) {
        values.forEach((term, value) ->
                check(!term.money() || value.equals(((Rational) value).rounded(digits)), term, Rule.TOO_PRECISE));
    }

    /** Refuses the term by that rule unless the condition holds. */
    void check(boolean holds, Term<?> term, Rule rule) {
        if (!holds) {
            throw refusal(term, rule);
        }
    }

    InconsistentSchedule refusal(Term<?> term, Rule rule) {
        return new InconsistentSchedule(place + term.name(), rule);
    }
}
