package org.muster.shell.web;

/** A row of the left menu as one person sees it. */
public record MenuRow(String label, String url, String icon, String key, boolean current) {}
