/** Reminders for programs. */
@NullMarked
package org.muster.reminder.rest;

import org.jspecify.annotations.NullMarked;
