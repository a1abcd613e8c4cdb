package org.muster.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a visit sends over the wire, compressed as browsers ask for it. */
public class BytesMeasure implements Measure {

    private static final double KILOBYTE = 1_000;
    private static final Pattern RESOURCE =
            Pattern.compile("(?:src|href)=\"(/jakarta\\.faces\\.resource/[^\"#]+|/asset/qr[^\"]+)");

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void at(Bench bench) {
        if (bench.largest()) {
            var list = bench.pages().get("/asset/list.xhtml");
            findings.add(Finding.atMost("bytes of a list page", 15, " kB", list.body().length / KILOBYTE));
            visit(bench, "list", list);
            visit(bench, "form", bench.pages().get("/asset/request.xhtml?kind=BACKUP_SERVER"));
        }
    }

    private void visit(Bench bench, String words, HttpResponse<byte[]> page) {
        long first = page.body().length;
        long again = page.body().length;
        for (var resource : resources(page)) {
            var answer = bench.pages().get(resource);
            first += answer.body().length;
            again += kept(answer) ? 0 : answer.body().length;
        }
        findings.add(Finding.atMost("bytes of a first visit to a " + words, 450, " kB", first / KILOBYTE));
        findings.add(Finding.atMost("bytes of a repeated visit to a " + words, 30, " kB", again / KILOBYTE));
    }

    private static boolean kept(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Cache-Control")
                .filter(control -> control.contains("max-age") && !control.contains("max-age=0"))
                .isPresent();
    }

    private static Set<String> resources(HttpResponse<byte[]> page) {
        var found = new LinkedHashSet<String>();
        RESOURCE.matcher(text(page))
                .results()
                .forEach(hit -> found.add(hit.group(1).replace("&amp;", "&")));
        return found;
    }

    private static String text(HttpResponse<byte[]> page) {
        var packed = page.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        try (var in = new ByteArrayInputStream(page.body())) {
            return new String(
                    packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
