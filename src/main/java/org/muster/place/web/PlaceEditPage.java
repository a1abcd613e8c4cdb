package org.muster.place.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceLevel;
import org.muster.place.PlaceRegister;
import org.muster.place.PlaceSheet;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.News;

/** Adding a place to another one or a site to the organisation, describing one anew, closing and opening one. */
@Named
@ViewScoped
public class PlaceEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceDirectory directory;

    @Inject
    private PlaceRegister register;

    @Inject
    private PlaceOffers offers;

    @Inject
    private News news;

    private String code = "";
    private String parent = "";
    private String site = "";
    private PlaceLevel holder = PlaceLevel.SITE;
    private boolean active = true;
    private PlaceForm form = new PlaceForm();
    private boolean loaded;

    public void load() {
        if (loaded) {
            return;
        }
        if (!code.isEmpty()) {
            open(directory.find(code).orElseThrow(() -> Refusal.missing(code)));
        } else if (!parent.isEmpty()) {
            begin(directory.find(parent).orElseThrow(() -> Refusal.missing(parent)));
        }
        loaded = true;
    }

    private void open(PlaceSheet sheet) {
        form = PlaceForm.of(sheet);
        site = sheet.row().site();
        active = sheet.active();
    }

    private void begin(PlaceSheet above) {
        holder = above.level();
        site = above.row().site();
        form = PlaceForm.in(above.code(), above.level() == PlaceLevel.SITE ? PlaceLevel.ROOM : PlaceLevel.BIN);
    }

    public String save() {
        if (isKnown()) {
            register.change(code, form.version(), form.details());
        } else {
            register.add(form.getCode(), form.level(), form.details());
        }
        return done("place.page.edit.saved");
    }

    public String close() {
        register.close(code, form.version());
        return done("place.page.edit.closed");
    }

    public String reopen() {
        register.reopen(code, form.version());
        return done("place.page.edit.reopened");
    }

    private String done(String words) {
        news.tell(words, form.getCode());
        return "/place/sheet.xhtml?faces-redirect=true&code=" + form.getCode();
    }

    public List<Choice> getSiteTypes() {
        return offers.siteTypes();
    }

    public List<Choice> getCalendars() {
        return offers.calendars();
    }

    public List<Choice> getZones() {
        return offers.zones();
    }

    public List<Choice> getParents() {
        return offers.parents(site, form.level());
    }

    public List<Choice> getLevels() {
        return offers.levels(holder);
    }

    /** Whether the place exists already. */
    public boolean isKnown() {
        return !code.isEmpty();
    }

    public boolean isActive() {
        return active;
    }

    public PlaceForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    /** Nothing where the address does not say it. */
    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }

    public String getParent() {
        return parent;
    }

    /** Nothing where the address does not say it. */
    public void setParent(@Nullable String parent) {
        this.parent = Objects.requireNonNullElse(parent, "");
    }
}
