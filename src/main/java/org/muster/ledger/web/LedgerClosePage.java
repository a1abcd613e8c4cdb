package org.muster.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.CloseCheck;
import org.muster.ledger.PeriodDesk;
import org.muster.ledger.PeriodRegister;
import org.muster.ledger.PeriodState;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.web.News;

/** Goes through the checklist of a month, closes and seals it, or opens it again with a second person. */
@Named
@ViewScoped
public class LedgerClosePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PeriodDesk desk;

    @Inject
    private transient PeriodRegister register;

    @Inject
    private transient News news;

    @Inject
    private transient OpenCommand command;

    private String ledger = "";
    private String period = "";
    private String words = "";
    private PeriodState state = PeriodState.OPEN;
    private String askedBy = "";
    private String askedWhy = "";
    private long wish;
    private transient List<CloseCheck> checks = List.of();

    public void load() {
        var month = desk.month(ledger, period);
        state = month.state();
        askedBy = month.reopenAskedBy();
        askedWhy = month.reopenReason();
        wish = month.reopenWish();
        checks = state == PeriodState.CLOSED ? List.of() : desk.checklist(ledger, period, words);
    }

    public String close() {
        register.close(ledger, period, words);
        return done("ledger.page.close.closed");
    }

    public String closeSoftly() {
        register.closeSoftly(ledger, period);
        return done("ledger.page.close.softly");
    }

    public String open() {
        register.open(ledger, period);
        return done("ledger.page.close.opened");
    }

    public String askReopening() {
        register.askReopening(ledger, period, words);
        return done("ledger.page.close.asked");
    }

    public String reopen() {
        register.reopen(ledger, period, wish);
        return done("ledger.page.close.opened");
    }

    public String withdraw() {
        register.withdrawReopening(ledger, period, wish);
        return done("ledger.page.close.withdrawn");
    }

    public String decline() {
        register.declineReopening(ledger, period, wish, words);
        return done("ledger.page.close.declined");
    }

    private String done(String what) {
        news.tell(what, period);
        return "/ledger/close.xhtml?faces-redirect=true&ledger=" + ledger + "&period=" + period;
    }

    public List<CloseCheck> getChecks() {
        return checks;
    }

    /** Where one sees to it that the question is answered well. */
    public String remedy(CloseCheck check) {
        return new CloseRemedy(ledger, period).remedy(check);
    }

    public PeriodState getState() {
        return state;
    }

    public boolean isClosed() {
        return state == PeriodState.CLOSED;
    }

    public boolean isSoft() {
        return state == PeriodState.SOFT_CLOSED;
    }

    public String getAskedBy() {
        return askedBy;
    }

    /** Whether the visitor wishes for it, who then can only take it back. */
    public boolean isOwnWish() {
        return askedBy.equals(command.by().code());
    }

    public String getAskedWhy() {
        return askedWhy;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Optional.ofNullable(words).orElse("");
    }

    public String getLedger() {
        return ledger;
    }

    public void setLedger(String ledger) {
        this.ledger = ledger;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
