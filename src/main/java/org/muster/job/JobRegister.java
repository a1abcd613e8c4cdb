package org.muster.job;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.UseCase;

/** Where people ask for jobs and call them off. */
@UseCase
public class JobRegister {

    private final Jobs jobs;
    private final ItemStream items;
    private final Facts facts;
    private final OpenCommand open;
    private final Event<JobAsked> asked;
    private final Clock clock;

    @Inject
    JobRegister(Jobs jobs, ItemStream items, Facts facts, OpenCommand open, Event<JobAsked> asked, Clock clock) {
        this.jobs = jobs;
        this.items = items;
        this.facts = facts;
        this.open = open;
        this.asked = asked;
        this.clock = clock;
    }

    JobRegister() {
        this(null, null, null, null, null, null);
    }

    /** Asks for a job about the things given, which are fixed now; it begins at once. Returns its code. */
    public String start(NewJob wanted, Iterable<NewItem> things) {
        var job = new Job(wanted, open.by().code(), clock.instant());
        jobs.add(job);
        job.holds(items.add(job.id(), things));
        facts.tell(new Happened("job.fact.started", job.subject(), wanted.reason()));
        asked.fire(new JobAsked(job.code()));
        return job.code();
    }

    /** Calls off a job of the caller's own. */
    public void cancel(String code) {
        var job = jobs.find(code)
                .filter(found -> found.startedBy().equals(open.by().code()))
                .orElseThrow(() -> Refusal.missing(code));
        job.cancel(clock.instant());
        facts.tell(Happened.to(job.subject(), "job.fact.cancelled"));
    }
}
