package org.muster.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A photo taken during a check, as the check remembers it; its bytes are kept beside. */
@Embeddable
public class TakenPhoto {

    @Column(name = "item_no")
    private int item;

    @Column(name = "photo_no")
    private int number;

    @Column(name = "size_bytes")
    private int size;

    private String sha256;

    TakenPhoto(PhotoLine line) {
        item = line.item();
        number = line.number();
        size = line.size();
        sha256 = line.sha256();
    }

    @SuppressWarnings("NullAway.Init")
    protected TakenPhoto() {}

    PhotoLine line() {
        return new PhotoLine(item, number, size, sha256.strip());
    }
}
