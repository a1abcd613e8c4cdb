package org.muster.bench;

import org.muster.test.MusterServer;

/**
 * What a measure works with: the running server, whoever asks it for pages, whatever asks it by REST.
 *
 * @param store the database, for what is measured while the server is down
 * @param assets how many assets the register holds
 * @param largest whether no larger register follows
 */
public record Bench(MusterServer server, PageClient pages, RestClient rest, Store store, int assets, boolean largest) {

    /** Whether it stands on PostgreSQL; otherwise on Derby. */
    public boolean postgres() {
        return store.postgres();
    }
}
