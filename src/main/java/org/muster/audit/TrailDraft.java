package org.muster.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.muster.shared.fact.Change;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Changes;
import org.muster.shared.usecase.Command;

/**
 * A row of the trail before it has its number and its seal. All texts are already as they will be stored: composed
 * (NFC), without control characters, and no longer than their columns.
 */
record TrailDraft(
        String commandId,
        String actor,
        String whence,
        String address,
        String action,
        String subjectType,
        String subjectRef,
        String reason,
        String batch,
        String changes) {

    private static final String CHANGED = "audit.fact.changed";
    private static final int CODE = 64;
    private static final int ACTION = 120;
    private static final int TYPE = 40;
    private static final int REFERENCE = 200;
    private static final int REASON = 2_000;

    /**
     * The rows a command leaves: one per fact, the first one about a subject with the changes of the subject, and one per
     * subject that changed without a fact.
     */
    static List<TrailDraft> of(Command command, List<Fact> facts, Changes changes) {
        var told = new HashSet<Subject>();
        var drafts = new ArrayList<TrailDraft>();
        for (var fact : facts) {
            var changed = told.add(fact.subject()) ? changes.of(fact.subject()) : List.<Change>of();
            drafts.add(of(command, fact.name(), fact.subject(), fact.reason(), changed));
        }
        changes.subjects().stream()
                .filter(subject -> !told.contains(subject))
                .filter(subject -> !changes.of(subject).isEmpty())
                .forEach(subject -> drafts.add(of(command, CHANGED, subject, "", changes.of(subject))));
        return drafts;
    }

    private static TrailDraft of(Command command, String action, Subject subject, String reason, List<Change> changes) {
        return new TrailDraft(
                command.id().toString(),
                clean(command.by().code(), CODE),
                command.whence().name(),
                clean(command.address(), CODE),
                clean(action, ACTION),
                clean(subject.type(), TYPE),
                clean(subject.reference(), REFERENCE),
                clean(reason, REASON),
                clean(command.batch(), CODE),
                ChangeText.write(changes));
    }

    /** One line of composed text, cut to fit. */
    static String clean(String text, int limit) {
        var line = wellFormed(text).replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.length() <= limit) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(limit - 1)) ? limit - 1 : limit);
    }

    /** Composed text in which every surrogate has its partner; PostgreSQL would refuse anything else. */
    static String wellFormed(String text) {
        var out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The columns version 1 of the hash is made of, in order; {@code seq} and {@code recorded_at} stand before them. */
    List<String> columns() {
        return Stream.of(commandId, actor, whence, address, action, subjectType, subjectRef, reason, batch, changes)
                .toList();
    }
}
