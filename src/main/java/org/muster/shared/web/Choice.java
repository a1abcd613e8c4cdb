package org.muster.shared.web;

/** One of the values a filter or a field offers, with the word for it. */
public record Choice(String value, String label) {}
