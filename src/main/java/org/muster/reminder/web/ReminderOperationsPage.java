package org.muster.reminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.muster.reminder.ChannelTrial;
import org.muster.reminder.MessageState;
import org.muster.reminder.Operations;
import org.muster.reminder.OperationsDirectory;
import org.muster.reminder.OperationsRegister;
import org.muster.shared.web.News;

/** How reminding stands, and what whoever runs Muster can do about it. */
@Named
@ViewScoped
public class ReminderOperationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/reminder/operations.xhtml?faces-redirect=true";

    @Inject
    private transient OperationsDirectory directory;

    @Inject
    private transient OperationsRegister register;

    @Inject
    private transient ChannelTrial trial;

    @Inject
    private transient News news;

    private transient Operations now;

    public Operations getNow() {
        if (now == null) {
            now = directory.now();
        }
        return now;
    }

    /** Where mail is handed over; empty while it is not configured. */
    public String getMailServer() {
        return getNow().mailServer().orElse("");
    }

    /** Whether mails can carry links. */
    public boolean isReached() {
        return getNow().baseUrl().isPresent();
    }

    /** For when the last run was planned; nothing before the first. */
    public List<Instant> getLastRun() {
        return getNow().lastRun().stream().toList();
    }

    /** How many messages stand there. */
    public long count(String state) {
        return getNow().count(MessageState.valueOf(state));
    }

    public String resend(long message) {
        register.resend(message);
        news.tell("reminder.page.operations.resent");
        return HERE;
    }

    public String testMail() {
        return told("MAIL", trial.mail());
    }

    public String testHook(String code) {
        return told(code, trial.hook(code));
    }

    private String told(String what, ChannelTrial.Result result) {
        register.tested(what);
        news.tell(
                result.delivered() ? "reminder.page.operations.tested" : "reminder.page.operations.test_failed",
                result.answer());
        return HERE;
    }
}
