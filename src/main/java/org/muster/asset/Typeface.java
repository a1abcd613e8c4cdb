package org.muster.asset;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The typeface of labels and other papers, Noto Sans SC: Latin and Chinese in one. Of its thirty thousand signs a file carries those it
 * shows. It is read when first needed and let go when memory is short.
 */
@ApplicationScoped
public class Typeface {

    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private final AtomicReference<SoftReference<BaseFont>> kept = new AtomicReference<>(new SoftReference<>(null));

    public BaseFont typeface() {
        var typeface = kept.get().get();
        if (typeface == null) {
            typeface = read();
            kept.set(new SoftReference<>(typeface));
        }
        return typeface;
    }

    private static BaseFont read() {
        try (var file = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE), FILE)) {
            return BaseFont.createFont(
                    "NotoSansSC-Regular.ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    file.readAllBytes(),
                    null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The text without signs the typeface does not have. */
    public static String written(String text, BaseFont typeface) {
        return text.codePoints()
                .filter(sign -> !Character.isISOControl(sign))
                .map(sign -> typeface.charExists(sign) ? sign : '?')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
