package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.muster.asset.Selection;
import org.muster.asset.label.LabelFormat;
import org.muster.asset.label.LabelPart;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;

/** Labels for one asset, for ticked ones, or for all a list's filters find: on which sheet, from where, showing what. */
@Named
@RequestScoped
public class AssetLabelsPage {

    @Inject
    private BulkDesk desk;

    @Inject
    private LabelDesk labels;

    @Inject
    private Choices choices;

    private Selection selection = Selection.of(List.of());
    private long total;

    public void load() {
        selection = desk.chosen();
        total = desk.count(selection);
        if (total == 0) {
            throw Refusal.missing(String.join(", ", selection.tags()));
        }
    }

    /** How many labels it will be. */
    public long getTotal() {
        return total;
    }

    public List<String> getTags() {
        return selection.tags();
    }

    public boolean isAll() {
        return selection.all();
    }

    /** The filters of the list, when all it finds are meant. */
    public String getList() {
        return selection.address();
    }

    public List<Choice> getFormats() {
        return choices.of(LabelFormat.values());
    }

    public List<Choice> getParts() {
        return choices.of(LabelPart.values());
    }

    /** The highest number a label on a sheet has. */
    public int getLast() {
        return Stream.of(LabelFormat.values())
                .mapToInt(LabelFormat::capacity)
                .max()
                .orElseThrow();
    }

    /** Where the square codes lead. */
    public String getBase() {
        return labels.base();
    }

    /** Whether that address was configured, so that labels stay good. */
    public boolean isLasting() {
        return labels.lasting();
    }
}
