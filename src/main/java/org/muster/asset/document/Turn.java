package org.muster.asset.document;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/**
 * How a camera was held (Exif 2.3, tag 0x0112): pictures are stored as the sensor saw them, and the note that says how to
 * turn them is lost when they are drawn anew.
 */
enum Turn {
    NONE(1, 0, 0, 1, false),
    MIRRORED(-1, 0, 0, 1, false),
    HALF(-1, 0, 0, -1, false),
    HALF_MIRRORED(1, 0, 0, -1, false),
    LEFT_MIRRORED(0, 1, 1, 0, true),
    RIGHT(0, 1, -1, 0, true),
    RIGHT_MIRRORED(0, -1, -1, 0, true),
    LEFT(0, -1, 1, 0, true);

    private static final int START = 0xFFD8;
    private static final int FIRST_SEGMENT = 0xFFC0;
    private static final int LAST_SEGMENT = 0xFFFE;
    private static final int PIXELS = 0xFFDA;
    private static final int NOTE = 0xFFE1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private final AffineTransform matrix;
    private final boolean sideways;

    Turn(double m00, double m10, double m01, double m11, boolean sideways) {
        this.matrix = new AffineTransform(m00, m10, m01, m11, 0, 0);
        this.sideways = sideways;
    }

    /** Whether width and height change places. */
    boolean sideways() {
        return sideways;
    }

    /** The transformation of a picture of this size that turns it upright with its corner at the origin. */
    AffineTransform upright(int width, int height) {
        var turned = matrix.createTransformedShape(new Rectangle(width, height)).getBounds2D();
        var upright = AffineTransform.getTranslateInstance(-turned.getX(), -turned.getY());
        upright.concatenate(matrix);
        return upright;
    }

    /** How the camera was held; what is not said, or not readably, is upright. */
    static Turn of(Path jpeg) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            return in.readUnsignedShort() == START
                    ? note(in).flatMap(Turn::read).orElse(NONE)
                    : NONE;
        } catch (EOFException cut) {
            return NONE;
        }
    }

    /** Walks over the segments in front of the pixels to the first that is a camera's note. */
    private static Optional<byte[]> note(DataInputStream in) throws IOException {
        for (var marker = in.readUnsignedShort();
                marker >= FIRST_SEGMENT && marker <= LAST_SEGMENT && marker != PIXELS;
                marker = in.readUnsignedShort()) {
            var segment = in.readNBytes(Math.max(in.readUnsignedShort() - 2, 0));
            if (marker == NOTE && Arrays.mismatch(EXIF, segment) == EXIF.length) {
                return Optional.of(Arrays.copyOfRange(segment, EXIF.length, segment.length));
            }
        }
        return Optional.empty();
    }

    private static Optional<Turn> read(byte[] exif) {
        var tiff = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(exif))) {
            tiff.setInput(stream);
            var field = TIFFDirectory.createFromMetadata(tiff.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return Optional.ofNullable(field)
                    .map(said -> said.getAsInt(0))
                    .filter(said -> said >= 1 && said <= values().length)
                    .map(said -> values()[said - 1]);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            tiff.dispose();
        }
    }
}
