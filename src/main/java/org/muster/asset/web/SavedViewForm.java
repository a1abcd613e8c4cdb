package org.muster.asset.web;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.asset.SavedViewRow;

/** What a person says about a saved view: its name, and whether others see it. */
public class SavedViewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String address;
    private String name;
    private boolean shared;

    SavedViewForm(String code, String name, boolean shared, String address) {
        this.code = code;
        this.name = name;
        this.shared = shared;
        this.address = address;
    }

    static SavedViewForm of(SavedViewRow row) {
        return new SavedViewForm(row.code(), row.name(), row.shared(), row.address());
    }

    public String getCode() {
        return code;
    }

    /** The query of the list it shows. */
    public String getAddress() {
        return address;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
