package org.muster.asset.web;

import java.util.List;

/** Some of what a sheet says, under one title. */
public record FactGroup(String title, List<FactLine> lines) {}
