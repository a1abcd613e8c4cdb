package org.muster.identity;

/**
 * Where a person stands in the organisation.
 *
 * @param manager the code of the person they report to, empty at the top
 * @param deputy the code of the person who stands in for them, empty if nobody does
 */
public record Post(Department department, String title, String manager, String deputy) {}
