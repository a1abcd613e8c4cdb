/**
 * Reminders (提醒): who is told when that something falls due, once and never twice, louder when it is late, until it is
 * done. It knows no context that has reasons to remind: it asks {@code ObligationSource}s what falls due and hears facts
 * about what changed. It promises people one digest a day in their language, an inbox, a calendar of their own, and an
 * answer to why they were told.
 */
@NullMarked
package org.muster.reminder;

import org.jspecify.annotations.NullMarked;
