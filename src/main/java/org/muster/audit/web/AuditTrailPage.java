package org.muster.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.shared.fact.Whence;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;

/** The trail, the newest first; its whole state is its address. */
@Named
@RequestScoped
public class AuditTrailPage {

    @Inject
    private TrailLists lists;

    @Inject
    private TrailWords words;

    @Inject
    private SubjectWords subjects;

    @Inject
    private Choices choices;

    private KeysetList<TrailLine> list;

    public void load() {
        list = lists.read();
    }

    public KeysetList<TrailLine> getList() {
        return list;
    }

    public List<Choice> getDoors() {
        return choices.of(Whence.values());
    }

    public List<Choice> getTypes() {
        return subjects.types().stream()
                .map(type -> new Choice(type, words.subjectType(type)))
                .toList();
    }

    /** The actions narrowed to, in words. */
    public List<Choice> getActions() {
        return list.state().values("action").stream()
                .map(key -> new Choice(key, words.action(key)))
                .toList();
    }

    /** This list narrowed to one value of a column. */
    public String only(String name, String value) {
        return list.state().with(name, value);
    }
}
