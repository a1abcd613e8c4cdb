package org.muster.asset;

import java.time.YearMonth;

/**
 * The demo company's past has come to the beginning of a month: everything before it has been told, nothing of it yet.
 * Whoever does something at the end of a month does it now.
 */
public record DemoMonth(YearMonth month) {}
