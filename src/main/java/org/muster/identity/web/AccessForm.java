package org.muster.identity.web;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.identity.Grant;
import org.muster.identity.Role;
import org.muster.shared.money.Money;

/** One grant that is about to be added: a role, a site or none, and for an approver a limit or none. */
public class AccessForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String role = "";
    private String site = "";
    private String limit = "";

    Grant grant() {
        var money = Optional.of(limit).filter(text -> !text.isEmpty()).map(text -> Money.parse("limit", text));
        return new Grant(Role.named(role), site, money);
    }

    void clear() {
        role = "";
        site = "";
        limit = "";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String typed) {
        code = text(typed);
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String typed) {
        role = text(typed);
    }

    public String getSite() {
        return site;
    }

    public void setSite(@Nullable String typed) {
        site = text(typed);
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(@Nullable String typed) {
        limit = text(typed);
    }
}
