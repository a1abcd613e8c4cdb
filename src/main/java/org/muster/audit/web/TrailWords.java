package org.muster.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.muster.audit.TrailRow;
import org.muster.shared.text.Texts;
import org.muster.shared.web.Visitor;

/** Puts rows of the trail into the visitor's words. */
@RequestScoped
class TrailWords {

    /** As many changes stand open; a subject that is new has many. */
    private static final int OPEN = 4;

    private static final int BATCH = 8;

    private final SubjectWords subjects;
    private final ChangeWords changes;
    private final Texts texts;
    private final Visitor visitor;

    @Inject
    TrailWords(SubjectWords subjects, ChangeWords changes, Texts texts, Visitor visitor) {
        this.subjects = subjects;
        this.changes = changes;
        this.texts = texts;
        this.visitor = visitor;
    }

    TrailWords() {
        this(null, null, null, null);
    }

    TrailLine line(TrailRow row) {
        var changed = row.changed().stream()
                .map(change -> changes.line(row.subjectType(), change))
                .toList();
        var open = Math.min(OPEN, changed.size());
        return new TrailLine(
                row,
                row.actorName().isEmpty() ? row.actor() : row.actorName(),
                texts.label(visitor.getLanguage(), row.whence()),
                action(row.action()),
                subjects.label(row.subjectType(), visitor.getLanguage()),
                subjects.address(row.subjectType(), row.subjectRef()),
                row.reasonIn(visitor.getLanguage()),
                row.batch().length() > BATCH ? row.batch().substring(0, BATCH) + "\u2026" : row.batch(),
                changed.subList(0, open),
                changed.subList(open, changed.size()));
    }

    /** What was done; an action of a time long gone stands as it was stored. */
    String action(String key) {
        return texts.find(visitor.getLanguage(), key).orElse(key);
    }

    String subjectType(String type) {
        return subjects.label(type, visitor.getLanguage());
    }
}
