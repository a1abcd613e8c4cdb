/** Reminders for people: their inbox, their calendar, and how reminding is run. */
@NullMarked
package org.muster.reminder.web;

import org.jspecify.annotations.NullMarked;
