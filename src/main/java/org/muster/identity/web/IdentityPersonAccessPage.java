package org.muster.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.identity.Grant;
import org.muster.identity.Grants;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonRegister;
import org.muster.identity.PersonSheet;
import org.muster.identity.Role;
import org.muster.place.PlaceDirectory;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Messages;

/** What a person may do where, whether they may come in, and a new one-time password, which is shown this once. */
@Named
@ViewScoped
public class IdentityPersonAccessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonDirectory directory;

    @Inject
    private PersonRegister register;

    @Inject
    private PlaceDirectory places;

    @Inject
    private Messages messages;

    private final AccessForm form = new AccessForm();
    private String grants = "";
    private boolean active;
    private long version;
    private String name = "";
    private transient Optional<String> oneTime = Optional.empty();

    public void load() {
        read();
    }

    private void read() {
        var sheet = directory.sheet(form.getCode()).orElseThrow(() -> Refusal.missing(form.getCode()));
        see(sheet);
    }

    private void see(PersonSheet sheet) {
        grants = sheet.grants().toString();
        active = sheet.active();
        version = sheet.version();
        name = sheet.details().name();
    }

    public AccessForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    public List<Grant> getGrants() {
        return Grants.parse(grants).held();
    }

    /** The one-time password, in the answer to the request that made it and never again. */
    public String getOneTime() {
        return Optional.ofNullable(oneTime).flatMap(shown -> shown).orElse("");
    }

    public List<Choice> getRoles() {
        return Stream.of(Role.values())
                .map(role -> new Choice(role.name(), messages.label(role)))
                .toList();
    }

    public List<Choice> getSites() {
        return places.sites().stream()
                .map(site -> new Choice(site.code(), site.code()))
                .toList();
    }

    public void add() {
        register.grant(form.getCode(), version, Grants.parse(grants).with(form.grant()));
        form.clear();
        changed();
    }

    public void remove(Grant grant) {
        register.grant(form.getCode(), version, Grants.parse(grants).without(grant.role(), grant.site()));
        changed();
    }

    public void activate(boolean works) {
        register.activate(form.getCode(), version, works);
        changed();
    }

    public void reset() {
        oneTime = Optional.of(register.resetPassword(form.getCode()));
        read();
    }

    private void changed() {
        oneTime = Optional.empty();
        read();
    }
}
