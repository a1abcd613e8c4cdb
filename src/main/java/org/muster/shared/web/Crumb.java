package org.muster.shared.web;

/** A step of the path that leads to a page. */
public record Crumb(String label, String url) {}
