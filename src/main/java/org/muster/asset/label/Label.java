package org.muster.asset.label;

/**
 * What one label says.
 *
 * @param address where its square code leads
 */
public record Label(String tag, String name, String place, String serial, String address) {}
