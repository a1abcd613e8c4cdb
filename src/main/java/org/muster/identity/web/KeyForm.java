package org.muster.identity.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.identity.KeyLimits;
import org.muster.identity.NewKey;

/** The key one wants to have made. */
public class KeyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String expires = "";
    private ArrayList<String> scopes = new ArrayList<>();
    private String books = "";
    private String costCenters = "";
    private String networks = "";

    NewKey wanted() {
        return new NewKey(
                name,
                List.copyOf(scopes),
                Optional.of(expires).filter(day -> !day.isEmpty()),
                Optional.empty(),
                KeyLimits.read(parts(books), parts(costCenters), parts(networks)));
    }

    private static List<String> parts(String typed) {
        return Stream.of(typed.split("[\\s,;]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    void clear() {
        name = "";
        expires = "";
        scopes = new ArrayList<>();
        books = "";
        costCenters = "";
        networks = "";
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed.strip();
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(@Nullable String typed) {
        expires = typed == null ? "" : typed.strip();
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(@Nullable List<String> ticked) {
        scopes = ticked == null ? new ArrayList<>() : new ArrayList<>(ticked);
    }

    public String getBooks() {
        return books;
    }

    public void setBooks(@Nullable String typed) {
        books = typed == null ? "" : typed.strip();
    }

    public String getCostCenters() {
        return costCenters;
    }

    public void setCostCenters(@Nullable String typed) {
        costCenters = typed == null ? "" : typed.strip();
    }

    public String getNetworks() {
        return networks;
    }

    public void setNetworks(@Nullable String typed) {
        networks = typed == null ? "" : typed.strip();
    }
}
