package org.muster.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Components;

/** What a form refused, for the summary on its top: each problem leads to its field. */
@Named
@RequestScoped
public class Problems {

    /** One problem; the field is empty when it concerns the whole. */
    public record Problem(String field, String words) {}

    public List<Problem> getAll() {
        return of(FacesMessage.SEVERITY_WARN.getOrdinal());
    }

    /** What is good to know: saves, arrivals. */
    public List<Problem> getNews() {
        var all = new ArrayList<>(of(0));
        all.removeAll(getAll());
        return all;
    }

    /** The label of the problem's field. */
    public String labelOf(Problem problem) {
        var root = FacesContext.getCurrentInstance().getViewRoot();
        return Components.findComponentsInChildren(root, UIInput.class).stream()
                .filter(input -> problem.field().equals(input.getClientId()))
                .findFirst()
                .map(Components::getLabel)
                .orElseGet(problem::field);
    }

    private List<Problem> of(int least) {
        var faces = FacesContext.getCurrentInstance();
        var problems = new ArrayList<Problem>();
        add(problems, "", faces.getMessages(null), least);
        faces.getClientIdsWithMessages()
                .forEachRemaining(id -> Optional.ofNullable(id)
                        .ifPresent(field -> add(problems, field, faces.getMessages(field), least)));
        return problems.stream().distinct().toList();
    }

    private static void add(List<Problem> problems, String field, Iterator<FacesMessage> messages, int least) {
        messages.forEachRemaining(message -> {
            if (message.getSeverity().getOrdinal() >= least) {
                message.rendered();
                problems.add(new Problem(field, message.getSummary()));
            }
        });
    }
}
