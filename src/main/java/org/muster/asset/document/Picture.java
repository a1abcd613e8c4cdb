package org.muster.asset.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageOutputStream;
import org.muster.shared.usecase.Refusal;

/**
 * A picture drawn anew: whatever else was in the file (places, programs, a second file behind the first) is gone, and
 * only its pixels are left. Its size is looked at before a single pixel is unpacked.
 */
final class Picture {

    /** As many pixels are taken, in millions. */
    static final int MOST_MEGAPIXELS = 64;

    /** The longer side of what is kept. */
    static final int LONGEST_SIDE = 4_096;

    private static final long MILLION = 1_000_000;
    private static final int PREVIEW_SIDE = 256;
    private static final float PHOTO_QUALITY = 0.9f;
    private static final float PREVIEW_QUALITY = 0.75f;

    private Picture() {}

    /** Draws it into another file; answers the small picture that stands for it. */
    static byte[] redraw(Path from, DocumentType type, FileName name, Path to) throws IOException {
        requireModest(from, type, name);
        var image = upright(read(from, type, name), type == DocumentType.JPEG ? Turn.of(from) : Turn.NONE);
        var format = type.redrawn().format();
        try (var out = ImageIO.createImageOutputStream(to.toFile())) {
            write(image, format, PHOTO_QUALITY, out);
        }
        return preview(image);
    }

    private static void requireModest(Path from, DocumentType type, FileName name) throws IOException {
        long pixels = reading(from, type, name, reader -> (long) reader.getWidth(0) * reader.getHeight(0));
        if (pixels > MOST_MEGAPIXELS * MILLION) {
            throw Refusal.invalid(
                    Examination.FIELD, "asset.refusal.document_pixels", name.text(), pixels / MILLION, MOST_MEGAPIXELS);
        }
    }

    private static BufferedImage read(Path from, DocumentType type, FileName name) throws IOException {
        return reading(from, type, name, reader -> {
            var longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            var stride = (longer + LONGEST_SIDE - 1) / LONGEST_SIDE;
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(stride, stride, 0, 0);
            return reader.read(0, parameters);
        });
    }

    /** What is asked of a reader. */
    @FunctionalInterface
    private interface Question<T> {

        T of(ImageReader reader) throws IOException;
    }

    /** Asks; a picture its reader stumbles over, in whatever way, is refused. */
    private static <T> T reading(Path from, DocumentType type, FileName name, Question<T> question) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (var stream = ImageIO.createImageInputStream(from.toFile())) {
            reader.setInput(stream, true, true);
            return question.of(reader);
        } catch (IOException | RuntimeException broken) {
            throw Refusal.invalid(Examination.FIELD, "asset.refusal.document_picture", name.text());
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, Turn turn) {
        if (turn == Turn.NONE) {
            return image;
        }
        var width = turn.sideways() ? image.getHeight() : image.getWidth();
        var height = turn.sideways() ? image.getWidth() : image.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = upright.createGraphics();
        pen.drawRenderedImage(image, turn.upright(image.getWidth(), image.getHeight()));
        pen.dispose();
        return upright;
    }

    private static byte[] preview(BufferedImage image) throws IOException {
        var shrink = Math.min(1.0, (double) PREVIEW_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * shrink));
        var height = Math.max(1, (int) Math.round(image.getHeight() * shrink));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        write(small, DocumentType.JPEG.format(), PREVIEW_QUALITY, ImageIO.createImageOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static void write(BufferedImage image, String format, float quality, ImageOutputStream out)
            throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var parameters = writer.getDefaultWriteParam();
        if (format.equals(DocumentType.JPEG.format())) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
        }
        try {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
            out.flush();
        } finally {
            writer.dispose();
        }
    }
}
