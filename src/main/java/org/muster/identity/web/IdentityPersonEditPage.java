package org.muster.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.muster.identity.Department;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonRegister;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Messages;

/** Entering a person, or changing what is written down about one. */
@Named
@ViewScoped
public class IdentityPersonEditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PEOPLE = 500;

    @Inject
    private PersonDirectory directory;

    @Inject
    private PersonRegister register;

    @Inject
    private Messages messages;

    private PersonForm form = new PersonForm();
    private boolean known;

    public void load() {
        if (!form.getCode().isEmpty() && !known) {
            form = directory
                    .sheet(form.getCode())
                    .map(PersonForm::of)
                    .orElseThrow(() -> Refusal.missing(form.getCode()));
            known = true;
        }
    }

    public PersonForm getForm() {
        return form;
    }

    public boolean isKnown() {
        return known;
    }

    public List<Choice> getDepartments() {
        return Stream.of(Department.values())
                .map(each -> new Choice(each.name(), messages.label(each)))
                .toList();
    }

    public List<Choice> getLanguages() {
        return Stream.of(Language.values())
                .map(each -> new Choice(each.tag(), messages.label(each)))
                .toList();
    }

    public List<Choice> getPeople() {
        return directory.matching("", MOST_PEOPLE).stream()
                .filter(person -> !person.code().equals(form.getCode()) || !known)
                .map(person -> new Choice(person.code(), person.name()))
                .toList();
    }

    public String save() {
        if (known) {
            register.change(form.getCode(), form.version(), form.details());
        } else {
            register.add(form.getCode(), form.details());
        }
        return "/identity/person.xhtml?faces-redirect=true&code=" + form.getCode();
    }
}
