package org.muster.job.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.muster.job.JobLine;
import org.muster.job.JobSheet;

/** A job on the wire. */
final class JobJson {

    private JobJson() {}

    static JsonObject of(JobSheet job, List<JobLine> refusals) {
        var refused = Json.createArrayBuilder();
        refusals.forEach(line -> refused.add(Json.createObjectBuilder()
                .add("reference", line.reference())
                .add("outcome", line.outcome().name().toLowerCase(Locale.ROOT))
                .add("why", line.why())));
        return Json.createObjectBuilder()
                .add("id", job.code())
                .add("kind", job.kind())
                .add("state", job.stage().name())
                .add("total", job.total())
                .add("done", job.done())
                .add("refused", job.refused())
                .add("left", job.left())
                .add("created_at", job.createdAt().toString())
                .add("began_at", job.beganAt().map(Object::toString).orElse(""))
                .add("finished_at", job.finishedAt().map(Object::toString).orElse(""))
                .add("fault", job.fault())
                .add("refusals", refused)
                .build();
    }
}
