package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.readiness.BoardRow;
import org.muster.readiness.JointAnswer;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.model.JointActivation;

/** Plans that run at the same time, perhaps after a loss: who is served, who goes short, and of what there is not enough. */
@Named
@RequestScoped
public class ReadinessJointPage {

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ReadinessWords words;

    private List<BoardRow> rows = List.of();
    private List<String> groups = List.of();
    private List<String> chosen = List.of();
    private List<String> lost = List.of();
    private Optional<JointAnswer> answer = Optional.empty();

    public void load() {
        rows = directory.board();
        groups = List.copyOf(directory.failureGroups().keySet());
        var known = Set.copyOf(rows.stream().map(row -> row.plan().code()).toList());
        chosen = parameters("plan").stream().filter(known::contains).toList();
        lost = parameters("lost").stream().filter(groups::contains).toList();
        answer = chosen.isEmpty() && lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        directory.joint(chosen, lost, ReadinessWords.day("asOf").orElse(directory.today())));
    }

    private static List<String> parameters(String name) {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
    }

    public List<BoardRow> getRows() {
        return rows;
    }

    public List<String> getGroups() {
        return groups;
    }

    public boolean chosen(String plan) {
        return chosen.contains(plan);
    }

    public boolean lost(String group) {
        return lost.contains(group);
    }

    public String group(String group) {
        return words.group(group);
    }

    public @Nullable JointActivation getAnswer() {
        return answer.map(JointAnswer::activation).orElse(null);
    }

    /** What each requirement asks for and gets. */
    public List<JointAnswer.Share> getShares() {
        return answer.map(JointAnswer::shares).orElse(List.of());
    }

    /** What is away for all of them: what was chosen, and what their own scenarios take. */
    public String getAway() {
        return answer.map(found -> words.away(found.lost())).orElse("");
    }

    public String asked(String parameter) {
        return ReadinessWords.parameter(parameter);
    }

    public String getResult() {
        return answer.map(found -> words.of(
                        "readiness.page.joint.result",
                        found.plans().size(),
                        found.shares().size(),
                        found.shares().stream()
                                .filter(share -> share.served() >= share.asked())
                                .count()))
                .orElse("");
    }
}
