package org.muster.audit;

import java.time.Instant;
import java.util.List;
import org.muster.shared.fact.Change;
import org.muster.shared.fact.Whence;
import org.muster.shared.persistence.Keyed;
import org.muster.shared.text.Language;

/**
 * A row of the trail as people and programs see it.
 *
 * @param seq its place in the chain, from 1
 * @param actorName the actor's name today; empty when nobody has the code any more
 * @param changes before and after of every field, as the text that was sealed
 * @param pieces how many pieces of that text are kept apart
 * @param rowHash the seal over this row and all before it
 */
public record TrailRow(
        Long seq,
        Instant recordedAt,
        String commandId,
        String actor,
        String actorName,
        Whence whence,
        String address,
        String action,
        String subjectType,
        String subjectRef,
        String reason,
        String batch,
        String changes,
        int pieces,
        String rowHash)
        implements Keyed {

    @Override
    public long id() {
        return seq;
    }

    @Override
    public String key(String sort) {
        return seq.toString();
    }

    /** What changed, read from the sealed text. */
    public List<Change> changed() {
        return ChangeText.read(changes);
    }

    /** Why it was done; what Muster itself said comes in the language asked for. */
    public String reasonIn(Language language) {
        return Lines.read(reason, language);
    }

    TrailRow with(String rest) {
        return new TrailRow(
                seq,
                recordedAt,
                commandId,
                actor,
                actorName,
                whence,
                address,
                action,
                subjectType,
                subjectRef,
                reason,
                batch,
                changes + rest,
                0,
                rowHash);
    }
}
