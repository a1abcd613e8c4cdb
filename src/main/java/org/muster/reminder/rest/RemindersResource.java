package org.muster.reminder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.muster.reminder.Channel;
import org.muster.reminder.InboxDirectory;
import org.muster.reminder.ReminderFilter;
import org.muster.reminder.ReminderState;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;

/** Everything that was told. */
@Path("/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Scope("duty.read")
@ApplicationScoped
public class RemindersResource {

    private final InboxDirectory directory;
    private final Cursors cursors;

    @Inject
    public RemindersResource(InboxDirectory directory, Cursors cursors) {
        this.directory = directory;
        this.cursors = cursors;
    }

    public RemindersResource() {
        this(null, null);
    }

    /**
     * Reminders the latest first, about everything the caller may see; {@code channel}, {@code state}, {@code recipient},
     * {@code subject} and {@code rule} narrow.
     */
    @GET
    public JsonObject list(@Context UriInfo address) {
        var query = ListQuery.of(address, ReminderFilter.PARAMETERS);
        var filter = new ReminderFilter(
                query.chosen("channel", Channel.class),
                query.chosen("state", ReminderState.class),
                query.text("recipient"),
                query.text("subject"),
                query.text("rule"));
        var sort = query.sort(InboxDirectory.SORTS);
        return query.answer(
                directory.list(filter, sort, query.after(cursors, sort), query.limit()), cursors, ReminderJson::of);
    }
}
