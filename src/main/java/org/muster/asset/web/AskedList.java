package org.muster.asset.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetFilter;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.ListState;

/**
 * What an address asks of the asset list. Old bookmarks and mistyped addresses still show a list: what cannot be read is
 * left out and said.
 *
 * @param unreadable why some parameters were left out
 */
record AskedList(AssetFilter filter, Sort<?> sort, Optional<Position> from, List<Reason> unreadable) {

    /** Reads the state of a list, given how a cursor of a sort order is opened. */
    static AskedList of(ListState state, BiFunction<String, String, Optional<Position>> cursors, LocalDate today) {
        var unreadable = new ArrayList<Reason>();
        var sort = sort(state, unreadable);
        var filter = filter(known(state, unreadable), today, unreadable);
        var asked = state.after().or(state::before);
        var from = asked.flatMap(cursor -> cursors.apply(cursor, sort.parameter()));
        if (asked.isPresent() && from.isEmpty()) {
            unreadable.add(Reason.of("asset.page.list.unknown_position"));
        }
        return new AskedList(filter, sort, from, List.copyOf(unreadable));
    }

    /** The same for a file, which nobody looks at while it is made: it holds what was asked for, or it is refused. */
    AskedList whole() {
        if (!unreadable.isEmpty()) {
            throw new Refusal(Refusal.Kind.UNREADABLE, unreadable);
        }
        return this;
    }

    private static Map<String, List<String>> known(ListState state, List<Reason> unreadable) {
        var known = new LinkedHashMap<>(state.filters());
        known.keySet().retainAll(AssetFilter.PARAMETERS);
        state.filters().keySet().stream()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> unreadable.add(Reason.of("asset.page.list.unknown_filter", name)));
        return known;
    }

    /** The filter without what it refuses to read; each refusal names at least one parameter, so this ends. */
    private static AssetFilter filter(Map<String, List<String>> asked, LocalDate today, List<Reason> unreadable) {
        try {
            return AssetFilter.of(asked, today);
        } catch (Refusal refusal) {
            var rest = new LinkedHashMap<>(asked);
            refusal.reasons().forEach(reason -> rest.remove(reason.field()));
            if (rest.size() == asked.size()) {
                throw refusal;
            }
            unreadable.addAll(refusal.reasons());
            return filter(rest, today, unreadable);
        }
    }

    private static Sort<?> sort(ListState state, List<Reason> unreadable) {
        var name = state.sort().orElse(AssetDirectory.BY_TAG.name());
        var found = AssetDirectory.SORTS.stream()
                .filter(offered -> offered.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            unreadable.add(Reason.of("asset.page.list.unknown_sort", name));
            return AssetDirectory.BY_TAG;
        }
        return state.descending() ? found.get().reversed() : found.get();
    }
}
