package org.muster.exchange;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A code a camera reads, as a drawing and as grey pixels. */
final class QrCode {

    private static final byte WHITE = (byte) 0xFF;

    private final BitMatrix dots;

    private QrCode(BitMatrix dots) {
        this.dots = dots;
    }

    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    int size() {
        return dots.getWidth();
    }

    /** As a path of squares of one unit. */
    String path() {
        var path = new StringBuilder();
        for (var y = 0; y < size(); y++) {
            for (var x = 0; x < size(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    byte[] pixels() {
        var pixels = new byte[size() * size()];
        for (var at = 0; at < pixels.length; at++) {
            pixels[at] = dots.get(at % size(), at / size()) ? 0 : WHITE;
        }
        return pixels;
    }
}
