package org.muster.shared.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.muster.shared.fact.Subject;

/** Knows what depends on things. Without one, nobody beyond the manager is told. */
public interface StakeSource {

    /** What is at stake on the day for those of the subjects something depends on, in a bounded number of statements. */
    Map<Subject, Stake> at(LocalDate day, Collection<Subject> subjects);
}
