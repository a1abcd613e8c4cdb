package org.muster.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Refusal;

/**
 * Somebody who works with Muster. A person enters under a code that never changes, is described, is granted roles at
 * sites, gets a one-time password and exchanges it for their own at the first sign-in. Whoever leaves is set inactive and
 * stays known, because the trail names them. Every change of password, roles or activity raises the security version,
 * which ends all their sessions at the next click.
 */
@Entity
@Table(name = "person")
public class Person extends Aggregate {

    public static final int CODE = 40;

    private static final Pattern CODES = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    private String code;

    private String name;
    private String mail;
    private String language;

    @Enumerated(EnumType.STRING)
    private Department department;

    private String title;
    private String manager;
    private String deputy;

    private boolean active;
    private String roles;

    private String theme;

    @Untracked
    private String preferences;

    @Untracked
    private String password;

    @Column(name = "must_change")
    private boolean mustChange;

    @Untracked
    @Column(name = "security_version")
    private long securityVersion;

    Person(String code, PersonDetails details, Instant now) {
        if (!CODES.matcher(code).matches() || code.equals(Application.CODE)) {
            throw Refusal.invalid("code", "identity.refusal.code", code);
        }
        this.code = code;
        this.active = true;
        this.roles = "";
        this.theme = "auto";
        this.preferences = "{}";
        this.password = "";
        this.mustChange = true;
        this.securityVersion = 1;
        describe(details, now);
    }

    protected Person() {}

    @Override
    public Subject subject() {
        return new Subject("person", code);
    }

    Happened change(PersonDetails details, Instant now) {
        describe(details, now);
        return Happened.to(subject(), "identity.fact.changed");
    }

    Happened hold(Grants grants, Instant now) {
        roles = grants.toString();
        securityVersion++;
        touch(now);
        return Happened.to(subject(), "identity.fact.granted");
    }

    Happened activate(boolean works, Instant now) {
        active = works;
        securityVersion++;
        touch(now);
        return Happened.to(subject(), works ? "identity.fact.activated" : "identity.fact.deactivated");
    }

    /** Takes a password, as its hash; one given by somebody else must be changed at the next sign-in. */
    Happened take(String hash, boolean oneTime, Instant now) {
        password = hash;
        mustChange = oneTime;
        securityVersion++;
        touch(now);
        return Happened.to(subject(), oneTime ? "identity.fact.password_reset" : "identity.fact.password_changed");
    }

    Happened like(Language spoken, String look, Instant now) {
        if (!THEMES.contains(look)) {
            throw Refusal.invalid("theme", "shared.refusal.choice", look, String.join(", ", THEMES));
        }
        language = spoken.tag();
        theme = look;
        touch(now);
        return Happened.to(subject(), "identity.fact.liked");
    }

    void remember(String preference, String value) {
        preferences = Preferences.parse(preferences).with(preference, value).toString();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean active() {
        return active;
    }

    public PersonDetails details() {
        return new PersonDetails(name, mail, spoken(), new Post(department, title, manager, deputy));
    }

    public Grants grants() {
        return Grants.parse(roles);
    }

    boolean administersEverything() {
        return active && grants().administersEverything();
    }

    String password() {
        return password;
    }

    String theme() {
        return theme;
    }

    /** How the person stands at the door in this moment. */
    Standing standing() {
        var signedIn = new SignedIn(code, name, spoken(), theme, Preferences.parse(preferences), grants().held());
        return new Standing(signedIn, active && !password.isEmpty(), mustChange, securityVersion);
    }

    /** How others reach the person. */
    Colleague colleague() {
        return new Colleague(standing().person(), mail, active, details().post());
    }

    private Language spoken() {
        return Language.of(language).orElse(Language.EN);
    }

    private void describe(PersonDetails details, Instant now) {
        if (details.post().manager().equals(code)) {
            throw Refusal.invalid("manager", "identity.refusal.own_manager");
        }
        if (details.post().deputy().equals(code)) {
            throw Refusal.invalid("deputy", "identity.refusal.own_deputy");
        }
        name = details.name();
        mail = details.mail();
        language = details.language().tag();
        department = details.post().department();
        title = details.post().title();
        manager = details.post().manager();
        deputy = details.post().deputy();
        touch(now);
    }
}
