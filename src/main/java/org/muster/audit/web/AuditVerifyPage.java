package org.muster.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.audit.TrailVerifier;
import org.muster.job.JobDirectory;
import org.muster.job.JobSheet;
import org.muster.job.JobStage;
import org.muster.shared.web.Visitor;

/** Has the chain recomputed, shows how far that is, and what it found. It renews itself until it is over. */
@Named
@RequestScoped
public class AuditVerifyPage {

    private static final int SHOWN = 10;
    private static final String EVERY = "2";

    @Inject
    private TrailVerifier verifier;

    @Inject
    private JobDirectory jobs;

    @Inject
    private Visitor visitor;

    @Inject
    private ExternalContext external;

    private List<JobSheet> runs = List.of();

    public void load() {
        runs = verifier.begun().stream().limit(SHOWN).toList();
        if (runs.stream().anyMatch(run -> !run.stage().over())) {
            external.addResponseHeader("Refresh", EVERY);
        }
    }

    public String begin() {
        verifier.begin();
        return "/audit/verify.xhtml?faces-redirect=true";
    }

    /** The verifications of the visitor's own, the latest first. */
    public List<JobSheet> getRuns() {
        return runs;
    }

    /** The latest one; none before the first. */
    public List<JobSheet> getLatest() {
        return runs.stream().limit(1).toList();
    }

    public boolean valid(JobSheet run) {
        return run.stage() == JobStage.DONE && run.refused() == 0;
    }

    public boolean broken(JobSheet run) {
        return run.refused() > 0;
    }

    /** What does not fit, the first row first. */
    public String why(JobSheet run) {
        return jobs.refusals(run.code(), visitor.getLanguage(), 1).get(0).why();
    }

    /** How many rows there were when it began. */
    public long rows(JobSheet run) {
        return Long.parseLong(run.titleWords().get(0));
    }

    /** The seal of the last of them. */
    public String head(JobSheet run) {
        return run.titleWords().get(1);
    }
}
