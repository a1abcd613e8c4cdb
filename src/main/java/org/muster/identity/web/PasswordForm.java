package org.muster.identity.web;

import org.jspecify.annotations.Nullable;

/** An old password and a new one, typed twice; it lives for one request only and is kept nowhere. */
public class PasswordForm {

    private String current = "";
    private String fresh = "";
    private String again = "";

    boolean typedTwiceAlike() {
        return fresh.equals(again);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String typed) {
        current = typed == null ? "" : typed;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(@Nullable String typed) {
        fresh = typed == null ? "" : typed;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String typed) {
        again = typed == null ? "" : typed;
    }
}
