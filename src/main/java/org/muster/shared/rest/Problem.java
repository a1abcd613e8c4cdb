package org.muster.shared.rest;

import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.shared.usecase.Reason;

/**
 * Why a program did not get what it asked for, before it is put into words: the HTTP status, a stable code a program can
 * branch on, every reason known, headers that belong to the answer, and what else the document tells.
 */
public record Problem(
        int status, String code, List<Reason> reasons, Map<String, String> headers, Map<String, JsonValue> members) {

    public static final String TYPE = "application/problem+json";

    public Problem {
        reasons = List.copyOf(reasons);
        headers = Map.copyOf(headers);
        members = Map.copyOf(members);
    }

    public Problem(int status, String code, List<Reason> reasons, Map<String, String> headers) {
        this(status, code, reasons, headers, Map.of());
    }

    public static Problem of(int status, String code) {
        return new Problem(status, code, List.of(), Map.of());
    }

    public static Problem of(int status, String code, Reason... reasons) {
        return new Problem(status, code, List.of(reasons), Map.of());
    }

    public Problem with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Problem(status, code, reasons, more, members);
    }

    /** The same with members of its own in the document (RFC 9457, 3.2). */
    public Problem telling(Map<String, JsonValue> own) {
        return new Problem(status, code, reasons, headers, own);
    }

    /** Stops the request with this problem. */
    public Declined declined() {
        return new Declined(this);
    }
}
