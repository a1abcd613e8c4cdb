package org.muster.reminder.web;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.reminder.HookRow;

/** What one says about a connection to another program. */
public class HookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long version;
    private String code = "";
    private String name = "";
    private String address = "";
    private boolean active = true;

    HookForm() {
        this.version = 0;
    }

    HookForm(HookRow row) {
        this.version = row.version();
        this.code = row.code();
        this.name = row.name();
        this.address = row.address();
        this.active = row.active();
    }

    HookRow row() {
        return new HookRow(code, name, address, active, version);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "").strip();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
