package org.muster.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.persistence.Containing;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;

/** Where one looks up places: as a list, as a tree, one by its code, and what it fails together with. */
@ApplicationScoped
public class PlaceDirectory {

    public static final Sort<String> BY_CODE = Sort.byCode("code", "code");
    public static final Sort<String> BY_NAME = Sort.byText("name", "name");

    /** The orders offered, the usual one first. */
    public static final List<Sort<?>> SORTS = List.of(BY_CODE, BY_NAME);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    /** The stretch of the list at the position, counted when it is the first. */
    public Slice<PlaceRow> list(PlaceFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).read(sort, from, limit);
    }

    /** The same without counting, for programs. */
    public Slice<PlaceRow> readOn(PlaceFilter filter, Sort<?> sort, Optional<Position> from, int limit) {
        return keyset(filter).readOn(sort, from, limit);
    }

    /** The first open places that contain the words, for pickers. */
    public List<PlaceRow> search(String text, int limit) {
        return readOn(PlaceFilter.open().containing(text), BY_CODE, Optional.empty(), limit)
                .rows();
    }

    /** The rows of these codes, in the order of the codes' alphabet. */
    public List<PlaceRow> rows(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.muster.place.PlaceRow(p.id, p.code, p.name, p.nameZh, p.level,"
                                        + " p.parent, p.site, p.active) from Place p where p.code in :codes"
                                        + " order by p.code",
                                PlaceRow.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** These places and all that lie in them. */
    public List<String> within(Collection<String> codes) {
        var found = new TreeSet<>(codes);
        for (List<String> above = List.copyOf(found); !above.isEmpty(); ) {
            above = entities.createQuery("select p.code from Place p where p.parent in :above", String.class)
                    .setParameter("above", above)
                    .getResultStream()
                    .filter(found::add)
                    .toList();
        }
        return List.copyOf(found);
    }

    public Optional<PlaceSheet> find(String code) {
        var upwards = upwards(code);
        return upwards.isEmpty() ? Optional.empty() : Optional.of(PlaceSheet.of(upwards));
    }

    /** The code of the site the place belongs to. */
    public Optional<String> site(String code) {
        return entities.createQuery("select p.site from Place p where p.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * The clock of a site, in which its days begin and its duties fall due. It is asked for every asset of a bulk step, so
     * what the command did so far is not written for it.
     */
    public Optional<ZoneId> zone(String site) {
        return entities.createQuery("select p.timeZone from Place p where p.code = :site", String.class)
                .setParameter("site", site)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .filter(zone -> !zone.isEmpty())
                .map(ZoneId::of);
    }

    public Optional<FailureGroups> failureGroups(String code) {
        var upwards = upwards(code);
        return upwards.isEmpty() ? Optional.empty() : Optional.of(PlaceSheet.groups(upwards));
    }

    /** The clocks of all sites by code, the oldest site first. */
    public Map<String, ZoneId> siteZones() {
        var zones = new LinkedHashMap<String, ZoneId>();
        entities.createQuery(
                        "select p.code, p.timeZone from Place p where p.level = org.muster.place.PlaceLevel.SITE"
                                + " and p.timeZone <> '' order by p.id",
                        Object[].class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .forEach(row -> zones.put((String) row[0], ZoneId.of((String) row[1])));
        return zones;
    }

    /** All sites in the order of their codes. */
    public List<PlaceRow> sites() {
        return all("select new org.muster.place.PlaceRow(p.id, p.code, p.name, p.nameZh, p.level, p.parent, p.site,"
                + " p.active) from Place p where p.level = org.muster.place.PlaceLevel.SITE order by p.code");
    }

    /** Sites and rooms as a tree with their bins counted, open and closed. */
    public List<PlaceNode> tree() {
        var rooms = all("select new org.muster.place.PlaceRow(p.id, p.code, p.name, p.nameZh, p.level, p.parent,"
                        + " p.site, p.active) from Place p where p.level <> org.muster.place.PlaceLevel.BIN"
                        + " order by p.code")
                .stream()
                .collect(Collectors.groupingBy(PlaceRow::parent));
        var bins = entities.createQuery(
                        "select p.parent, count(p) from Place p"
                                + " where p.level = org.muster.place.PlaceLevel.BIN group by p.parent",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        return nodes("", rooms, bins);
    }

    private static List<PlaceNode> nodes(String parent, Map<String, List<PlaceRow>> rooms, Map<String, Long> bins) {
        return rooms.getOrDefault(parent, List.of()).stream()
                .map(place ->
                        new PlaceNode(place, nodes(place.code(), rooms, bins), bins.getOrDefault(place.code(), 0L)))
                .toList();
    }

    private List<PlaceRow> all(String query) {
        return entities.createQuery(query, PlaceRow.class).getResultList();
    }

    /** The place and those it is in, nearest first, in one statement; empty when there is no such place. */
    private List<Place> upwards(String code) {
        return entities.createQuery(
                        "select p, u, s from Place p left join Place u on u.code = p.parent"
                                + " left join Place s on s.code = u.parent where p.code = :code",
                        Object[].class)
                .setParameter("code", code)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .map(found -> Stream.of(found)
                        .filter(Place.class::isInstance)
                        .map(Place.class::cast)
                        .toList())
                .orElse(List.of());
    }

    private Keyset<Place, PlaceRow> keyset(PlaceFilter filter) {
        return new Keyset<>(entities, Place.class, PlaceRow.class, new Shape(filter));
    }

    private record Shape(PlaceFilter filter) implements Keyset.Shape<Place, PlaceRow> {

        @Override
        public CompoundSelection<PlaceRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Place> root) {
            return builder.construct(
                    PlaceRow.class,
                    root.get("id"),
                    root.get("code"),
                    root.get("name"),
                    root.get("nameZh"),
                    root.get("level"),
                    root.get("parent"),
                    root.get("site"),
                    root.get("active"));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Place> root) {
            var where = new ArrayList<>(new Containing(filter.text())
                    .in(builder, List.of(root.get("code"), root.get("name"), root.get("nameZh"))));
            if (!filter.levels().isEmpty()) {
                where.add(root.get("level").in(filter.levels()));
            }
            Map.of("site", filter.site(), "parent", filter.parent())
                    .forEach((attribute, code) -> Optional.of(code)
                            .filter(given -> !given.isEmpty())
                            .ifPresent(given -> where.add(builder.equal(root.get(attribute), given))));
            filter.active().ifPresent(open -> where.add(builder.equal(root.get("active"), open)));
            return where;
        }
    }
}
