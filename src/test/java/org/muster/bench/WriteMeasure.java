package org.muster.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many assets a second come into being, each durable and in the trail: one by one, and a thousand at once. */
public class WriteMeasure implements Measure {

    private static final int AT_ONCE = 1_000;
    private static final int IMPORTS = 5;
    private static final double PEER = 9;

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void at(Bench bench) {
        if (bench.largest()) {
            var created = Load.perSecond(number -> bench.rest().post("/assets", asset(number)));
            findings.add(
                    Finding.atLeast("create by REST, 8 clients, against 9/s (best peer)", 25, " ×", created / PEER));
            findings.add(Finding.told("create by REST, 8 clients", "/s", created));
            var body = IntStream.range(0, AT_ONCE)
                    .mapToObj(WriteMeasure::asset)
                    .collect(Collectors.joining(",", "[", "]"));
            bench.rest().post("/assets", body);
            var seconds = Load.seconds(() -> {
                for (var time = 0; time < IMPORTS; time++) {
                    bench.rest().post("/assets", body);
                }
            });
            findings.add(Finding.atLeast(
                    "import of arrays of 1,000 by POST",
                    bench.postgres() ? 3_000 : 1_500,
                    "/s",
                    IMPORTS * AT_ONCE / seconds));
        }
    }

    private static String asset(int number) {
        return "{\"kind\":\"BACKUP_SERVER\",\"name\":\"Imported server %d\",\"model\":\"DELL-R740\",\"site\":\"DC-A\","
                        .formatted(number)
                + "\"department\":\"TECHNOLOGY\",\"reason\":\"benchmark\",\"fields\":{\"memory_gib\":\"256\"}}";
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
