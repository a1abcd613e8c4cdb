package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** All gates of one asset, and whether evidence is missing without which nobody can say that it is ready. */
public record Gates(List<Gate> gates, boolean unknown) {
    public Gates {
        gates = List.copyOf(gates);
    }

    /** The worst gate decides; several soft ones count once. */
    Verdict verdictOn(LocalDate day) {
        if (anyEndedBy(day, Gate::hard)) {
            return Verdict.NOT_READY;
        }
        if (unknown) {
            return Verdict.UNKNOWN;
        }
        return anyEndedBy(day, gate -> true) ? Verdict.CONDITIONAL : Verdict.READY;
    }

    List<Gate> endedBy(LocalDate day) {
        return gates.stream().filter(gate -> gate.endedBy(day)).toList();
    }

    List<Gate> endingOnTheEveOf(LocalDate day) {
        return gates.stream().filter(gate -> gate.endsOnTheEveOf(day)).toList();
    }

    private boolean anyEndedBy(LocalDate day, Predicate<Gate> kind) {
        return gates.stream().filter(kind).anyMatch(gate -> gate.endedBy(day));
    }
}
