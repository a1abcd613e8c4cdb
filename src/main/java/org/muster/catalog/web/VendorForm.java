package org.muster.catalog.web;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.catalog.VendorDetails;
import org.muster.catalog.VendorSheet;
import org.muster.catalog.VendorType;

/** What a person fills in about a vendor. */
public class VendorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String type = "";
    private String country = "";
    private String contact = "";
    private String mail = "";
    private String phone = "";
    private @Nullable Integer slaHours;
    private long version;

    static VendorForm of(VendorSheet sheet) {
        var form = new VendorForm();
        form.code = sheet.code();
        form.name = sheet.name();
        form.type = sheet.details().type().name();
        form.country = sheet.details().country();
        form.contact = sheet.details().contact().person();
        form.mail = sheet.details().contact().mail();
        form.phone = sheet.details().contact().phone();
        form.slaHours = sheet.details().slaHours().orElse(null);
        form.version = sheet.version();
        return form;
    }

    VendorDetails details() {
        return new VendorDetails(
                Given.text(name),
                VendorType.valueOf(type),
                Given.text(country),
                new VendorDetails.VendorContact(Given.text(contact), Given.text(mail), Given.text(phone)),
                Optional.ofNullable(slaHours));
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public @Nullable Integer getSlaHours() {
        return slaHours;
    }

    public void setSlaHours(@Nullable Integer slaHours) {
        this.slaHours = slaHours;
    }
}
