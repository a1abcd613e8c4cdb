package org.muster.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How long page 1,000 of the list takes beside page 1: paging is by position, never by counting rows. */
public class DeepPageMeasure implements Measure {

    private static final int TIMES = 40;
    private static final int STRIDES = 50;
    private static final double BAR = 1.2;

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void at(Bench bench) {
        if (bench.assets() > STRIDES * 1_000) {
            var after = "";
            for (var stride = 0; stride < STRIDES; stride++) {
                after = bench.rest()
                        .get("/assets?limit=1000&fields=tag" + after)
                        .getJsonObject("page")
                        .getString("next");
                after = "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
            }
            var deep = "/asset/list.xhtml?" + after.substring(1);
            var first = Load.median(TIMES, () -> bench.pages().get("/asset/list.xhtml"));
            var thousandth = Load.median(TIMES, () -> bench.pages().get(deep));
            findings.add(Finding.atMost(
                    "page 1,000 against page 1 of %,d assets (%.1f ms / %.1f ms)"
                            .formatted(bench.assets(), thousandth, first),
                    BAR,
                    " ×",
                    thousandth / first));
        }
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
