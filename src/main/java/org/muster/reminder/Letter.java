package org.muster.reminder;

/** A digest as it is read: the line of its subject and its text. */
record Letter(String subject, String text) {}
