package org.muster.finding;

import org.muster.shared.fact.Subject;

/**
 * A finding as it is opened.
 *
 * @param subject what it is about
 * @param site the site whose people it concerns, empty for none
 * @param source in which check or drill it was found, empty if just so
 */
public record NewFinding(
        FindingKind kind,
        Severity severity,
        Subject subject,
        String site,
        String title,
        String details,
        String source) {}
