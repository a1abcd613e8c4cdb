package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The power fails while several programs write. What was acknowledged is there afterwards, and nothing half. */
class PowerCutJourneyIT {

    private static final int WRITERS = 6;
    private static final int BEFORE_THE_CUT = 60;
    private static final int BATCH = 5;

    /** What the server said it had done before it fell silent. */
    private final Queue<String> requested = new ConcurrentLinkedQueue<>();

    private final Queue<List<String>> batches = new ConcurrentLinkedQueue<>();
    private final Queue<String> approved = new ConcurrentLinkedQueue<>();

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfDone() throws InterruptedException, ExecutionException {
        try (var muster = MusterServer.start(Map.of("MUSTER_SEED", "demo"))) {
            var manager = Program.of(muster.baseUrl(), "manager");
            var approver = Program.of(muster.baseUrl(), "approver");
            var enough = new CountDownLatch(BEFORE_THE_CUT);
            var pool = Executors.newFixedThreadPool(WRITERS);
            var writers = Stream.generate(() -> pool.submit(() -> write(manager, approver, enough)))
                    .limit(WRITERS)
                    .toList();
            assertThat(enough.await(3, TimeUnit.MINUTES)).isTrue();
            muster.kill();
            for (var writer : writers) {
                assertThat(writer.get()).as("each writer was cut off").isTrue();
            }
            pool.shutdown();
            muster.startAgain();
            var after = Program.of(muster.baseUrl(), "auditor");
            assertThat(after.get("/trail/verify").object().getBoolean("valid")).isTrue();
            assertThat(stages(after).keySet()).containsAll(requested);
            assertThat(approved)
                    .isNotEmpty()
                    .allSatisfy(tag -> assertThat(stages(after).get(tag)).isEqualTo("APPROVED"));
            assertThat(batches)
                    .allSatisfy(batch -> assertThat(stages(after).keySet()).containsAll(batch));
            assertThat(steps(after))
                    .as("every asset of the cut has its row on the trail")
                    .isEqualTo(written(after));
            assertThat(manager.post("/assets", server("Afterwards")).status()).isEqualTo(201);
        }
    }

    /** Writes until the server is gone. */
    private boolean write(Program manager, Program approver, CountDownLatch enough) {
        try {
            while (true) {
                var one = manager.post("/assets", server("Blackout alone"));
                assertThat(one.status()).isEqualTo(201);
                var tag = one.object().getString("tag");
                requested.add(tag);
                enough.countDown();
                if (approver.step(tag, "APPROVE", "", Map.of()).status() == 200) {
                    approved.add(tag);
                }
                var many = manager.post(
                        "/assets",
                        Stream.generate(() -> server("Blackout together"))
                                .limit(BATCH)
                                .collect(Collectors.joining(",", "[", "]")));
                batches.add(many.json().asJsonArray().getValuesAs(JsonString::getString));
            }
        } catch (UncheckedIOException cut) {
            return true;
        }
    }

    private static String server(String name) {
        return Json.createObjectBuilder()
                .add("model", "DELL-R760")
                .add("name", name)
                .add("site", "DC-A")
                .add("reason", "power cut")
                .build()
                .toString();
    }

    private static Map<String, String> stages(Program program) {
        return whole(program, "/assets?name=Blackout").stream()
                .collect(Collectors.toMap(row -> row.getString("tag"), row -> row.getString("stage")));
    }

    /** The assets of the test, each as often as it took a step according to itself. */
    private static TreeSet<String> written(Program program) {
        var written = new TreeSet<String>();
        stages(program).forEach((tag, stage) -> {
            written.add(tag + " asset.step.REQUEST");
            if (stage.equals("APPROVED")) {
                written.add(tag + " asset.step.APPROVE");
            }
        });
        return written;
    }

    /** The same according to the trail. */
    private static TreeSet<String> steps(Program program) {
        return Stream.of("REQUEST", "APPROVE")
                .flatMap(step -> whole(program, "/trail?whence=API&action=asset.step." + step).stream())
                .map(row -> row.getString("subject_ref") + " " + row.getString("action"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonObject> whole(Program program, String list) {
        var rows = new ArrayList<JsonObject>();
        for (var after = Optional.of(""); after.isPresent(); ) {
            var page = program.get(list + "&limit=1000" + after.get());
            rows.addAll(page.rows());
            var next = page.object().getJsonObject("page");
            after = next.getBoolean("has_more") ? Optional.of("&after=" + next.getString("next")) : Optional.empty();
        }
        return rows;
    }
}
