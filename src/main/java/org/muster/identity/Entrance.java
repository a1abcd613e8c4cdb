package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;

/** The way in with account and password: counts, compares, remembers; the same time and answer for unknown accounts. */
@ApplicationScoped
public class Entrance {

    private final SignInRegister register;
    private final People people;
    private final Passwords passwords;
    private final OpenCommand open;

    @Inject
    Entrance(SignInRegister register, People people, Passwords passwords, OpenCommand open) {
        this.register = register;
        this.people = people;
        this.passwords = passwords;
        this.open = open;
    }

    Entrance() {
        this(null, null, null, null);
    }

    /** The person, if account and password are right; too many attempts are turned away before anything is compared. */
    public Optional<Standing> enter(Credentials given, Whence whence, String address) {
        var attempt = new Attempt(given.account(), address);
        var nobody = Command.of(new Application(), whence, address);
        begin(attempt, nobody);
        var person = people.find(attempt.account());
        var right = passwords.match(given.password(), person.map(Person::password));
        var standing = person.map(Person::standing).filter(found -> right && found.welcome());
        standing.ifPresentOrElse(
                found -> again(
                        Command.of(found.person(), whence, address),
                        () -> register.welcome(attempt, found.person().code())),
                () -> open.run(nobody, () -> register.turnAway(person.map(Person::code))));
        return standing;
    }

    private void begin(Attempt attempt, Command command) {
        try {
            again(command, () -> register.begin(attempt));
        } catch (Refusal crowded) {
            throw new TooManyAttempts(Duration.ofSeconds(1));
        }
    }

    /** Two attempts at the same moment may both want to be the first that is remembered; the second then finds the first. */
    private void again(Command command, Runnable work) {
        try {
            open.run(command, work);
        } catch (Refusal first) {
            open.run(command, work);
        }
    }
}
