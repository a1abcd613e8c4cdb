package org.muster.identity;

/** A person as pickers and references show them. */
public record PersonName(String code, String name) {}
