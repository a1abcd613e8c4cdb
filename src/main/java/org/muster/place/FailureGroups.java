package org.muster.place;

/**
 * With what a place fails together: its site, its room, its power feed and its network segment, each taken from the
 * nearest place above that says it; empty where none does.
 */
public record FailureGroups(String site, String room, String powerFeed, String network) {}
