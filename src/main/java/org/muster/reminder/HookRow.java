package org.muster.reminder;

/** One connection to another program, as administrators see it. */
public record HookRow(String code, String name, String address, boolean active, long version) {}
