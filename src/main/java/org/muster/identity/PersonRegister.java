package org.muster.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Happened;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where people are entered, described, granted their roles and given passwords, and where they look after themselves. */
@UseCase
public class PersonRegister {

    private final People people;
    private final Passwords passwords;
    private final Organisation organisation;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    PersonRegister(
            People people, Passwords passwords, Organisation organisation, OpenCommand open, Facts facts, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.organisation = organisation;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    PersonRegister() {
        this(null, null, null, null, null, null);
    }

    /** Enters a person, who can sign in once they are given a one-time password. */
    public String add(String code, PersonDetails details) {
        requireEditor();
        if (people.find(code).isPresent()) {
            throw Refusal.conflict("code", "identity.refusal.code_taken", code);
        }
        var person = new Person(code, details, now());
        organisation.check(code, details.post());
        people.add(person);
        facts.tell(Happened.to(person.subject(), "identity.fact.added"));
        return person.code();
    }

    public void change(String code, long version, PersonDetails details) {
        requireEditor();
        organisation.check(code, details.post());
        doTo(code, version, (person, now) -> person.change(details, now));
    }

    /** Gives the person exactly these roles; nobody does that for themselves, and one administrator must remain. */
    public void grant(String code, long version, Grants grants) {
        requireEditor();
        if (open.by().code().equals(code)) {
            throw Refusal.forbidden("identity.refusal.own_roles");
        }
        organisation.check(grants);
        doTo(code, version, (person, now) -> {
            keepAnAdministrator(person, grants.administersEverything());
            return person.hold(grants, now);
        });
    }

    public void activate(String code, long version, boolean active) {
        requireEditor();
        doTo(code, version, (person, now) -> {
            keepAnAdministrator(person, active);
            return person.activate(active, now);
        });
    }

    /** Replaces the person's password by one that is good for one sign-in, and tells it this once. */
    public String resetPassword(String code) {
        requireEditor();
        var oneTime = PasswordRule.oneTime();
        var person = people.get(code);
        facts.tell(person.take(passwords.hash(oneTime), true, now()));
        return oneTime;
    }

    /** Exchanges the caller's own password; what they knew so far proves that it is they who sit there. */
    public void changeOwnPassword(String current, String fresh) {
        var person = people.get(open.by().code());
        PasswordRule.check("fresh", person.code(), fresh);
        if (!passwords.match(current, Optional.of(person.password()))) {
            throw Refusal.invalid("current", "identity.refusal.password_wrong");
        }
        if (current.equals(fresh)) {
            throw Refusal.invalid("fresh", "identity.refusal.password_same");
        }
        facts.tell(person.take(passwords.hash(fresh), false, now()));
    }

    public void changeOwnManners(Language language, String theme) {
        var person = people.get(open.by().code());
        facts.tell(person.like(language, theme, now()));
    }

    /** Keeps what the pages remember for the caller; bookkeeping, of which no fact is told. */
    public void keep(String preference, String value) {
        people.get(open.by().code()).remember(preference, value);
    }

    /** Enters a whole company at once, all with the same password; only for the application's own seeds. */
    public void sow(List<SownPerson> company, String password) {
        requireApplication();
        var hash = passwords.hash(password);
        for (var sown : company) {
            organisation.check(sown.grants());
            var person = new Person(sown.code(), sown.details(), now());
            person.hold(sown.grants(), now());
            person.take(hash, false, now());
            people.add(person);
            facts.tell(Happened.to(person.subject(), "identity.fact.added"));
        }
        organisation.checkAll(company);
    }

    /** Appoints the administrator of an installation where nobody exists yet, and tells their one-time password. */
    public Optional<String> appointFirst(SownPerson first) {
        requireApplication();
        if (!people.none()) {
            return Optional.empty();
        }
        var oneTime = PasswordRule.oneTime();
        var person = new Person(first.code(), first.details(), now());
        person.hold(first.grants(), now());
        person.take(passwords.hash(oneTime), true, now());
        people.add(person);
        facts.tell(Happened.to(person.subject(), "identity.fact.added"));
        return Optional.of(oneTime);
    }

    private void doTo(String code, long version, BiFunction<Person, Instant, Fact> verb) {
        var person = people.get(code);
        person.requireVersion(version);
        facts.tell(verb.apply(person, now()));
    }

    private void keepAnAdministrator(Person person, boolean remains) {
        if (remains || !person.administersEverything()) {
            return;
        }
        var other = people.administrators().stream()
                .filter(administrator -> !administrator.code().equals(person.code()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("", "identity.refusal.last_administrator"));
        people.rely(other);
    }

    private void requireEditor() {
        open.by().require(Right.EDIT_PEOPLE, "");
    }

    private void requireApplication() {
        if (!(open.by() instanceof Application)) {
            throw Refusal.forbidden("shared.refusal.right", Right.EDIT_PEOPLE);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
