package org.muster.finding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.finding.FindingDirectory;
import org.muster.finding.FindingFilter;
import org.muster.finding.FindingKind;
import org.muster.finding.FindingRow;
import org.muster.finding.FindingStage;
import org.muster.finding.Severity;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** What was found wrong; everything it shows follows from its address. */
@Named
@RequestScoped
public class FindingListPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private FindingDirectory directory;

    @Inject
    private Cursors cursors;

    @Inject
    private Choices choices;

    private KeysetList<FindingRow> list;

    public void load() {
        var state = ListState.of(request);
        var order = state.order(FindingDirectory.SORTS);
        list = KeysetList.of(
                state, directory.list(filter(state), order, state.position(cursors, order), state.size()), cursors);
    }

    /** What the address narrows the list to. */
    static FindingFilter filter(ListState state) {
        return new FindingFilter(
                state.text(),
                state.chosen("stage", FindingStage.class),
                state.chosen("severity", Severity.class),
                state.chosen("kind", FindingKind.class),
                state.value("subject").orElse(""),
                state.value("site").orElse(""));
    }

    public KeysetList<FindingRow> getList() {
        return list;
    }

    /** By when a finding is to be put right, nothing if that is not planned. */
    public @Nullable LocalDate due(FindingRow row) {
        return row.due().orElse(null);
    }

    public List<Choice> getStages() {
        return choices.of(FindingStage.values());
    }

    public List<Choice> getSeverities() {
        return choices.of(Severity.values());
    }

    public List<Choice> getKinds() {
        return choices.of(FindingKind.values());
    }
}
