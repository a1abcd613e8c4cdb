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
            + " print{tr,figure{break-inside:avoid}}@media"
            + " screen and (max-width:700px){body{margin:12px;overflow-wrap:anywhere}thead{display:none}"
            + "table,tbody,tr,td{display:block}tr{border:1px solid #999;margin:0 0"
            + " 8px}td{border:0}td:empty{display:none}"
            + "td[data-of]:before{content:attr(data-of)': ';font-weight:bold}}";

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
        html.append("<h2>").append(text(section.title())).append("</h2><table><thead><tr>");
        section.columns()
                .forEach(column -> html.append("<th>").append(text(column)).append("</th>"));
        html.append("</tr></thead><tbody>");
        section.rows().forEach(row -> row(html, section.columns(), row));
        html.append("</tbody></table>");
    }

    /** Each cell knows its column, as a narrow screen shows the cells of a row one below the other. */
    private static void row(StringBuilder html, List<String> columns, List<String> texts) {
        html.append("<tr>");
        for (var at = 0; at < texts.size(); at++) {
            html.append("<td");
            if (!columns.get(at).isEmpty()) {
                html.append(" data-of=\"").append(text(columns.get(at))).append('"');
            }
            html.append('>').append(text(texts.get(at))).append("</td>");
        }
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
