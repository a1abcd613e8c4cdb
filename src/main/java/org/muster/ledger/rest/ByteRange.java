package org.muster.ledger.rest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/** The one range of bytes a reader asks for (RFC 9110, 14.1.2), within the whole. */
record ByteRange(long from, long until, long whole) {

    private static final Pattern FORM = Pattern.compile("bytes=([0-9]*)-([0-9]*)");

    /** The range asked for; none for no header, several ranges or another unit; one outside the whole is declined. */
    static Optional<ByteRange> of(Optional<String> header, long whole) {
        return header.map(FORM::matcher)
                .filter(matcher -> matcher.matches() && matcher.group().length() > "bytes=-".length())
                .map(matcher -> of(matcher.group(1), matcher.group(2), whole));
    }

    private static ByteRange of(String first, String last, long whole) {
        var from = first.isEmpty() ? Math.max(whole - number(last), 0) : number(first);
        var until = first.isEmpty() || last.isEmpty() ? whole : Math.min(number(last) + 1, whole);
        if (from >= until) {
            throw Problem.of(416, "range-not-satisfiable", Reason.at("Range", "ledger.refusal.range", whole))
                    .with("Content-Range", "bytes */" + whole)
                    .declined();
        }
        return new ByteRange(from, until, whole);
    }

    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE - 1 : Long.parseLong(digits);
    }

    String header() {
        return "bytes " + from + "-" + (until - 1) + "/" + whole;
    }

    long length() {
        return until - from;
    }
}
