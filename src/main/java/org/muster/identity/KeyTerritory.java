package org.muster.identity;

import java.util.Set;

/** What a key can be confined to, which only the context that has it knows: offer one, and unknown names are refused. */
public interface KeyTerritory {

    /** Those of these codes that are books. */
    Set<String> books(Set<String> codes);

    /** Those of these codes that are cost centres. */
    Set<String> costCenters(Set<String> codes);
}
