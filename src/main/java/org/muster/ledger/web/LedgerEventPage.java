package org.muster.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.muster.ledger.ManualEventDirectory;
import org.muster.ledger.ManualEventRegister;
import org.muster.ledger.ManualEventSheet;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;

/** An event entered by hand, for the second person to decide. */
@Named
@ViewScoped
public class LedgerEventPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ManualEventDirectory directory;

    @Inject
    private transient ManualEventRegister register;

    @Inject
    private transient News news;

    private String id = "";
    private long version;
    private transient Optional<ManualEventSheet> sheet = Optional.empty();

    public void load() {
        var found = directory.find(id).orElseThrow(() -> Refusal.missing(id));
        version = found.version();
        sheet = Optional.of(found);
    }

    public String approve() {
        register.approve(id, version);
        return done("ledger.page.event.posted");
    }

    public String reject() {
        register.reject(id, version);
        return done("ledger.page.event.rejected");
    }

    private String done(String words) {
        news.tell(words, id);
        return "/ledger/event.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isKnown() {
        return sheet.isPresent();
    }

    public boolean isDecidable() {
        return sheet.filter(directory::decidable).isPresent();
    }

    public ManualEventSheet getSheet() {
        return sheet.orElseThrow();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
