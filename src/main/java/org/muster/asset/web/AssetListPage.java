package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.asset.AssetRow;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.Crumb;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.Messages;

/** The list of assets; its whole state is its address. */
@Named
@RequestScoped
public class AssetListPage {

    @Inject
    private AssetLists lists;

    @Inject
    private RowSteps steps;

    @Inject
    private Choices choices;

    @Inject
    private Messages messages;

    private KeysetList<AssetRow> list;
    private String trace = "";
    private List<String> unreadable = List.of();

    public void load() {
        var found = lists.read();
        list = found.list();
        trace = getAddress().isEmpty() ? "" : "&list=" + getAddress();
        unreadable = found.unreadable().stream()
                .map(reason -> messages.of(reason.key(), reason.arguments().toArray()))
                .toList();
    }

    public KeysetList<AssetRow> getList() {
        return list;
    }

    /** What of the address was left out because it could not be read. */
    public List<String> getUnreadable() {
        return unreadable;
    }

    public List<Choice> getKinds() {
        return choices.of(Kind.values());
    }

    public List<Choice> getStages() {
        return choices.of(Stage.values());
    }

    /** The steps something may wait for the person to take. */
    public List<Choice> getDuties() {
        return choices.of(steps.duties().toArray(Step[]::new));
    }

    /** The steps offered for ticked rows. */
    public List<Step> getBulkSteps() {
        return steps.forMany();
    }

    /** The steps at hand for a row, as the script compares them. */
    public String stepNames(AssetRow row) {
        return steps.names(row);
    }

    /** Where one can go from a row. */
    public List<Crumb> menu(AssetRow row) {
        return steps.links(row, trace);
    }

    /** In which stages a step is open, for whoever wonders why it is not. */
    public String openIn(Step step) {
        var stages = step.openIn().stream().map(messages::label).collect(Collectors.joining(", "));
        return messages.of("asset.page.list.open_in", messages.label(step), stages);
    }

    /** What a page opened from here is told about the list, so that it can lead on to the next row. */
    public String getTrace() {
        return trace;
    }

    /** The query of this list, to be carried as a parameter. */
    public String getAddress() {
        return URLEncoder.encode(list.state().query(), StandardCharsets.UTF_8);
    }
}
