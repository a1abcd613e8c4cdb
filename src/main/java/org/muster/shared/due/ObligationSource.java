package org.muster.shared.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/**
 * A context's answer to "what has to be done by when". A new reason to remind is one bean of this type in the context
 * that has the reason.
 *
 * <p>Only open obligations are answered: what is done, waived or cancelled, or belongs to something whose life has ended,
 * is left out, and reminding stops. Whatever makes an obligation appear, move, change hands or end must be told as a fact
 * about the obligation's own {@link Obligation#subject subject}; the source is then asked {@link #of} it. What comes near
 * by the mere passing of days is found by {@link #planned}.
 */
public interface ObligationSource {

    /** Its name, such as {@code asset.licence_end}: kept for ever, at most 60 signs. */
    String name();

    /** The types of the subjects of its obligations: facts about others do not concern it. */
    Set<String> types();

    /**
     * The subject whose obligations a fact about this one concerns: usually itself, but what happens to a duty concerns
     * the asset that has it.
     */
    default Subject concernedBy(Subject happened) {
        return happened;
    }

    /** What right it takes to do it, where hearing of it takes less; none where both take the same. */
    default Optional<Right> toDo() {
        return Optional.empty();
    }

    /** The most days ahead any of its ladders begins. */
    default int lead() {
        return Ladder.USUAL.lead();
    }

    /**
     * The next open obligations behind the mark that are planned no later than the day, by planned day and number. It is
     * asked for one stretch after the other, of every site and without a caller, and answers each in at most two
     * statements.
     */
    List<Obligation> planned(Mark behind, LocalDate until, int limit);

    /** All open obligations with this very subject, whatever their days; usually none or one. */
    List<Obligation> of(Subject subject);
}
