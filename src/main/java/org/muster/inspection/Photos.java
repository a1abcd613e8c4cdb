package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.muster.shared.usecase.Refusal;

/** Takes in pictures from cameras: only what is a picture, no larger than one needs, and nothing but its pixels. */
@ApplicationScoped
class Photos {

    private static final int LARGEST_FILE = 6 * 1024 * 1024;
    private static final int LARGEST_SIDE = 12_000;
    private static final int KEPT_SIDE = 1_600;

    /** A picture ready to be kept, with its line. */
    record Picture(PhotoLine line, byte[] bytes) {}

    /** The pictures of all answers, developed and numbered. */
    List<Picture> of(List<GivenAnswer> answers) {
        var pictures = new ArrayList<Picture>();
        var inOrder = answers.stream()
                .sorted(Comparator.comparingInt(GivenAnswer::item))
                .toList();
        for (var answer : inOrder) {
            for (var at = 0; at < answer.photos().size(); at++) {
                var bytes = developed(answer.item(), answer.photos().get(at));
                pictures.add(new Picture(new PhotoLine(answer.item(), at + 1, bytes.length, digest(bytes)), bytes));
            }
        }
        return pictures;
    }

    /** The picture as JPEG; refuses what is none. */
    byte[] developed(int item, byte[] taken) {
        if (taken.length > LARGEST_FILE) {
            throw unreadable(item);
        }
        try {
            var picture = read(taken).orElseThrow(() -> unreadable(item));
            var out = new ByteArrayOutputStream();
            ImageIO.write(fitted(picture), "jpg", out);
            return out.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw unreadable(item);
        }
    }

    /** Looks at the size before it reads the pixels: a few bytes can claim to be a very large picture. */
    private static Optional<BufferedImage> read(byte[] taken) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(taken))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var sane = reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE;
                return sane ? Optional.of(reader.read(0, coarse(reader))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    /** Of a picture much larger than is kept only every n-th pixel is read, so that memory does not depend on its size. */
    private static ImageReadParam coarse(ImageReader reader) throws IOException {
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        var every = Math.max(1, longest / (2 * KEPT_SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return how;
    }

    private static BufferedImage fitted(BufferedImage picture) {
        var longest = Math.max(picture.getWidth(), picture.getHeight());
        var scale = Math.min(1.0, KEPT_SIDE / (double) longest);
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return plain;
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }

    private static Refusal unreadable(int item) {
        return Refusal.invalid("answers." + item, "inspection.refusal.no_photo", item);
    }
}
