package org.muster.reminder;

import org.muster.shared.fact.Subject;

/** A subject a command did something to, under the mark the command left. */
record Dirty(String mark, Subject subject) {}
