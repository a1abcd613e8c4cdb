package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muster.ledger.export.Export;
import org.muster.shared.rest.Scope;

/** The exports of a book: all rows, once, as of any date and as known at any transaction. */
@Path("/ledgers/{ledger: [A-Z0-9]{1,10}}")
@RequestScoped
@Tag(name = "ledgers", description = "The books of account, and schedules to check them by")
public class LedgerPullsResource {

    private final PullDesk desk;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Inject
    public LedgerPullsResource(PullDesk desk) {
        this.desk = desk;
    }

    public LedgerPullsResource() {
        this(null);
    }

    /** The chart of accounts with its balances. */
    @GET
    @Path("accounts")
    @Scope("ledger.read")
    public Response accounts(@PathParam("ledger") String ledger) {
        return pull(Export.ACCOUNTS, ledger);
    }

    /** The register: one row per asset. */
    @GET
    @Path("assets")
    @Scope("ledger.read")
    public Response assets(@PathParam("ledger") String ledger) {
        return pull(Export.ASSET_REGISTER, ledger);
    }

    /** The journal, a row per line; {@code layout=hledger}, {@code beancount} and {@code saft} lay it out for others. */
    @GET
    @Path("journal")
    @Scope("ledger.read")
    public Response journal(@PathParam("ledger") String ledger) {
        return pull(Export.JOURNAL, ledger);
    }

    /** What moved, in quantity and value. */
    @GET
    @Path("movements")
    @Scope("ledger.read")
    public Response movements(@PathParam("ledger") String ledger) {
        return pull(Export.MOVEMENT_LEDGER, ledger);
    }

    /** How each asset's cost, depreciation and impairment got from the beginning of the days to their end. */
    @GET
    @Path("rollforward")
    @Scope("ledger.read")
    public Response rollforward(@PathParam("ledger") String ledger) {
        return pull(Export.ASSET_ROLLFORWARD, ledger);
    }

    /** What came in and went out of each place, by item. */
    @GET
    @Path("stock-ledger")
    @Scope("ledger.read")
    public Response stockLedger(@PathParam("ledger") String ledger) {
        return pull(Export.STOCK_LEDGER, ledger);
    }

    /** What was charged for each month; {@code include=projected} goes on to the end of each life. */
    @GET
    @Path("depreciation")
    @Scope("ledger.read")
    public Response depreciation(@PathParam("ledger") String ledger) {
        return pull(Export.DEPRECIATION_SCHEDULE, ledger);
    }

    /** Insurance premiums paid ahead, month by month. */
    @GET
    @Path("prepaids")
    @Scope("prepaid.read")
    public Response prepaids(@PathParam("ledger") String ledger) {
        return pull(Export.INSURANCE_PREPAID, ledger);
    }

    /** What left the books, and with which result. */
    @GET
    @Path("disposals")
    @Scope("ledger.read")
    public Response disposals(@PathParam("ledger") String ledger) {
        return pull(Export.DISPOSALS, ledger);
    }

    /** Entries posted after a period was sealed that belong to it by their posting or their document date. */
    @GET
    @Path("late-postings")
    @Scope("ledger.read")
    public Response latePostings(@PathParam("ledger") String ledger) {
        return desk.late(ledger, uri, headers);
    }

    /** What a count found to differ; its number is the month it was made in. */
    @GET
    @Path("counts/{no}/differences")
    @Scope("ledger.read")
    public Response countDifferences(@PathParam("ledger") String ledger, @PathParam("no") String no) {
        return desk.counted(ledger, no, uri, headers);
    }

    private Response pull(Export export, String ledger) {
        return desk.answer(export, ledger, Map.of(), uri, headers);
    }
}
