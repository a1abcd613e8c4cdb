package org.muster.readiness.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Scope;

/**
 * The engine for everybody: takes a small world with a question about it and answers as it would answer for real. Nothing
 * is stored.
 */
@Path("/readiness/evaluate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EvaluateResource {

    /** Evaluates every plan of the given world today, through its horizon and, when asked for, together. */
    @POST
    @Scope("readiness.read")
    public JsonObject evaluate(Body body) {
        var question = QuestionReader.read(Part.of(body.value()));
        return AnswerWriter.write(question.evaluation(), question.forecast());
    }
}
