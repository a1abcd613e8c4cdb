package org.muster.finding.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.finding.FindingDirectory;
import org.muster.finding.FindingFilter;
import org.muster.finding.FindingKind;
import org.muster.finding.FindingRow;
import org.muster.finding.FindingSheet;
import org.muster.finding.FindingStage;
import org.muster.finding.Severity;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.Refusal;

/** What was found wrong, and what is done against it. */
@Path("/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Scope("duty.read")
@Tag(name = "findings", description = "What was found wrong, and what is done against it")
public class FindingsResource {

    private final FindingDirectory findings;
    private final Cursors cursors;

    @Inject
    public FindingsResource(FindingDirectory findings, Cursors cursors) {
        this.findings = findings;
        this.cursors = cursors;
    }

    public FindingsResource() {
        this(null, null);
    }

    /** Findings, the latest first. */
    @GET
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, FindingFilter.PARAMETERS);
        var filter = new FindingFilter(
                query.text("q"),
                query.chosen("stage", FindingStage.class),
                query.chosen("severity", Severity.class),
                query.chosen("kind", FindingKind.class),
                query.text("subject"),
                query.text("site"));
        var sort = query.sort(FindingDirectory.SORTS);
        var slice = findings.listOn(filter, sort, query.after(cursors, sort), query.limit());
        return query.answer(slice, cursors, FindingsResource::row);
    }

    /** One finding. */
    @GET
    @Path("{id}")
    public JsonObject find(@PathParam("id") String id) {
        return sheet(findings.find(id).orElseThrow(() -> Refusal.missing(id)));
    }

    private static JsonObject row(FindingRow row) {
        return Json.createObjectBuilder()
                .add("id", row.code())
                .add("kind", row.kind().name())
                .add("severity", row.severity().name())
                .add("stage", row.stage().name())
                .add("subject_type", row.subjectType())
                .add("subject", row.subject())
                .add("site", row.site())
                .add("title", row.title())
                .add("source", row.source())
                .add("opened_by", row.openedBy())
                .add("opened_on", row.openedOn().toString())
                .add("planned_fix", row.plannedFix())
                .add("fix_by", row.fixBy())
                .add("fix_due", day(row.due()))
                .add("closed_by", row.closedBy())
                .add("version", row.version())
                .build();
    }

    private static JsonObject sheet(FindingSheet sheet) {
        return Json.createObjectBuilder()
                .add("id", sheet.code())
                .add("kind", sheet.kind().name())
                .add("severity", sheet.severity().name())
                .add("stage", sheet.stage().name())
                .add("subject_type", sheet.subject().type())
                .add("subject", sheet.subject().reference())
                .add("site", sheet.site())
                .add("title", sheet.title())
                .add("details", sheet.details())
                .add("source", sheet.source())
                .add("opened_by", sheet.openedBy())
                .add("opened_on", sheet.openedOn().toString())
                .add("planned_fix", sheet.fix().words())
                .add("fix_by", sheet.fix().by())
                .add("fix_due", day(sheet.due()))
                .add("closed_by", sheet.closedBy())
                .add("closed_on", day(sheet.closedOn()))
                .add("closing", sheet.closing())
                .add("version", sheet.version())
                .build();
    }

    private static JsonValue day(Optional<LocalDate> day) {
        return day.<JsonValue>map(found -> Json.createValue(found.toString())).orElse(JsonValue.NULL);
    }
}
