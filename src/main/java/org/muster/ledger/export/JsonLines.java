package org.muster.ledger.export;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Rows as JSON: one object a line with what was written as the last one, or a single document with rows and page. A
 * reader that misses the end knows that something was cut off.
 */
public final class JsonLines implements Lines {

    private static final int BUFFER = 64 * 1024;

    private final UnaryOperator<String[]> cutting;
    private final JsonLine line;
    private final boolean document;
    private final Supplier<JsonObject> end;
    private final OutputStream out;
    private StringBuilder text = new StringBuilder(2 * BUFFER);
    private boolean any;

    private JsonLines(OutputStream to, Shape shape, boolean document, Supplier<JsonObject> end) {
        this.cutting = shape.cutting();
        this.line = new JsonLine(shape.columns());
        this.document = document;
        this.end = end;
        this.out = to;
        if (document) {
            text.append("{\"data\":[");
        }
    }

    /** One object a line, the last of them {@code {"_end":…}}. */
    public static JsonLines lines(OutputStream to, Shape shape, Supplier<JsonObject> end) {
        return new JsonLines(to, shape, false, end);
    }

    /** One document: {@code {"data":[…],"page":…}}. */
    public static JsonLines document(OutputStream to, Shape shape, Supplier<JsonObject> page) {
        return new JsonLines(to, shape, true, page);
    }

    @Override
    public void write(String[] row) throws IOException {
        if (document) {
            text.append(any ? ",\n" : "\n");
        }
        any = true;
        line.append(text, cutting.apply(row));
        if (!document) {
            text.append('\n');
        }
        if (text.length() > BUFFER) {
            send();
        }
    }

    /** Encodes many rows at once, from a buffer never used before: one that has held other letters stays slow. */
    private void send() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text = new StringBuilder(2 * BUFFER);
    }

    /** What was written, said at the end; a pull that failed is not closed and has none. */
    @Override
    public void end() throws IOException {
        text.append(document ? "\n],\"page\":" : "{\"_end\":").append(end.get()).append(document ? "}" : "}\n");
        send();
    }

    @Override
    public void close() throws IOException {
        send();
        out.close();
    }
}
