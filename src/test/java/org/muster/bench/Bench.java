package org.muster.bench;

import org.muster.test.MusterServer;

/**
 * What a measure works with: the running server, whoever asks it for pages, whatever asks it by REST.
 *
 * @param assets how many assets the register holds
 * @param largest whether no larger register follows
 * @param postgres whether it stands on PostgreSQL; otherwise on Derby
 */
public record Bench(
        MusterServer server, PageClient pages, RestClient rest, int assets, boolean largest, boolean postgres) {}
