package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.muster.job.JobRegister;
import org.muster.job.NewItem;
import org.muster.job.NewJob;
import org.muster.ledger.RowText;
import org.muster.ledger.pull.ExportDirectory;
import org.muster.ledger.pull.ExportRegister;
import org.muster.ledger.pull.ExportRow;
import org.muster.ledger.pull.ExportWork;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.WantedExport;
import org.muster.shared.rest.Api;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;

/** Has exports made in the background and says where they will be found. */
@RequestScoped
class ExportDesk {

    private final ExportRegister register;
    private final ExportDirectory directory;
    private final JobRegister jobs;
    private final OpenCommand open;

    @Inject
    ExportDesk(ExportRegister register, ExportDirectory directory, JobRegister jobs, OpenCommand open) {
        this.register = register;
        this.directory = directory;
        this.jobs = jobs;
        this.open = open;
    }

    ExportDesk() {
        this(null, null, null, null);
    }

    /** Has one made. */
    Response ask(WantedExport wanted) {
        var code = register.ask(wanted);
        jobs.start(
                new NewJob(
                        ExportWork.NAME, "ledger.page.export.job", List.of(wanted.export(), wanted.ledger()), "", ""),
                List.of(NewItem.of(code, 0)));
        return accepted(row(code));
    }

    /** Has made what is too long to be streamed, once for everyone of the same name who asks for the same state again. */
    Response instead(PullPlan plan) {
        var wanted = plan.wanted();
        return directory
                .same(wanted, plan.question().knownAt(), open.by().code())
                .map(ExportDesk::accepted)
                .orElseGet(() -> ask(wanted));
    }

    private static Response accepted(ExportRow row) {
        return Response.accepted(json(row))
                .type("application/json")
                .header("Location", Api.PATH + "/exports/" + row.code())
                .header("Retry-After", "5")
                .build();
    }

    ExportRow row(String code) {
        return directory.find(code).orElseThrow(() -> Refusal.missing(code));
    }

    static JsonObject json(ExportRow row) {
        var json = Json.createObjectBuilder()
                .add("id", row.code())
                .add("ledger", row.ledger())
                .add("export", row.export())
                .add("parameters", row.parameters())
                .add("format", row.format())
                .add("known_at", row.knownAt())
                .add("asked_at", RowText.moment(row.askedAt()))
                .add("state", row.state());
        if (row.ready()) {
            json.add("bytes", row.bytes())
                    .add("row_count", row.rows())
                    .add("sha256", row.sha256())
                    .add("content", Api.PATH + "/exports/" + row.code() + "/content");
        }
        return json.build();
    }
}
