package org.muster.shared.due;

import org.muster.shared.fact.Subject;

/**
 * Something that has to be done by a day and is still open: an inspection duty, a licence that ends, a loan to come back.
 * It is known by subject, rule and planned day; when its day moves it is another one, and reminding starts anew.
 *
 * @param id its number in the table of its source, which orders obligations planned on the same day
 * @param subject what it is about, under the name people use
 * @param rule which of the subject's obligations it is; unique among them, a name such as {@code asset.licence_end} or
 *     {@code inspection.RULE-7}, at most {@value #RULE} signs
 */
public record Obligation(long id, Subject subject, String rule, Term term, Concern concern, Notice notice) {

    public static final int RULE = 60;

    /** Knows to whom what falls due was handed on. */
    public interface HandedOn {

        /** Whether the person has taken on what is to be done about the subject by that rule. */
        boolean to(String person, Subject subject, String rule);
    }

    public Obligation {
        if (rule.isBlank() || rule.length() > RULE) {
            throw new IllegalArgumentException("Not the name of a rule: " + rule);
        }
    }
}
