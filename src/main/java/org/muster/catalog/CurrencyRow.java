package org.muster.catalog;

import org.muster.shared.text.Bilingual;

/** A currency as one line of a list. */
public record CurrencyRow(String code, int minorDigits, String name, String nameZh) implements Bilingual {}
