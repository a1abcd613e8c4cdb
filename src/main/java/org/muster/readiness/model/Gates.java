package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.List;

/** All gates of one asset, and whether evidence is missing without which nobody can say that it is ready. */
public record Gates(List<Gate> gates, boolean unknown) {
    public Gates {
        gates = List.copyOf(gates);
    }

    /** The worst gate decides; several soft ones count once. */
    Verdict verdictOn(LocalDate day) {
        var remark = false;
        for (var gate : gates) {
            if (gate.endedBy(day)) {
                if (gate.hard()) {
                    return Verdict.NOT_READY;
                }
                remark = true;
            }
        }
        if (unknown) {
            return Verdict.UNKNOWN;
        }
        return remark ? Verdict.CONDITIONAL : Verdict.READY;
    }

    List<Gate> endedBy(LocalDate day) {
        return gates.stream().filter(gate -> gate.endedBy(day)).toList();
    }

    List<Gate> endingOnTheEveOf(LocalDate day) {
        return gates.stream().filter(gate -> gate.endsOnTheEveOf(day)).toList();
    }
}
