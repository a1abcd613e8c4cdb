package org.muster.test;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.muster.shared.rest.Scope;

/** Breaks down whenever a program asks it; only the tests' archive has it. */
@Path("/test-fault")
@RequestScoped
public class FaultResource {

    @GET
    @Scope(Scope.ANY_KEY)
    public String fault() {
        throw new IllegalStateException(FaultServlet.SECRET);
    }
}
