package org.muster.asset.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is handed to a browser: shown in place or kept under its name (RFC 6266, RFC 8187). */
final class Disposition {

    private Disposition() {}

    static String of(boolean shown, String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
