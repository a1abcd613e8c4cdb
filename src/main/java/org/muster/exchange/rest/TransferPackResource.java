package org.muster.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.muster.exchange.TransferDirectory;
import org.muster.shared.rest.Scope;

/** What is handed to the buyer of a company. */
@Path("/transfer-pack")
@Produces("application/zip")
@ApplicationScoped
public class TransferPackResource {

    private final TransferDirectory directory;
    private final Clock clock;

    @Inject
    public TransferPackResource(TransferDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public TransferPackResource() {
        this(null, null);
    }

    /**
     * The register, plans, open findings, policies by what a change of control does to them, what does not pass to a
     * buyer, and a count to sign; its checksum is signed with the key of the grab packs.
     */
    @GET
    @Scope("inventory.read")
    public Response pack() {
        var pack = directory.pack();
        StreamingOutput body = to -> {
            try (pack) {
                pack.writeTo(to);
            }
        };
        return Response.ok(body)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + pack.fileName(clock.getZone()) + "\"")
                .build();
    }
}
