package org.muster.shared.web;

import org.muster.shared.text.Tone;

/** One bar of a chart: what it counts, how many, and the rows behind it. */
public record Bar(String label, long number, String url, Tone tone) {}
