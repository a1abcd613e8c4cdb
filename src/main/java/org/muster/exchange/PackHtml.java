package org.muster.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints a pack as one page that needs nothing but itself. */
final class PackHtml {

    private static final String STYLE = "body{font:14px/1.45"
            + " system-ui,sans-serif;margin:24px;color:#111}table{border-collapse:collapse;width:100%;margin:0 0"
            + " 20px}th,td{border:1px solid #999;padding:4px"
            + " 8px;text-align:left;vertical-align:top}th{background:#eee}h2{margin:24px 0"
            + " 6px}.codes{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;text-align:center}svg{width:96px;height:96px}@media"
            + " print{tr,figure{break-inside:avoid}}";

    private PackHtml() {}

    static byte[] of(PackDocument pack) {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(pack.language().tag())
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                        + " content=\"width=device-width\"><title>")
                .append(text(pack.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(text(pack.title()))
                .append("</h1>");
        pack.head().forEach(line -> html.append("<p>").append(text(line)).append("</p>"));
        pack.sections().forEach(section -> table(html, section));
        html.append("<div class=\"codes\">");
        pack.tags().forEach(tag -> code(html, tag));
        return html.append("</div></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(StringBuilder html, PackSection section) {
        html.append("<h2>").append(text(section.title())).append("</h2><table><thead>");
        row(html, "th", section.columns());
        html.append("</thead><tbody>");
        section.rows().forEach(row -> row(html, "td", row));
        html.append("</tbody></table>");
    }

    private static void row(StringBuilder html, String cell, List<String> texts) {
        html.append("<tr>");
        texts.forEach(each -> html.append('<')
                .append(cell)
                .append('>')
                .append(text(each))
                .append("</")
                .append(cell)
                .append('>'));
        html.append("</tr>");
    }

    private static void code(StringBuilder html, String tag) {
        var code = QrCode.of(tag);
        html.append("<figure><svg viewBox=\"0 0 ")
                .append(code.size())
                .append(' ')
                .append(code.size())
                .append("\" role=\"img\" aria-label=\"")
                .append(text(tag))
                .append("\"><path d=\"")
                .append(code.path())
                .append("\"/></svg><figcaption>")
                .append(text(tag))
                .append("</figcaption></figure>");
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
