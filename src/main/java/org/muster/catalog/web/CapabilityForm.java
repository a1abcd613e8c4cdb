package org.muster.catalog.web;

import java.io.Serializable;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRow;

/** What a person fills in about a capability. */
public class CapabilityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String kind = "";
    private String name = "";
    private String nameZh = "";
    private String description = "";
    private long version;

    static CapabilityForm of(CapabilityRow row) {
        var form = new CapabilityForm();
        form.code = row.code();
        form.kind = row.kind().name();
        form.name = row.name();
        form.nameZh = row.nameZh();
        form.description = row.description();
        form.version = row.version();
        return form;
    }

    CapabilityDetails details() {
        return new CapabilityDetails(Given.text(name), Given.text(nameZh), Given.text(description));
    }

    long version() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Given.text(code);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
