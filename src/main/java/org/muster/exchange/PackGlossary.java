package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.identity.PersonDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceRow;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/** Looks up what people and places are called: as many queries as places lie in each other, however many there are. */
@ApplicationScoped
class PackGlossary {

    private final Texts texts;
    private final PersonDirectory people;
    private final PlaceDirectory places;

    @Inject
    PackGlossary(Texts texts, PersonDirectory people, PlaceDirectory places) {
        this.texts = texts;
        this.people = people;
        this.places = places;
    }

    PackGlossary() {
        this(null, null, null);
    }

    PackWords words(Language language, Set<String> named, Collection<String> where) {
        return new PackWords(texts, language, people.names(named), upwards(where));
    }

    private Map<String, PlaceRow> upwards(Collection<String> codes) {
        var found = new HashMap<String, PlaceRow>();
        for (Set<String> next = new HashSet<>(codes); !next.isEmpty(); ) {
            var rows = places.rows(next);
            rows.forEach(row -> found.put(row.code(), row));
            next = rows.stream()
                    .map(PlaceRow::parent)
                    .filter(parent -> !parent.isEmpty() && !found.containsKey(parent))
                    .collect(Collectors.toSet());
        }
        return found;
    }
}
