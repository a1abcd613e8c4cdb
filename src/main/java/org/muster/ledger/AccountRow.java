package org.muster.ledger;

import org.muster.shared.text.Bilingual;

/** An account as one line of the chart, complete. */
public record AccountRow(String number, String name, String nameZh, AccountType type, Side normalSide, String role)
        implements Bilingual {}
