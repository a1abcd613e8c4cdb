package org.muster.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.muster.shared.fact.Change;
import org.muster.shared.fact.Subject;

/**
 * What one command changed, per subject: before as it was when the command began, after as it is now, however often the
 * provider flushed between.
 */
public final class Changes {

    private static final String KEY = "muster.changes";

    private final Map<Subject, Map<String, Change>> bySubject = new LinkedHashMap<>();

    /** The changes flushed so far in this entity manager's transaction. */
    public static Changes of(EntityManager entities) {
        return of(entities.unwrap(UnitOfWorkImpl.class));
    }

    static Changes of(UnitOfWorkImpl work) {
        return (Changes) work.getProperties().computeIfAbsent(KEY, key -> new Changes());
    }

    void add(Subject subject, Change change) {
        bySubject
                .computeIfAbsent(subject, s -> new LinkedHashMap<>())
                .merge(
                        change.field(),
                        change,
                        (first, last) -> new Change(first.field(), first.before(), last.after()));
    }

    public List<Subject> subjects() {
        return List.copyOf(bySubject.keySet());
    }

    public List<Change> of(Subject subject) {
        var changes = new ArrayList<>(bySubject.getOrDefault(subject, Map.of()).values());
        changes.removeIf(change -> change.before().equals(change.after()));
        return changes;
    }
}
