package org.muster.shared.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.shared.fact.Subject;

/**
 * The program declines, with every reason it knows. A refusal leaves nothing half done: it rolls the command back. Pages
 * show it as messages beside the fields, REST as a problem document.
 */
public class Refusal extends RuntimeException {

    /** What sort of refusal it is; the doors translate it into their own manners (REST: a status). */
    public enum Kind {
        /** The caller's hands are the wrong ones. */
        FORBIDDEN,
        /** It is not open where the thing stands now. */
        CLOSED,
        /** It collides with something that exists. */
        CONFLICT,
        /** Someone changed it meanwhile. */
        STALE,
        /** What was given breaks a rule or is missing. */
        INVALID,
        /** The question itself cannot be read: an unknown parameter, a malformed value, a foreign cursor. */
        UNREADABLE,
        /** What was asked for does not exist, or not for this caller. */
        MISSING
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Reason> reasons;
    private transient Optional<Subject> subject = Optional.empty();

    public Refusal(Kind kind, List<Reason> reasons) {
        super(kind + " " + reasons.stream().map(Refusal::brief).collect(Collectors.joining("; ")));
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
    }

    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, List.of(Reason.of(key, arguments)));
    }

    public static Refusal closed(String key, Object... arguments) {
        return new Refusal(Kind.CLOSED, List.of(Reason.of(key, arguments)));
    }

    public static Refusal conflict(String field, String key, Object... arguments) {
        return new Refusal(Kind.CONFLICT, List.of(Reason.at(field, key, arguments)));
    }

    public static Refusal stale(Object reference) {
        return new Refusal(Kind.STALE, List.of(Reason.of("shared.refusal.stale", reference)));
    }

    public static Refusal invalid(String field, String key, Object... arguments) {
        return new Refusal(Kind.INVALID, List.of(Reason.at(field, key, arguments)));
    }

    public static Refusal unreadable(String parameter, String text) {
        return new Refusal(
                Kind.UNREADABLE, List.of(Reason.at(parameter, "shared.refusal.unreadable_parameter", parameter, text)));
    }

    public static Refusal missing(Object reference) {
        return new Refusal(Kind.MISSING, List.of(Reason.of("shared.refusal.missing", reference)));
    }

    /** For logs; people get the reason's text. */
    private static String brief(Reason reason) {
        return (reason.field() + " " + reason.key() + " " + reason.arguments()).strip();
    }

    /** Notes what it was about; whoever was nearest knows best. */
    void about(Subject nearest) {
        subject = subject.or(() -> Optional.of(nearest));
    }

    Optional<Subject> subject() {
        return subject;
    }

    public Kind kind() {
        return kind;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
