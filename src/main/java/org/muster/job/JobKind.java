package org.muster.job;

import java.util.List;

/**
 * Something that can be done to many things one after the other (SPI). The work is called once per chunk, inside the
 * chunk's transaction, as the person who asked for the job; it tells the ticket what became of each thing, and what it does
 * not mention is done. A refusal that leaves it undoes the chunk, which is then tried again in halves until the thing to
 * blame stands alone.
 */
public interface JobKind {

    /** Its name, the same for ever: jobs are stored with it. */
    String name();

    void work(JobTicket ticket, List<JobItem> chunk);
}
