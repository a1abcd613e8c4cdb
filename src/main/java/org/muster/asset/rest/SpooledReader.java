package org.muster.asset.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import org.muster.asset.document.Examination;

/** Puts a body of any type aside; the type it claims to be is not listened to. */
@Provider
@Consumes(MediaType.WILDCARD)
public class SpooledReader implements MessageBodyReader<Spooled> {

    private static final int BUFFER = 64 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Spooled.class;
    }

    @Override
    public Spooled readFrom(
            Class<Spooled> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var spooled = new Spooled(Files.createTempFile("muster", ".body"));
        try (var out = Files.newOutputStream(spooled.file())) {
            var left = Examination.MOST_BYTES + 1;
            for (var bytes = body.readNBytes(BUFFER); bytes.length > 0 && left > 0; bytes = body.readNBytes(BUFFER)) {
                out.write(bytes);
                left -= bytes.length;
            }
            return spooled;
        } catch (IOException broken) {
            spooled.close();
            throw broken;
        }
    }
}
