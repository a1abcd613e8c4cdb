package org.muster.catalog;

/** What a person says about a capability and may change later. */
public record CapabilityDetails(String name, String nameZh, String description) {}
