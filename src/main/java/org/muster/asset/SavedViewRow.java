package org.muster.asset;

/**
 * A saved view as its name in the list's menu.
 *
 * @param mine whether the caller keeps it, so that they may rename, share or forget it
 * @param address the query of the list it shows
 */
public record SavedViewRow(String code, String ownerName, String name, boolean shared, boolean mine, String address) {}
