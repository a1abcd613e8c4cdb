package org.muster.asset.label;

import org.muster.shared.text.Labelled;

/** What a label may show beside the tag. */
public enum LabelPart implements Labelled {
    QR,
    BARS,
    NAME,
    PLACE,
    SERIAL
}
