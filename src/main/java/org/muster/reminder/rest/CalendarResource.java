package org.muster.reminder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.muster.reminder.AgendaDirectory;
import org.muster.shared.rest.ProblemWriter;
import org.muster.shared.rest.Scope;
import org.muster.shared.usecase.OpenCommand;

/** What the key's owner has to do, as a calendar (RFC 5545). */
@Path("/calendar.ics")
@Produces("text/calendar;charset=UTF-8")
@Scope("duty.read")
@ApplicationScoped
public class CalendarResource {

    private final AgendaDirectory agenda;
    private final ProblemWriter words;
    private final OpenCommand open;

    @Inject
    public CalendarResource(AgendaDirectory agenda, ProblemWriter words, OpenCommand open) {
        this.agenda = agenda;
        this.words = words;
        this.open = open;
    }

    public CalendarResource() {
        this(null, null, null);
    }

    /** What the key's owner has to see to in the quarter ahead, and what is overdue. */
    @GET
    public String calendar(@Context HttpHeaders headers) {
        var language = words.language(Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        return agenda.of(open.by(), language);
    }
}
