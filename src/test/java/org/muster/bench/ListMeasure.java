package org.muster.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a page of the asset list takes in a large register beside a small one, by the offered orders and filters. */
public class ListMeasure implements Measure {

    private static final int TIMES = 40;
    private static final double BAR = 1.2;
    private static final Map<String, String> ADDRESSES = new LinkedHashMap<>(Map.of());

    static {
        ADDRESSES.put("by tag", "");
        ADDRESSES.put("by name, descending", "?sort=-name");
        ADDRESSES.put("by change, descending", "?sort=-changed");
        ADDRESSES.put("one kind in store", "?kind=BACKUP_SERVER&stage=IN_STORE");
        ADDRESSES.put("one site", "?site=DC-A");
        ADDRESSES.put("a word", "?q=standby");
        ADDRESSES.put("the end of a tag", "?q=0042");
    }

    private final Map<String, List<Double>> medians = new LinkedHashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void at(Bench bench) {
        sizes.add(bench.assets());
        ADDRESSES.forEach((words, query) -> medians.computeIfAbsent(words, any -> new ArrayList<>())
                .add(Load.median(TIMES, () -> bench.pages().get("/asset/list.xhtml" + query))));
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        medians.forEach((words, taken) -> {
            var first = taken.get(0);
            var last = taken.get(taken.size() - 1);
            found.add(Finding.atMost(
                    "list page %s, %,d assets against %,d (%.1f ms / %.1f ms)"
                            .formatted(words, sizes.get(sizes.size() - 1), sizes.get(0), last, first),
                    BAR,
                    " ×",
                    last / first));
        });
        return found;
    }
}
