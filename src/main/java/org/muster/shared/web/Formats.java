package org.muster.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Collection;
import org.muster.shared.money.Money;
import org.muster.shared.text.Texts;
import org.muster.shared.text.Tone;
import org.muster.shared.text.Wording;

/** Dates, numbers and money as pages show them, in the visitor's language and zone. */
@Named("fmt")
@RequestScoped
public class Formats {
    private static final long SOON = 30;

    private final Texts texts;
    private final Visitor visitor;
    private final Clock clock;

    @Inject
    public Formats(Texts texts, Visitor visitor, Clock clock) {
        this.texts = texts;
        this.visitor = visitor;
        this.clock = clock;
    }

    Formats() {
        this(null, null, null);
    }

    /** A day or a moment. */
    public String date(Temporal when) {
        return when instanceof LocalDate day ? wording().date(day) : wording().moment(Instant.from(when));
    }

    public String month(YearMonth month) {
        return wording().month(month);
    }

    /** What the hover says: the moment to the second with its zone, or how far the day lies from today. */
    public String hover(Temporal when) {
        return when instanceof LocalDate ? relative(when) : wording().exactly(Instant.from(when));
    }

    public String relative(Temporal when) {
        return wording().relative(dayOf(when), today());
    }

    /** Whether the day is over. */
    public boolean past(Temporal when) {
        return dayOf(when).isBefore(today());
    }

    /** Whether the day comes within so many days. */
    public boolean within(Temporal when, long days) {
        return !dayOf(when).isAfter(today().plusDays(days));
    }

    /** The traffic light of a due day: over, within a month, later. */
    public Tone dueTone(Temporal when) {
        return past(when) ? Tone.BAD : within(when, SOON) ? Tone.WARN : Tone.GOOD;
    }

    /** How long a bar is beside the longest one, in percent. */
    public long share(Bar bar, Collection<Bar> bars) {
        var most = bars.stream().mapToLong(Bar::number).max().orElse(0);
        return most == 0 ? 0 : Math.round(100.0 * bar.number() / most);
    }

    /** As machines read it, for {@code <time datetime>}. */
    public String iso(Temporal when) {
        return when.toString();
    }

    public String number(Number number) {
        return wording().number(number);
    }

    public String money(Money money) {
        return wording().money(money.amount(), money.currency());
    }

    public String size(long bytes) {
        return wording().size(bytes);
    }

    private LocalDate dayOf(Temporal when) {
        return when instanceof LocalDate day
                ? day
                : Instant.from(when).atZone(visitor.getZone()).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(visitor.getZone()));
    }

    private Wording wording() {
        return new Wording(texts, visitor.getLanguage(), visitor.getZone());
    }
}
