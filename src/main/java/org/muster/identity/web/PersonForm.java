package org.muster.identity.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.muster.identity.Department;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonSheet;
import org.muster.identity.Post;
import org.muster.shared.text.Language;

/** What one fills in about a person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private long version;
    private String name = "";
    private String mail = "";
    private String language = Language.EN.tag();
    private String department = Department.TECHNOLOGY.name();
    private String title = "";
    private String manager = "";
    private String deputy = "";

    static PersonForm of(PersonSheet sheet) {
        var form = new PersonForm();
        var details = sheet.details();
        form.code = sheet.code();
        form.version = sheet.version();
        form.name = details.name();
        form.mail = details.mail();
        form.language = details.language().tag();
        form.department = details.post().department().name();
        form.title = details.post().title();
        form.manager = details.post().manager();
        form.deputy = details.post().deputy();
        return form;
    }

    PersonDetails details() {
        var post = new Post(Department.valueOf(department), title, manager, deputy);
        return new PersonDetails(name, mail, Language.of(language).orElse(Language.EN), post);
    }

    long version() {
        return version;
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

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = text(typed);
    }

    public String getMail() {
        return mail;
    }

    public void setMail(@Nullable String typed) {
        mail = text(typed);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String typed) {
        language = text(typed);
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String typed) {
        department = text(typed);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = text(typed);
    }

    public String getManager() {
        return manager;
    }

    public void setManager(@Nullable String typed) {
        manager = text(typed);
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String typed) {
        deputy = text(typed);
    }
}
