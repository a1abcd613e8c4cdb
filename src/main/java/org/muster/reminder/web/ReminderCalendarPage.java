package org.muster.reminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.muster.reminder.BaseUrl;
import org.muster.reminder.FeedRegister;
import org.muster.reminder.FeedRow;

/** One's private calendar addresses: made here, shown once, revoked here. */
@Named
@ViewScoped
public class ReminderCalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FeedRegister register;

    @Inject
    private transient BaseUrl base;

    private transient Optional<String> made = Optional.empty();

    public List<FeedRow> getFeeds() {
        return register.mine();
    }

    /** The address, in the answer to the request that made it and never again. */
    public String getMade() {
        return Optional.ofNullable(made)
                .flatMap(shown -> shown)
                .map(secret -> "/calendar/" + secret + ".ics")
                .map(path -> base.of(path).orElse(path))
                .orElse("");
    }

    public void make() {
        made = Optional.of(register.make());
    }

    public void revoke(String code) {
        made = Optional.empty();
        register.revoke(code);
    }
}
