package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All gates of one asset, and whether evidence is missing without which nobody can say that it is ready. */
public record Gates(List<Gate> gates, boolean unknown) {
    public Gates {
        gates = List.copyOf(gates);
    }

    /** The worst gate decides; several soft ones count once. */
    Verdict verdictOn(LocalDate day) {
        var verdict = unknown ? Verdict.UNKNOWN : Verdict.READY;
        for (var gate : gates) {
            if (gate.endedBy(day)) {
                verdict = verdict.orWorse(gate.endsAs());
            }
        }
        return verdict;
    }

    List<Gate> endedBy(LocalDate day) {
        return gates.stream().filter(gate -> gate.endedBy(day)).toList();
    }

    List<Gate> changingOn(LocalDate day) {
        return gates.stream().filter(gate -> gate.changesOn(day)).toList();
    }

    List<Gate> endingOn(LocalDate day) {
        return gates.stream().filter(gate -> gate.endsOn(day)).toList();
    }

    /** The same for somebody who needs the asset for so many days, and needs one gate more. */
    Gates lasting(long days, Stream<Gate> more) {
        return new Gates(
                Stream.concat(gates.stream().map(gate -> gate.lasting(days)), more)
                        .toList(),
                unknown);
    }
}
