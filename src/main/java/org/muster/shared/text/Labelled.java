package org.muster.shared.text;

import java.util.Locale;

/**
 * Something with a name in every language, as a rule an enum constant. The key follows from where it is declared:
 * {@code org.muster.asset.Stage.IN_STORE} is labelled by {@code asset.stage.IN_STORE}.
 */
public interface Labelled {

    /** The constant's own name. */
    String name();

    /** The key of the label. */
    default String textKey() {
        return prefixOf(declaringType()) + "." + name();
    }

    private Class<?> declaringType() {
        return this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
    }

    private static String prefixOf(Class<?> type) {
        var context = type.getPackageName().split("\\.")[2];
        var simple = type.getSimpleName();
        return context + "." + simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }
}
