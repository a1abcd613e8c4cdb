package org.muster.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.persistence.Stretches;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/**
 * Where the trail is read. Rows belong to no site, and one command may touch several, so only whoever may read the trail
 * everywhere reads it at all.
 */
@ApplicationScoped
public class TrailDirectory {

    /** The newest first, or turned round for programs that follow the trail. */
    public static final Sort<Long> NEWEST = Sort.byNumber("recorded", "id").reversed();

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final OpenCommand open;

    @Inject
    TrailDirectory(OpenCommand open) {
        this.open = open;
    }

    TrailDirectory() {
        this(null);
    }

    /** One page of the list, with its capped count. */
    public Slice<TrailRow> list(TrailFilter filter, Optional<Position> from, int limit) {
        return whole(keyset(filter).read(NEWEST, from, limit));
    }

    /** The same without counting, in either direction. */
    public Slice<TrailRow> listOn(TrailFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return whole(keyset(filter).readOn(sort, from, limit));
    }

    /** All rows one after the other, read while they are taken. */
    public Stream<TrailRow> rows(TrailFilter filter, Sort<?> sort) {
        return Stretches.of(from -> listOn(filter, sort, from, Stretches.USUAL));
    }

    private Keyset<TrailEntry, TrailRow> keyset(TrailFilter filter) {
        requireEverywhere(open);
        return new Keyset<>(entities, TrailEntry.class, TrailRow.class, new TrailShape(filter));
    }

    static void requireEverywhere(OpenCommand open) {
        open.by().require(Right.READ_TRAIL, "");
    }

    /** Adds to the rows whose changes exceed their column what is kept apart. */
    private Slice<TrailRow> whole(Slice<TrailRow> slice) {
        var split = slice.rows().stream()
                .filter(row -> row.pieces() > 0)
                .map(TrailRow::seq)
                .toList();
        if (split.isEmpty()) {
            return slice;
        }
        var rest = rest(split);
        return slice.map(row -> row.pieces() > 0 ? row.with(rest.getOrDefault(row.seq(), "")) : row);
    }

    private Map<Long, String> rest(List<Long> rows) {
        var rest = new HashMap<Long, String>();
        entities.createQuery(
                        "select e.id, value(p) from TrailEntry e join e.parts p where e.id in :rows"
                                + " order by e.id, key(p)",
                        Object[].class)
                .setParameter("rows", rows)
                .getResultStream()
                .forEach(part -> rest.merge((Long) part[0], (String) part[1], String::concat));
        return rest;
    }
}
