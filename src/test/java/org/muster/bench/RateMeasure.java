package org.muster.bench;

import java.util.ArrayList;
import java.util.List;

/** How many pages and answers eight clients get a second, beside what peers give on as many cores. */
public class RateMeasure implements Measure {

    private static final int SOME = 100;

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void at(Bench bench) {
        var list = Load.perSecond(number -> bench.pages().get("/asset/list.xhtml?size=50"));
        var what = "list of 50 rows, 8 clients, %,d assets".formatted(bench.assets());
        if (bench.assets() >= 100_000) {
            findings.add(Finding.atLeast(what + ", against 2.1/s (PHP CMDB)", 60, " ×", list / 2.1));
            findings.add(Finding.atLeast(what + ", against 1.4/s (Perl tracker)", 100, " ×", list / 1.4));
        } else if (bench.assets() >= 10_000) {
            findings.add(Finding.atLeast(what + ", against 13.5/s (PHP CMDB)", 12, " ×", list / 13.5));
            findings.add(Finding.atLeast(what + ", against 4.2/s (Perl tracker)", 35, " ×", list / 4.2));
        }
        findings.add(Finding.told(what, "/s", list));
        if (bench.largest()) {
            var tags = bench.rest().get("/assets?limit=%d&fields=tag".formatted(SOME)).getJsonArray("data").stream()
                    .map(row -> row.asJsonObject().getString("tag"))
                    .toList();
            findings.add(Finding.atLeast(
                    "sheet page, 8 clients",
                    150,
                    "/s",
                    Load.perSecond(number -> bench.pages().get("/asset/sheet.xhtml?tag=" + tags.get(number % SOME)))));
            findings.add(Finding.atLeast(
                    "REST get one, 8 clients",
                    700,
                    "/s",
                    Load.perSecond(number -> bench.rest().get("/assets/" + tags.get(number % SOME)))));
        }
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
