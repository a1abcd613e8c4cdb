package org.muster.inspection;

import java.util.List;

/**
 * What became of the duties of a rule that was made or changed.
 *
 * @param looked how many assets were looked at
 * @param moves the duties that moved, came new or fell away
 * @param left whether there are more assets, which a job is to look at
 */
public record Replanned(long looked, List<Move> moves, boolean left) {

    public Replanned {
        moves = List.copyOf(moves);
    }
}
