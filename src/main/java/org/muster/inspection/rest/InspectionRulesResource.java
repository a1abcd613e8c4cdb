package org.muster.inspection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.catalog.Kind;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.RuleDirectory;
import org.muster.inspection.RuleFilter;
import org.muster.inspection.RuleSource;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;

/** The rules that say what has to be checked when. */
@Path("/inspection-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Scope("duty.read")
@Tag(name = "duties", description = "Inspection duties: what has to be checked when, and what became of it")
public class InspectionRulesResource {

    private final RuleDirectory rules;
    private final Cursors cursors;

    @Inject
    public InspectionRulesResource(RuleDirectory rules, Cursors cursors) {
        this.rules = rules;
        this.cursors = cursors;
    }

    public InspectionRulesResource() {
        this(null, null);
    }

    /** Rules by code. */
    @GET
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, Set.of("q", "kind", "purpose", "source", "active"));
        var filter = new RuleFilter(
                query.text("q"),
                query.chosen("kind", Kind.class),
                query.chosen("purpose", ChecklistPurpose.class),
                query.chosen("source", RuleSource.class),
                query.yesNo("active"));
        var sort = query.sort(RuleDirectory.SORTS);
        return query.answer(
                rules.listOn(filter, sort, query.after(cursors, sort), query.limit()), cursors, DutyJson::rule);
    }
}
