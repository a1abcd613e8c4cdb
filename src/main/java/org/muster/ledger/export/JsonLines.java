package org.muster.ledger.export;

import jakarta.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Rows as JSON: one object a line with what was written as the last one, or a single document with rows and page. A
 * reader that misses the end knows that something was cut off.
 */
public final class JsonLines implements Lines {

    private static final int BUFFER = 64 * 1024;

    private final Shape shape;
    private final JsonLine line;
    private final boolean document;
    private final Supplier<JsonObject> end;
    private final Writer out;
    private boolean any;

    private JsonLines(OutputStream to, Shape shape, boolean document, Supplier<JsonObject> end) throws IOException {
        this.shape = shape;
        this.line = new JsonLine(shape.columns());
        this.document = document;
        this.end = end;
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), BUFFER);
        if (document) {
            out.write("{\"data\":[");
        }
    }

    /** One object a line, the last of them {@code {"_end":…}}. */
    public static JsonLines lines(OutputStream to, Shape shape, Supplier<JsonObject> end) throws IOException {
        return new JsonLines(to, shape, false, end);
    }

    /** One document: {@code {"data":[…],"page":…}}. */
    public static JsonLines document(OutputStream to, Shape shape, Supplier<JsonObject> page) throws IOException {
        return new JsonLines(to, shape, true, page);
    }

    @Override
    public void write(String[] row) throws IOException {
        if (document) {
            out.write(any ? ",\n" : "\n");
        }
        any = true;
        out.append(line.of(shape.cut(row)));
        if (!document) {
            out.write('\n');
        }
    }

    /** What was written, said at the end; a pull that failed is not closed and has none. */
    @Override
    public void end() throws IOException {
        out.write(document ? "\n],\"page\":" + end.get() + "}" : "{\"_end\":" + end.get() + "}\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
