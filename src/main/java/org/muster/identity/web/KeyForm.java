package org.muster.identity.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.identity.NewKey;

/** The key one wants to have made. */
public class KeyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String expires = "";
    private ArrayList<String> scopes = new ArrayList<>();

    NewKey wanted() {
        return new NewKey(
                name, List.copyOf(scopes), Optional.of(expires).filter(day -> !day.isEmpty()), Optional.empty());
    }

    void clear() {
        name = "";
        expires = "";
        scopes = new ArrayList<>();
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
}
