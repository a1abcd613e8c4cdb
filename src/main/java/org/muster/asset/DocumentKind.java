package org.muster.asset;

import org.muster.shared.text.Labelled;

/** What a document attached to an asset is for. */
public enum DocumentKind implements Labelled {
    PHOTO,
    MANUAL,
    CERTIFICATE,
    DELIVERY_NOTE,
    POLICY,
    OTHER
}
