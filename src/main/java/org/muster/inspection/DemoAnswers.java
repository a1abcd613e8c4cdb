package org.muster.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.imageio.ImageIO;

/** Answers the questions of a checklist as the demo company's inspector would: well, or with the one fault told. */
final class DemoAnswers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int SIDE = 48;

    private DemoAnswers() {}

    static List<GivenAnswer> of(ChecklistSheet checklist, String tag, String signature, InspectionResult result) {
        var failing = checklist.items().stream()
                .filter(item -> item.type() == ItemType.PASS_FAIL && item.critical())
                .map(ChecklistItem::number)
                .findFirst()
                .filter(number -> result == InspectionResult.FAIL)
                .orElse(0);
        return checklist.items().stream()
                .map(item -> new GivenAnswer(
                        item.number(),
                        value(item, tag, signature, item.number() == failing),
                        "",
                        item.type() == ItemType.PHOTO && item.critical() ? List.of(picture()) : List.of()))
                .toList();
    }

    private static String value(ChecklistItem item, String tag, String signature, boolean failing) {
        return switch (item.type()) {
            case PASS_FAIL -> failing ? "FAIL" : "PASS";
            case MEASURE -> within(item);
            case METER -> Integer.toString(4_000 + Math.floorMod(tag.hashCode(), 20_000));
            case CHOICE -> item.choices().get(0);
            case SCAN -> tag;
            case SIGNATURE -> signature;
            case TEXT, PHOTO -> "";
        };
    }

    private static String within(ChecklistItem item) {
        var low = item.minimum().orElse(BigDecimal.ZERO);
        var high = item.maximum().orElse(low.add(BigDecimal.ONE));
        return low.add(high)
                .divide(TWO, 1, RoundingMode.HALF_UP)
                .max(low)
                .min(high)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A grey card. */
    private static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY), "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
