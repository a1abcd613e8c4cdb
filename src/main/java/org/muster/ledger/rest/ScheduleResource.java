package org.muster.ledger.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.depreciation.Schedule;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Scope;

/** Depreciation schedules for terms a client makes up, to check the engine against independent tables. */
@Path("/ledgers/{ledger: CORP|TAX|IFRS|MGMT}/schedule-preview")
@ApplicationScoped
@Tag(name = "ledgers", description = "The books of account, and schedules to check them by")
public class ScheduleResource {

    /** The schedule for the given terms; nothing is stored, and the ledger does not change the answer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Scope("ledger.read")
    public JsonObject preview(@PathParam("ledger") String ledger, Body body) {
        return ScheduleWriter.write(Schedule.of(ScheduleReader.read(body.value())));
    }
}
