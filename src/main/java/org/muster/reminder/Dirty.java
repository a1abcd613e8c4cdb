package org.muster.reminder;

import org.muster.shared.fact.Subject;

/** A subject a command did something to. */
record Dirty(String command, Subject subject) {}
