package org.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muster.shared.usecase.Reason;

/**
 * The plans for which a change makes a difference, each with both curves, how they fare together before and after, and
 * what becomes of cover and books.
 *
 * @param books what the books would lose with what goes, as far as whoever asks may read them
 */
public record WhatIfAnswer(
        List<Comparison> plans,
        JointAnswer jointBefore,
        JointAnswer jointAfter,
        List<CoverChange> covers,
        List<Loss> books) {

    /** What becomes of a policy plans count on: its limit in whole units of its currency, and the last day it covers. */
    public record CoverChange(
            String asset,
            String capability,
            long limitBefore,
            long limitAfter,
            Optional<LocalDate> endBefore,
            Optional<LocalDate> endAfter) {}

    /** What would be lost with an asset elsewhere, in words still to be said. */
    public record Loss(String asset, Reason said) {}

    WhatIfAnswer with(List<Loss> losses) {
        return new WhatIfAnswer(plans, jointBefore, jointAfter, covers, losses);
    }

    /** The same told of one plan alone. */
    public WhatIfAnswer only(String plan) {
        return new WhatIfAnswer(
                plans.stream()
                        .filter(each -> each.before().plan().code().equals(plan))
                        .toList(),
                jointBefore,
                jointAfter,
                covers,
                books);
    }

    /** What is away when the plans run together, before or after. */
    public SortedSet<String> lost() {
        var lost = new TreeSet<>(jointBefore.lost());
        lost.addAll(jointAfter.lost());
        return lost;
    }

    /** The plans whose level would be lower some day. */
    public List<Comparison> dropping() {
        return plans.stream().filter(plan -> !plan.losses().isEmpty()).toList();
    }
}
