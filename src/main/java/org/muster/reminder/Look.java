package org.muster.reminder;

import java.time.Instant;
import java.util.List;

/** What one look at an obligation led to: what is remembered, when to look again, and whom to tell. */
record Look(Watching at, Memory memory, Instant next, List<NewReminder> reminders) {}
