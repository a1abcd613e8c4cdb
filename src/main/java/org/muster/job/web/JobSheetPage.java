package org.muster.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.muster.job.JobDirectory;
import org.muster.job.JobLine;
import org.muster.job.JobSheet;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** One job: how far it is and what was refused. The page renews itself until the job is over. */
@Named
@RequestScoped
public class JobSheetPage {

    private static final int REFUSALS = 100;
    private static final long MINUTE = 60;
    private static final String EVERY = "2";

    @Inject
    private JobDirectory directory;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String id = "";
    private JobSheet sheet;
    private List<JobLine> refusals = List.of();

    public void load() {
        sheet = directory.find(id).orElseThrow(() -> Refusal.missing(id));
        refusals = directory.refusals(id, visitor.getLanguage(), REFUSALS);
        if (!sheet.stage().over()) {
            FacesContext.getCurrentInstance().getExternalContext().addResponseHeader("Refresh", EVERY);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public JobSheet getSheet() {
        return sheet;
    }

    public List<JobLine> getRefusals() {
        return refusals;
    }

    public String getTitle() {
        return messages.of(sheet.titleKey(), sheet.titleWords().toArray());
    }

    /** Whether it is over. */
    public boolean isOver() {
        return sheet.stage().over();
    }

    /** When it was over; nothing while it is not. */
    public List<Instant> getFinished() {
        return sheet.finishedAt().stream().toList();
    }

    /** How long it will still take, in words; empty if nobody knows. */
    public String getTimeLeft() {
        return sheet.timeLeft(clock.instant())
                .map(left -> left.toSeconds() < MINUTE
                        ? messages.of("job.page.sheet.seconds", left.toSeconds() + 1)
                        : messages.of("job.page.sheet.minutes", left.toMinutes() + 1))
                .orElse("");
    }
}
