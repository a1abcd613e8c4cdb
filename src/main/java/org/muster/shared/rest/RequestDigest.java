package org.muster.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Takes the fingerprint of a body while it is read, where a request asks to take effect once. */
@Provider
public class RequestDigest implements ReaderInterceptor {

    static final String ATTRIBUTE = RequestDigest.class.getName();

    @Context
    private HttpServletRequest request;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (Optional.ofNullable(request.getHeader(Once.HEADER)).isEmpty()) {
            return context.proceed();
        }
        var sha256 = Once.sha256();
        var body = new DigestInputStream(context.getInputStream(), sha256);
        context.setInputStream(body);
        var read = context.proceed();
        body.transferTo(OutputStream.nullOutputStream());
        note(sha256);
        return read;
    }

    private void note(MessageDigest sha256) {
        request.setAttribute(ATTRIBUTE, HexFormat.of().formatHex(sha256.digest()));
    }
}
