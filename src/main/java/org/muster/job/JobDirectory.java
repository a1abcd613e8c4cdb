package org.muster.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.shared.export.Rows;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.OpenCommand;

/** Where people look after the jobs they asked for; nobody sees another's. */
@ApplicationScoped
public class JobDirectory {

    private static final int NEWEST = 100;

    private final Jobs jobs;
    private final ItemStream items;
    private final OpenCommand open;

    @Inject
    JobDirectory(Jobs jobs, ItemStream items, OpenCommand open) {
        this.jobs = jobs;
        this.items = items;
        this.open = open;
    }

    JobDirectory() {
        this(null, null, null);
    }

    /** One job of the caller's own. */
    public Optional<JobSheet> find(String code) {
        return own(code).map(Job::sheet);
    }

    /** The caller's jobs, the newest first. */
    public List<JobSheet> mine() {
        return jobs.newestOf(open.by().code(), NEWEST).stream().map(Job::sheet).toList();
    }

    /** The first things that were refused or had changed meanwhile. */
    public List<JobLine> refusals(String code, Language language, int limit) {
        return own(code).map(job -> items.refused(job.id(), language, limit)).orElse(List.of());
    }

    /** Writes what became of every thing, one after the other. */
    public void result(String code, Language language, Rows<JobLine> to) throws IOException {
        var job = own(code);
        if (job.isPresent()) {
            items.all(job.get().id(), language, to);
        }
    }

    private Optional<Job> own(String code) {
        return jobs.find(code).filter(job -> job.startedBy().equals(open.by().code()));
    }
}
