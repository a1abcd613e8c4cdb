package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.Measured;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullLimits;
import org.muster.ledger.pull.PullOutcome;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullPlanner;
import org.muster.ledger.pull.PullSizeStream;
import org.muster.ledger.pull.PullWriter;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/**
 * Answers pulls: a page is made whole and told about in its headers, a stream is written while it is read, and a sealed
 * state is measured first, so that its totals, length and digest stand in the headers and any part of it can be had again.
 * What is too long for a stream becomes an export; what is confined to cost centres cannot, and is streamed.
 */
@RequestScoped
class PullDesk {

    private static final String WEAK = "W/";

    private final PullPlanner planner;
    private final PullWriter writer;
    private final PullNotes notes;
    private final KeyGrants grants;
    private final RateGate gate;
    private final PullSizeStream size;
    private final ExportDesk exports;
    private final PullLimits limits;
    private final Clock clock;

    @Inject
    PullDesk(
            PullPlanner planner,
            PullWriter writer,
            PullNotes notes,
            KeyGrants grants,
            RateGate gate,
            PullSizeStream size,
            ExportDesk exports,
            PullLimits limits,
            Clock clock) {
        this.planner = planner;
        this.writer = writer;
        this.notes = notes;
        this.grants = grants;
        this.gate = gate;
        this.size = size;
        this.exports = exports;
        this.limits = limits;
        this.clock = clock;
    }

    PullDesk() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** The answer about the postings that changed a sealed period's view. */
    Response late(String ledger, UriInfo uri, HttpHeaders headers) {
        var period = Optional.ofNullable(uri.getQueryParameters().getFirst("period"))
                .orElseThrow(() -> PullParameters.unreadable("period", ""));
        planner.requireSealed(ledger, period);
        return answer(Export.LATE_POSTINGS, ledger, Map.of(), uri, headers);
    }

    /** The answer about what a count found to differ; counts are made month by month. */
    Response counted(String ledger, String no, UriInfo uri, HttpHeaders headers) {
        grants.require(ledger);
        planner.requireMonth(ledger, no);
        return answer(Export.COUNT_DIFFERENCES, ledger, Map.of("count_no", List.of(no)), uri, headers);
    }

    /** The answer to a pull of an export of a book, narrowed by what its path says. */
    Response answer(Export export, String ledger, Map<String, List<String>> path, UriInfo uri, HttpHeaders headers) {
        grants.require(ledger);
        var given = new TreeMap<String, List<String>>(uri.getQueryParameters());
        given.putAll(path);
        var parameters = PullParameters.strict(export, grants.confined(export, given));
        var plan = planner.plan(ledger, parameters, format(parameters, headers));
        var zipped = zipped(headers, plan);
        var weak = plan.reproducible() && (parameters.all() || export.chained()) ? "" : WEAK;
        var tag = weak + "\"" + plan.tag() + (zipped ? "-gzip" : "") + "\"";
        var precondition = new Precondition(tag);
        precondition.require(headers);
        if (precondition.known(headers)) {
            return PullHeaders.of(plan, Response.notModified())
                    .header("ETag", tag)
                    .build();
        }
        var answer = PullHeaders.of(plan, Response.ok())
                .header("ETag", tag)
                .header("Content-Type", plan.format().contentType());
        if (zipped) {
            answer.header("Content-Encoding", "gzip");
        }
        if (grants.unconfined() && size.tooLong(plan)) {
            return exports.instead(plan);
        }
        if (!parameters.all() && plan.layout().isEmpty()) {
            return page(plan, answer, zipped, uri);
        }
        return plan.sealed() && plan.reproducible()
                ? sealed(plan, answer, zipped, precondition, headers)
                : stream(plan, answer, zipped);
    }

    private PullFormat format(PullParameters parameters, HttpHeaders headers) {
        var asked = parameters.one("format");
        var format = asked.isPresent()
                ? PullFormat.of(asked.get())
                : parameters.one("layout").isPresent()
                        ? Optional.of(PullFormat.laid(parameters.one("layout").get()))
                        : accepted(headers.getAcceptableMediaTypes());
        return format.orElseThrow(
                () -> Problem.of(406, "format-not-available", Reason.at("format", "ledger.refusal.no_such_form"))
                        .declined());
    }

    private static Optional<PullFormat> accepted(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(type -> Stream.of(PullFormat.values())
                        .filter(format -> type.isCompatible(MediaType.valueOf(format.mediaType()))))
                .findFirst();
    }

    private static boolean zipped(HttpHeaders headers, PullPlan plan) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                        .filter(accepted -> accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*"))
                        .isPresent()
                && plan.format() != PullFormat.XLSX
                && plan.format() != PullFormat.PDF
                && headers.getHeaderString("Range") == null;
    }

    private Response page(PullPlan plan, Response.ResponseBuilder answer, boolean zipped, UriInfo uri) {
        var bytes = new ByteArrayOutputStream();
        var measured = new Measured(bytes);
        var outcome = new PullOutcome(plan);
        try {
            writer.write(plan, measured, outcome);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        PullHeaders.totals(answer, outcome);
        writer.next(plan, outcome).ifPresent(cursor -> answer.header("Link", link(uri, cursor, "next")));
        writer.resume(plan, outcome).ifPresent(cursor -> answer.header("Link", resume(uri, cursor)));
        notes.note(plan, outcome, measured, true);
        StreamingOutput body = to -> {
            try (var out = zipped ? gzip(to) : to) {
                bytes.writeTo(out);
            }
        };
        return answer.entity(body).build();
    }

    private static String link(UriInfo uri, String cursor, String relation) {
        return link(uri.getRequestUriBuilder(), cursor, relation);
    }

    /** The next run is about what is known then. */
    private static String resume(UriInfo uri, String cursor) {
        return link(uri.getRequestUriBuilder().replaceQueryParam("known_at"), cursor, "resume");
    }

    private static String link(UriBuilder address, String cursor, String relation) {
        var next = address.replaceQueryParam("after", cursor).build();
        return "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"" + relation + "\"";
    }

    private Response stream(PullPlan plan, Response.ResponseBuilder answer, boolean zipped) {
        return answer.entity(streamed(to -> carry(plan, new Measured(zipped ? gzip(to) : to))))
                .build();
    }

    /** A stream takes one of the places its key has, until it ends. */
    private StreamingOutput streamed(StreamingOutput body) {
        var key = grants.keyCode();
        if (grants.headersOnly()) {
            return body;
        }
        if (!gate.begin(key)) {
            throw Problem.of(429, "too-many-streams", Reason.of("ledger.refusal.too_many_streams"))
                    .with("Retry-After", "5")
                    .declined();
        }
        return to -> {
            try {
                body.write(new TimedOutput(to, clock.instant().plus(limits.streamTime()), clock));
            } finally {
                gate.end(key);
            }
        };
    }

    private void carry(PullPlan plan, Measured to) throws IOException {
        var outcome = new PullOutcome(plan);
        var whole = false;
        try {
            writer.write(plan, to, outcome);
            whole = true;
        } finally {
            notes.note(plan, outcome, to, whole);
        }
    }

    private Response sealed(
            PullPlan plan,
            Response.ResponseBuilder answer,
            boolean zipped,
            Precondition precondition,
            HttpHeaders headers) {
        var measured = new Measured(OutputStream.nullOutputStream());
        var outcome = new PullOutcome(plan);
        try {
            writer.write(plan, measured, outcome);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        PullHeaders.totals(answer, outcome).header("Ledger-Sha256", measured.hex());
        if (zipped) {
            return stream(plan, answer, true);
        }
        answer.header("Repr-Digest", measured.representation());
        var range = precondition.sameWhole(headers)
                ? ByteRange.of(Optional.ofNullable(headers.getHeaderString("Range")), measured.bytes())
                : Optional.<ByteRange>empty();
        answer.header("Accept-Ranges", "bytes")
                .header("Content-Length", range.map(ByteRange::length).orElse(measured.bytes()));
        range.ifPresent(part -> answer.status(206).header("Content-Range", part.header()));
        var from = range.map(ByteRange::from).orElse(0L);
        var until = range.map(ByteRange::until).orElse(Long.MAX_VALUE);
        return answer.entity(streamed(to -> carry(plan, new Measured(to, from, until))))
                .build();
    }

    /** At the quickest level: what a fast network gains by a better one is less than what it costs. */
    private static OutputStream gzip(OutputStream to) throws IOException {
        return new GZIPOutputStream(to, 64 * 1024) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }
}
