package org.muster.identity.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How one likes the pages. */
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String language = "";
    private String theme = "";

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String typed) {
        language = typed == null ? "" : typed;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(@Nullable String typed) {
        theme = typed == null ? "" : typed;
    }
}
