package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.shared.usecase.Refusal;

/** All people Muster knows. */
@ApplicationScoped
class People {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    Optional<Person> find(String code) {
        return byCode(code).getResultStream().findFirst();
    }

    /** The person as the database knows them now, even where the running request has read them before. */
    Optional<Person> fresh(String code) {
        return byCode(code)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Person> byCode(String code) {
        return entities.createQuery("select p from Person p where p.code = :code", Person.class)
                .setParameter("code", code.replace("\0", ""));
    }

    Person get(String code) {
        return find(code).orElseThrow(() -> Refusal.missing(code));
    }

    void add(Person person) {
        entities.persist(person);
    }

    boolean none() {
        return entities.createQuery("select p.id from Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Who reports to whom, by code. */
    Map<String, String> managers() {
        var managers = new HashMap<String, String>();
        entities.createQuery("select p.code, p.manager from Person p", Object[].class)
                .getResultList()
                .forEach(row -> managers.put((String) row[0], (String) row[1]));
        return managers;
    }

    List<Person> administrators() {
        return entities.createQuery(
                        "select p from Person p where p.active = true and p.roles like '%ADMINISTRATOR%' order by p.id",
                        Person.class)
                .getResultStream()
                .filter(Person::administersEverything)
                .toList();
    }

    /** Makes the command depend on this person staying as they are: a concurrent change of theirs refuses one of the two. */
    void rely(Person person) {
        entities.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
