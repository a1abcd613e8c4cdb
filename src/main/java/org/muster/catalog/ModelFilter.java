package org.muster.catalog;

import java.util.Set;

/**
 * What narrows a list of models.
 *
 * @param text words that occur in code, name or maker
 * @param kinds the kinds wanted, none for all
 * @param capability the code of what they give, empty for anything
 */
public record ModelFilter(String text, Set<Kind> kinds, String capability) {

    public static ModelFilter all() {
        return new ModelFilter("", Set.of(), "");
    }

    public static ModelFilter of(Kind kind) {
        return new ModelFilter("", Set.of(kind), "");
    }

    public ModelFilter containing(String words) {
        return new ModelFilter(words, kinds, capability);
    }
}
