package org.muster.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.muster.identity.Grant;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonRegister;
import org.muster.shared.text.Language;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Messages;

/** The signed-in person's own page: how they like the pages, and what they may do. */
@Named
@ViewScoped
public class IdentityProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonDirectory directory;

    @Inject
    private PersonRegister register;

    @Inject
    private Messages messages;

    private final ProfileForm form = new ProfileForm();
    private String code = "";
    private String name = "";
    private String mail = "";

    @PostConstruct
    void load() {
        var mine = directory.mine();
        code = mine.code();
        name = mine.details().name();
        mail = mine.details().mail();
        form.setLanguage(mine.details().language().tag());
        form.setTheme(mine.theme());
    }

    public ProfileForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getMail() {
        return mail;
    }

    public List<Grant> getGrants() {
        return directory.mine().grants().held();
    }

    public List<Choice> getLanguages() {
        return Stream.of(Language.values())
                .map(each -> new Choice(each.tag(), messages.label(each)))
                .toList();
    }

    public List<Choice> getThemes() {
        return Stream.of("auto", "light", "dark")
                .map(each -> new Choice(each, messages.get("identity.page.theme." + each)))
                .toList();
    }

    public String save() {
        register.changeOwnManners(Language.of(form.getLanguage()).orElse(Language.EN), form.getTheme());
        return "/identity/profile.xhtml?faces-redirect=true";
    }
}
