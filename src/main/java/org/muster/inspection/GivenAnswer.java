package org.muster.inspection;

import java.util.List;

/**
 * What somebody answered to one item.
 *
 * @param value the answer as text: PASS or FAIL, a number, a choice, words, a code that was scanned, a name
 * @param photos the pictures taken, as they came from the camera
 */
public record GivenAnswer(int item, String value, String note, List<byte[]> photos) {

    public GivenAnswer {
        photos = List.copyOf(photos);
    }

    public static GivenAnswer of(int item, String value) {
        return new GivenAnswer(item, value, "", List.of());
    }
}
