package org.muster.reminder;

import java.time.LocalDate;
import org.muster.shared.due.Notice;
import org.muster.shared.fact.Subject;

/** One reminder within a message. */
record Line(
        Subject subject,
        String rule,
        LocalDate plannedOn,
        LocalDate toleratedUntil,
        Rung rung,
        Because because,
        String becauseOf,
        Notice notice) {}
