package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.muster.shared.usecase.OpenCommand;

/** Where saved views are looked up: one's own, and those others share. */
@ApplicationScoped
public class SavedViewDirectory {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final OpenCommand open;

    @Inject
    SavedViewDirectory(OpenCommand open) {
        this.open = open;
    }

    SavedViewDirectory() {
        this(null);
    }

    /** The caller's own views, then those others share, each by name, in one statement. */
    public List<SavedViewRow> list() {
        return entities.createQuery(
                        "select v.code, v.owner, coalesce(p.name, v.owner), v.name, v.shared, v.address"
                                + " from SavedView v left join Person p on p.code = v.owner"
                                + " where v.owner = :me or v.shared = true order by v.name, v.id",
                        Object[].class)
                .setParameter("me", open.by().code())
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::row)
                .sorted((one, other) -> Boolean.compare(other.mine(), one.mine()))
                .toList();
    }

    private SavedViewRow row(Object[] found) {
        return new SavedViewRow(
                (String) found[0],
                (String) found[2],
                (String) found[3],
                (Boolean) found[4],
                found[1].equals(open.by().code()),
                (String) found[5]);
    }
}
