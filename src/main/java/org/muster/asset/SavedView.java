package org.muster.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;

/**
 * A look at the asset list worth keeping: its filters, order and columns under a name. It belongs to whoever kept it and
 * is shown to nobody else until they share it; then everybody may look through it, each at the assets they may see.
 */
@Entity
@Table(name = "saved_view")
public class SavedView extends Aggregate {

    static final int NAME = 80;
    static final int ADDRESS = 2_000;

    @Column(name = "code")
    private String code;

    @Column(name = "owner_code")
    private String owner;

    @Column(name = "name")
    private String name;

    @Column(name = "for_all")
    private boolean shared;

    @Column(name = "address")
    private String address;

    SavedView(String code, String owner, ListAddress look) {
        this.code = code;
        this.owner = owner;
        this.address = look.lasting().query();
        new Reasons().atMost(ADDRESS, "list", address).refuse();
    }

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    /** Names it anew, and shares it or no longer. */
    void call(String wished, boolean withAll, Instant now) {
        new Reasons()
                .needed("name", wished)
                .atMost(NAME, "name", wished.strip())
                .refuse();
        name = wished.strip();
        shared = withAll;
        touch(now);
    }

    @Override
    public Subject subject() {
        return new Subject("saved_view", code);
    }

    String owner() {
        return owner;
    }

    boolean shared() {
        return shared;
    }
}
