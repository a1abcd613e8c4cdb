package org.muster.catalog;

import org.muster.shared.text.Labelled;

/** What a vendor does for us. */
public enum VendorType implements Labelled {
    SUPPLIER,
    MAKER,
    INSURER,
    CARRIER,
    SERVICE
}
