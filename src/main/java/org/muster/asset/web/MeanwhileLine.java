package org.muster.asset.web;

/** A field somebody else changed while a person was writing: what it is called, what it says now, and what they wrote. */
public record MeanwhileLine(String label, String theirs, String mine) {}
