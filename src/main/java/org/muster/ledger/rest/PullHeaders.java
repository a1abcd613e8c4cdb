package org.muster.ledger.rest;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullOutcome;
import org.muster.ledger.pull.PullPlan;
import org.muster.shared.rest.Api;

/** What the headers of a pull say: the state it shows, the end of the chain, what was counted and summed. */
final class PullHeaders {

    private PullHeaders() {}

    static ResponseBuilder of(PullPlan plan, ResponseBuilder answer) {
        return answer.header("Ledger-Known-At", plan.question().knownAt())
                .header("Ledger-Head-Seq", plan.head().seq())
                .header("Ledger-Head-Hash", plan.head().hash())
                .header("Export-Version", plan.version())
                .header("Vary", "Accept, Accept-Encoding, Accept-Language")
                .header("Cache-Control", plan.lasting())
                .header(
                        "Link",
                        "<%s/schemas/%s/%s>; rel=\"describedby\""
                                .formatted(Api.PATH, plan.export().wire(), Export.VERSION))
                .header(
                        "Content-Disposition",
                        "inline; filename=\"%s-%s.%s\""
                                .formatted(
                                        plan.ledger(),
                                        plan.export().wire(),
                                        plan.layout().isEmpty() || plan.format() == PullFormat.XML
                                                ? plan.format().ending()
                                                : plan.layout()));
    }

    static ResponseBuilder totals(ResponseBuilder answer, PullOutcome outcome) {
        answer.header("Ledger-Row-Count", outcome.tally().rows());
        outcome.tally().headers().forEach(total -> answer.header("Ledger-Control-Totals", total));
        return answer;
    }
}
