package org.muster.asset.label;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.shared.usecase.Refusal;

/** A code that machines read, as dark runs of modules on a light ground; without the quiet margin it needs around it. */
public final class Code {

    /** A run of dark modules: where it begins and how many there are. */
    public record Run(int x, int y, int length) {}

    private final BitMatrix modules;

    private Code(BitMatrix modules) {
        this.modules = modules;
    }

    /** A QR code (ISO/IEC 18004) that survives a scratch. */
    public static Code qr(String text) {
        try {
            return new Code(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    StandardCharsets.UTF_8.name(),
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M)));
        } catch (WriterException tooLong) {
            throw Refusal.invalid("", "shared.refusal.length", text.length());
        }
    }

    /** Bars in Code 128 (ISO/IEC 15417); one module high. */
    static Code bars(String text) {
        return new Code(
                new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0)));
    }

    public int width() {
        return modules.getWidth();
    }

    public int height() {
        return modules.getHeight();
    }

    /** All dark runs, line by line from the upper left. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (var y = 0; y < height(); y++) {
            for (var x = 0; x < width(); x++) {
                var begin = x;
                while (x < width() && modules.get(x, y)) {
                    x++;
                }
                if (x > begin) {
                    runs.add(new Run(begin, y, x - begin));
                }
            }
        }
        return runs;
    }
}
