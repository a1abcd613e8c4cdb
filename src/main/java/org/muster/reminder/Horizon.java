package org.muster.reminder;

import java.time.LocalDate;
import org.muster.shared.due.Mark;

/** How far into the future a source has been asked for what comes near. */
record Horizon(LocalDate askedUntil, Mark behind) {}
