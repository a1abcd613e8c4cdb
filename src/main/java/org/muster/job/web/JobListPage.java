package org.muster.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.job.JobDirectory;
import org.muster.job.JobSheet;

/** The person's jobs, the newest first. */
@Named
@RequestScoped
public class JobListPage {

    @Inject
    private JobDirectory directory;

    private List<JobSheet> jobs = List.of();

    public void load() {
        jobs = directory.mine();
    }

    public List<JobSheet> getJobs() {
        return jobs;
    }
}
