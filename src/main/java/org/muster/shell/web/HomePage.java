package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.muster.asset.AssetDirectory;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** Where one begins: what waits for the visitor's hands, and how many things of which kind stand where. */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 12;

    @Inject
    private AssetDirectory assets;

    @Inject
    private Messages messages;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private List<HomeTask> tasks = List.of();
    private List<String> proposed = List.of();
    private HomeCounts counts = new HomeCounts(List.of(), Labelled::textKey);

    public void load() {
        if (!visitor.may(Right.READ_ASSETS)) {
            return;
        }
        counts = new HomeCounts(assets.counts(), messages::label);
        tasks = HomeTask.of(assets, visitor, LocalDate.now(clock));
        proposed = visitor.may(Right.APPROVE) ? assets.proposed(SHOWN) : List.of();
    }

    public boolean isIdle() {
        return tasks.isEmpty() && proposed.isEmpty();
    }

    public List<HomeTask> getTasks() {
        return tasks;
    }

    /** The tags of assets whose retirement waits for the visitor's decision. */
    public List<String> getProposed() {
        return proposed;
    }

    /** Where everything stands. */
    public HomeCounts getCounts() {
        return counts;
    }
}
