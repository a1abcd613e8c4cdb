package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.RowText;
import org.muster.ledger.pull.ChangeStream;
import org.muster.ledger.pull.ChangeStream.Change;
import org.muster.ledger.pull.PullCursor;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.rest.ListQuery;
import org.muster.shared.rest.Scope;

/** What changed in the data the books refer to, for those who keep a copy of it. */
@Path("/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers")
public class ChangesResource {

    private static final String PURPOSE = "changes/1";

    private final ChangeStream changes;
    private final Cursors cursors;
    private final KeyGrants grants;

    @Inject
    public ChangesResource(ChangeStream changes, Cursors cursors, KeyGrants grants) {
        this.changes = changes;
        this.cursors = cursors;
        this.grants = grants;
    }

    public ChangesResource() {
        this(null, null, null);
    }

    /** Changes of assets, accounts and places in the order they were made; keep {@code page.resume} for the next run. */
    @GET
    @Scope("ledger.read")
    public JsonObject list(@Context UriInfo uri) {
        grants.requireUnconfined();
        var query = ListQuery.of(uri, Set.of());
        var after = query.text("after");
        var from = after.isEmpty()
                ? 0
                : cursors.open(after, PURPOSE).map(Position::id).orElseThrow(() -> PullCursor.mismatch("after", after));
        var rows = changes.behind(from, query.limit() + 1);
        var more = rows.size() > query.limit();
        var shown = more ? rows.subList(0, query.limit()) : rows;
        var last = shown.isEmpty() ? from : shown.get(shown.size() - 1).seq();
        var cursor = cursors.seal(new Position(PURPOSE, "", last, false, 0, 0, false));
        var data = Json.createArrayBuilder();
        shown.forEach(change -> data.add(json(change)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add(
                        "page",
                        Json.createObjectBuilder()
                                .add("next", more ? Json.createValue(cursor) : JsonValue.NULL)
                                .add("has_more", more)
                                .add("resume", cursor))
                .build();
    }

    private static JsonObjectBuilder json(Change change) {
        var json = Json.createObjectBuilder()
                .add("seq", change.seq())
                .add("op", change.now().isPresent() ? "upsert" : "tombstone")
                .add("type", change.type())
                .add("reference", change.reference())
                .add("action", change.action())
                .add("changed_at", RowText.moment(change.at()));
        change.now()
                .ifPresentOrElse(
                        state -> {
                            var data = Json.createObjectBuilder();
                            state.forEach(data::add);
                            json.add("data", data);
                        },
                        () -> json.addNull("data"));
        return json;
    }
}
