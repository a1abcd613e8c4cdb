package org.muster.shared.text;

import java.util.Locale;

/**
 * How good or pressing something is, for the eye: a colour and a sign which both themes show with enough contrast.
 * The word beside them comes from the thing's own label, so colour never carries the meaning alone.
 */
public enum Tone {
    GOOD("\u25C6"),
    FAIR("\u25CF"),
    WARN("\u25B2"),
    BAD("\u25A0"),
    INFO("\u25D0"),
    BUSY("\u25B6"),
    QUIET("\u25CB"),
    UNKNOWN("?");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /** The sign shown before the word. */
    public String sign() {
        return sign;
    }

    /** The style of the pill. */
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
