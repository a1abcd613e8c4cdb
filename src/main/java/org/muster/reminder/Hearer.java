package org.muster.reminder;

/**
 * Somebody who is to be told, and why.
 *
 * @param of the code of the person it comes from, empty where it comes from nobody
 */
record Hearer(String person, Because because, String of) {}
