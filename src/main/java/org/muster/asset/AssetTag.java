package org.muster.asset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Reference;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Refusal;

/** The name an asset goes by, on its label and in every URL: {@code SRV-0042}. Unique for ever. */
public record AssetTag(String text) implements Reference {

    public static final int LENGTH = 40;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9._-]{1,39}");

    /** Reads what a person typed or scanned; lower case is forgiven. */
    public static AssetTag of(String text) {
        var tag = text.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(tag).matches()) {
            throw Refusal.invalid("tag", "asset.refusal.tag", text);
        }
        return new AssetTag(tag);
    }

    /** The number within the kind's own series, if the tag is one of it. */
    Optional<Long> numberIn(Kind kind) {
        var series = kind.prefix() + "-";
        return Optional.of(text)
                .filter(tag -> tag.startsWith(series))
                .map(tag -> tag.substring(series.length()))
                .filter(number -> number.matches("[0-9]{1,12}"))
                .map(Long::valueOf);
    }

    static AssetTag numbered(Kind kind, long number) {
        return new AssetTag("%s-%04d".formatted(kind.prefix(), number));
    }

    @Override
    public Subject subject() {
        return new Subject("asset", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
