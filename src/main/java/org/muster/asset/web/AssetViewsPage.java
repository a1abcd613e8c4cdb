package org.muster.asset.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.asset.ListAddress;
import org.muster.asset.SavedViewDirectory;
import org.muster.asset.SavedViewRegister;
import org.muster.asset.SavedViewRow;
import org.muster.shared.web.Messages;
import org.muster.shared.web.News;

/** Keeps the list one came from under a name, and looks after one's own views. */
@Named
@ViewScoped
public class AssetViewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedViewDirectory directory;

    @Inject
    private SavedViewRegister register;

    @Inject
    private News news;

    @Inject
    private Messages messages;

    private String list = "";
    private SavedViewForm form = new SavedViewForm("", "", false, "");
    private List<SavedViewForm> mine = List.of();

    public void load() {
        form = new SavedViewForm("", "", false, ListAddress.parse(list).query());
        mine = directory.list().stream()
                .filter(SavedViewRow::mine)
                .map(SavedViewForm::of)
                .toList();
    }

    public String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = Objects.requireNonNullElse(list, "");
    }

    public SavedViewForm getForm() {
        return form;
    }

    public List<SavedViewForm> getMine() {
        return mine;
    }

    /** What others share. */
    public List<SavedViewRow> getShared() {
        return directory.list().stream().filter(view -> !view.mine()).toList();
    }

    /** What the list one came from is narrowed to, line by line. */
    public List<String> getLook() {
        return ListAddress.parse(list).parameters().entrySet().stream()
                .map(entry -> label(entry.getKey()) + ": "
                        + entry.getValue().stream()
                                .map(value -> word(entry.getKey(), value))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private String label(String parameter) {
        return wordOr(parameter, "asset.page.list." + parameter);
    }

    /** A value as the list shows it: constants by their word, columns by their heading. */
    private String word(String parameter, String value) {
        return switch (parameter) {
            case "kind" -> wordOr(value, "catalog.kind." + value);
            case "stage" -> wordOr(value, "asset.stage." + value);
            case "sort" -> value.startsWith("-") ? "\u2193 " + label(value.substring(1)) : "\u2191 " + label(value);
            case "cols" -> Stream.of(value.split(",")).map(this::label).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private String wordOr(String value, String key) {
        var word = messages.ifAny(key);
        return word.isEmpty() ? value : word;
    }

    public String keep() {
        register.keep(form.getName(), form.isShared(), ListAddress.parse(form.getAddress()));
        news.tell("asset.page.views.kept", form.getName());
        return "/asset/list.xhtml?faces-redirect=true&" + form.getAddress();
    }

    public String call(SavedViewForm view) {
        register.call(view.getCode(), view.getName(), view.isShared());
        news.tell("asset.page.views.kept", view.getName());
        return "/asset/views.xhtml?faces-redirect=true";
    }

    public String forget(SavedViewForm view) {
        register.forget(view.getCode());
        news.tell("asset.page.views.forgotten", view.getName());
        return "/asset/views.xhtml?faces-redirect=true";
    }
}
