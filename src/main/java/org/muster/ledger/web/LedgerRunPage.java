package org.muster.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import org.muster.ledger.RunDesk;
import org.muster.ledger.RunDirectory;
import org.muster.ledger.RunDirectory.Preview;
import org.muster.shared.money.Money;
import org.muster.shared.web.MonthText;

/** Shows what depreciation and premiums of a month come to, and starts the run. */
@Named
@ViewScoped
public class LedgerRunPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RunDirectory directory;

    @Inject
    private transient RunDesk desk;

    @Inject
    private transient LedgerHead head;

    @Inject
    private transient LedgerWords words;

    private String ledger = "";
    private String period = "";
    private transient Optional<Preview> preview = Optional.empty();

    public void load() {
        preview = Optional.of(directory.preview(ledger, month()));
    }

    public String start() {
        return "/job/sheet.xhtml?faces-redirect=true&id=" + desk.start(ledger, month());
    }

    private YearMonth month() {
        return MonthText.read("period", period);
    }

    /** The last day of the month. */
    public LocalDate getLastDay() {
        return month().atEndOfMonth();
    }

    public Preview getPreview() {
        return preview.orElseThrow();
    }

    public Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(head.book().currency()));
    }

    /** The name of a cost centre. */
    public String costCenter(String code) {
        return words.word("cost_center", code);
    }

    public boolean isKnown() {
        return preview.isPresent();
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
