package org.muster.readiness;

import java.util.List;

/**
 * Why a pillar does not stand at its best.
 *
 * @param reason the end of the key of its words
 * @param arguments what its words name
 * @param url where it is written down, and where it is put right
 */
public record PillarCause(Pillar pillar, Light light, String reason, List<String> arguments, String url) {

    public PillarCause {
        arguments = List.copyOf(arguments);
    }
}
