package org.muster.catalog;

import java.util.List;

/**
 * What a person says about an own field and may change later.
 *
 * @param choices the allowed values if it is a choice
 * @param label what it is called in English
 * @param labelZh what it is called in Chinese; empty takes the English one
 */
public record CustomFieldDetails(String unit, List<String> choices, boolean required, String label, String labelZh) {}
