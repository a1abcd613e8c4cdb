package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.shared.persistence.Containing;
import org.muster.shared.persistence.InList;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Slice;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where one looks people up: the list, one person's page, names for pickers, and who stands at the door. */
@ApplicationScoped
public class PersonDirectory {

    public static final Sort<String> BY_CODE = Sort.byCode("code", "code");
    public static final Sort<String> BY_NAME = Sort.byText("name", "name");

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final People people;
    private final OpenCommand open;

    @Inject
    PersonDirectory(People people, OpenCommand open) {
        this.people = people;
        this.open = open;
    }

    PersonDirectory() {
        this(null, null);
    }

    public Slice<PersonRow> list(PersonFilter filter, Sort<String> sort, Optional<Position> from, int limit) {
        open.by().require(Right.READ_SET_UP);
        return new Keyset<>(entities, Person.class, PersonRow.class, new Shape(filter)).read(sort, from, limit);
    }

    public Optional<PersonSheet> sheet(String code) {
        open.by().require(Right.READ_SET_UP);
        return own(code);
    }

    /** The caller's own page, which needs no right. */
    public PersonSheet mine() {
        return own(open.by().code()).orElseThrow();
    }

    private Optional<PersonSheet> own(String code) {
        return people.fresh(code)
                .map(person -> new PersonSheet(
                        person.code(),
                        person.details(),
                        person.grants(),
                        person.active(),
                        person.standing().mustChange(),
                        !person.password().isEmpty(),
                        person.theme(),
                        person.version(),
                        person.changedAt()));
    }

    /** How a person stands at the door, with all their grants, in one statement. */
    public Optional<Standing> standing(String code) {
        return people.fresh(code).map(Person::standing);
    }

    /** The names behind codes; codes nobody has are left out. */
    public Map<String, String> names(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select new org.muster.identity.PersonName(p.code, p.name) from Person p where p.code in :codes",
                        PersonName.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(PersonName::code, PersonName::name));
    }

    /** Active people whose code or name contains the text, by name, for pickers. */
    public List<PersonName> matching(String text, int limit) {
        return entities.createQuery(
                        "select new org.muster.identity.PersonName(p.code, p.name) from Person p"
                                + " where p.active = true and (lower(p.name) like :text or p.code like :text)"
                                + " order by p.name, p.id",
                        PersonName.class)
                .setParameter("text", containing(text))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Active people who hold the role at the site or everywhere, by code. */
    public List<PersonName> holding(Role role, String site) {
        return entities.createQuery(
                        "select p from Person p where p.active = true and p.roles like :role order by p.code",
                        Person.class)
                .setParameter("role", "%" + role.name() + "%")
                .getResultStream()
                .filter(person -> person.grants().held().stream()
                        .anyMatch(grant -> grant.role() == role
                                && (grant.everywhere() || grant.site().equals(site))))
                .map(person -> new PersonName(person.code(), person.name()))
                .toList();
    }

    /** Those of the codes that are people's, present or past, as one reaches them; in one statement. */
    public Map<String, Colleague> colleagues(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from Person p where p.code in :codes", Person.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(Person::code, Person::colleague));
    }

    /** Which of these people do not work here any more. */
    public Set<String> left(Collection<String> codes) {
        var left = new HashSet<String>();
        InList.parts(codes)
                .forEach(some -> left.addAll(entities.createQuery(
                                "select p.code from Person p where p.active = false and p.code in :codes", String.class)
                        .setParameter("codes", some)
                        .getResultList()));
        return left;
    }

    public boolean knows(String code) {
        return people.find(code).isPresent();
    }

    /** Signs that mean something to LIKE match any one sign. */
    private static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%\\\\]", "_") + "%";
    }

    private record Shape(PersonFilter filter) implements Keyset.Shape<Person, PersonRow> {

        @Override
        public CompoundSelection<PersonRow> row(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Person> root) {
            return builder.construct(
                    PersonRow.class,
                    root.get("id"),
                    root.get("code"),
                    root.get("name"),
                    root.get("mail"),
                    root.get("department"),
                    root.get("title"),
                    root.get("roles"),
                    root.get("active"));
        }

        @Override
        public List<Predicate> where(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Person> root) {
            var where = new ArrayList<Predicate>();
            where.addAll(new Containing(filter.text())
                    .in(builder, List.of(root.get("name"), root.get("mail"), root.get("code"))));
            filter.department().ifPresent(asked -> where.add(builder.equal(root.get("department"), asked)));
            filter.active().ifPresent(asked -> where.add(builder.equal(root.get("active"), asked)));
            filter.role().ifPresent(asked -> where.add(builder.like(root.get("roles"), "%" + asked.name() + "%")));
            if (!filter.site().isBlank()) {
                where.add(builder.like(root.get("roles"), "%@" + filter.site().replaceAll("[%_]", "") + "%"));
            }
            return where;
        }
    }
}
