package org.muster.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.muster.ledger.ManualEventRegister;
import org.muster.ledger.ManualEventType;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.News;

/** Enters an event by hand: an impairment, a revaluation, a claim, a correction, the reversal of an entry. */
@Named
@ViewScoped
public class LedgerEventEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ManualEventRegister register;

    @Inject
    private transient Choices choices;

    @Inject
    private transient News news;

    @Inject
    private transient LedgerHead head;

    private String ledger = "";
    private String asset = "";
    private final ManualEventForm form = new ManualEventForm();

    public void load() {
        ledger = head.book().code();
        if (form.getAssetNo().isEmpty()) {
            form.setAssetNo(asset);
        }
    }

    public String propose() {
        var code = register.propose(form.details(ledger));
        news.tell("ledger.page.event.proposed", code);
        return "/ledger/event.xhtml?faces-redirect=true&id=" + code;
    }

    public List<Choice> getTypes() {
        return choices.of(ManualEventType.values());
    }

    public ManualEventForm getForm() {
        return form;
    }

    public String getLedger() {
        return ledger;
    }

    public void setLedger(String ledger) {
        this.ledger = ledger;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }
}
