package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.asset.AssetRow;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.StepsAtHand;
import org.muster.shared.web.Crumb;
import org.muster.shared.web.Messages;

/** What can be done with the rows of the list; rows of one stage and site have the same steps at hand. */
@RequestScoped
class RowSteps {

    private final StepsAtHand steps;
    private final Messages messages;
    private final HttpServletRequest request;
    private final Map<Map.Entry<Stage, String>, List<Step>> atHand = new HashMap<>();

    @Inject
    RowSteps(StepsAtHand steps, Messages messages, HttpServletRequest request) {
        this.steps = steps;
        this.messages = messages;
        this.request = request;
    }

    RowSteps() {
        this(null, null, null);
    }

    /** The steps many rows may take together. */
    List<Step> forMany() {
        return steps.forMany();
    }

    /** The steps that may wait for the person. */
    List<Step> duties() {
        return steps.duties();
    }

    /** The steps at hand for a row, as the script compares them. */
    String names(AssetRow row) {
        return of(row).stream().map(Step::name).collect(Collectors.joining(" "));
    }

    /** Where one can go from a row; the trace leads back to its list. */
    List<Crumb> links(AssetRow row, String trace) {
        var base = request.getContextPath() + "/asset/";
        var asset = "?tag=" + row.tag();
        var links = new ArrayList<Crumb>();
        links.add(new Crumb(messages.get("asset.page.list.open"), base + "sheet.xhtml" + asset + trace));
        links.add(new Crumb(messages.get("asset.page.list.history"), base + "history.xhtml" + asset + trace));
        of(row).forEach(step -> links.add(
                new Crumb(messages.label(step), base + "step.xhtml" + asset + "&step=" + step.name() + trace)));
        return links;
    }

    private List<Step> of(AssetRow row) {
        return atHand.computeIfAbsent(Map.entry(row.stage(), row.site()), alike -> steps.of(row));
    }
}
