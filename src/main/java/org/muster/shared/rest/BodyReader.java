package org.muster.shared.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import org.muster.shared.usecase.Reason;

/** Reads JSON bodies: in UTF-8, of bounded size, each name once. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Body> {

    private static final int LONGEST = 8 * 1024 * 1024;

    private final JsonReaderFactory readers =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw Problem.of(413, "too-large").declined();
        }
        return read(bytes);
    }

    Body read(byte[] bytes) throws IOException {
        requireUtf8(bytes);
        try (var parser = Json.createParser(new ByteArrayInputStream(bytes));
                var reader = readers.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            while (parser.hasNext()) {
                parser.next(); // the reader stops behind the first value, the parser sees what follows
            }
            return Body.of(reader.readValue());
        } catch (JsonException | IllegalStateException | NoSuchElementException unreadable) {
            throw malformed();
        }
    }

    private static Declined malformed() {
        return Problem.of(400, "malformed-json", Reason.of("shared.refusal.malformed_json"))
                .declined();
    }

    private static void requireUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException other) {
            throw malformed();
        }
    }
}
