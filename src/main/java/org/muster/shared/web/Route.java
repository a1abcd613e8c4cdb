package org.muster.shared.web;

import java.util.Set;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Right;

/**
 * An address that is not a page (a servlet, a download) and who may ask for it: anybody, whoever is signed in, or whoever
 * holds one of some rights. A path ending in {@code /*} means all below it.
 */
public record Route(String path, boolean open, Set<Right> rights) {

    public static Route forAnybody(String path) {
        return new Route(path, true, Set.of());
    }

    public static Route forPeople(String path) {
        return new Route(path, false, Set.of());
    }

    /** Whoever holds one of the rights at any site; where exactly is the register's question. */
    public static Route by(String path, Right... any) {
        return new Route(path, false, Set.of(any));
    }

    public boolean leadsTo(String asked) {
        return path.endsWith("/*") ? asked.startsWith(path.substring(0, path.length() - 1)) : path.equals(asked);
    }

    public boolean opensFor(Caller caller) {
        return rights.isEmpty()
                || rights.stream().anyMatch(right -> !caller.reach(right).nowhere());
    }
}
