package org.muster.shared.export;

/** Writes JSON strings as RFC 8259 wants them, with nothing escaped that need not be. */
public final class JsonText {

    private static final int FIRST_PRINTABLE = 0x20;

    private JsonText() {}

    /** Appends the text between quotation marks. */
    public static void quote(StringBuilder out, CharSequence text) {
        out.append('"');
        var plain = plain(text);
        out.append(text, 0, plain);
        for (var i = plain; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < FIRST_PRINTABLE) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** How far it reads as it is; mostly to the end. */
    private static int plain(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\' || c < FIRST_PRINTABLE) {
                return i;
            }
        }
        return text.length();
    }
}
