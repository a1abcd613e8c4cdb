package org.muster.asset;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.job.NewJob;

/**
 * One step that many assets are to take, told once: with its details, one reason, and whether all of them must take it or
 * none. A job keeps it as text.
 */
public record BulkOrder(StepOrder order, boolean allOrNone) {

    /** As many may be asked to go all or none, in one transaction. */
    public static final int MOST_TOGETHER = 200;

    /** The kind of job that carries it out. */
    static final String JOB = "asset.step";

    public static BulkOrder parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var object = reader.readObject();
            return new BulkOrder(
                    new StepOrder(
                            Step.valueOf(object.getString("step")),
                            Optional.of(object.getString("effective_on"))
                                    .filter(day -> !day.isEmpty())
                                    .map(LocalDate::parse),
                            object.getString("reason"),
                            0,
                            Optional.empty(),
                            details(object.getJsonObject("details"))),
                    object.getBoolean("all_or_nothing"));
        }
    }

    private static Map<String, String> details(JsonObject object) {
        var details = new TreeMap<String, String>();
        object.forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        return details;
    }

    /** As a job to be asked for. */
    public NewJob job() {
        return new NewJob(JOB, order.step().textKey(), List.of(), text(), order.reason());
    }

    /** As a job keeps it. */
    public String text() {
        var details = Json.createObjectBuilder();
        new TreeMap<>(order.details()).forEach(details::add);
        return Json.createObjectBuilder()
                .add("step", order.step().name())
                .add(
                        "effective_on",
                        order.effectiveOn().map(LocalDate::toString).orElse(""))
                .add("reason", order.reason())
                .add("details", details)
                .add("all_or_nothing", allOrNone)
                .build()
                .toString();
    }
}
