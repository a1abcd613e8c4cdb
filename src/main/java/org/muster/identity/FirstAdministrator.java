package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.muster.shared.fact.Whence;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/**
 * Lets the first person into an installation where nobody exists: one administrator, whose one-time password is told once,
 * straight to the terminal the server was started from, so that no log keeps it.
 */
@ApplicationScoped
public class FirstAdministrator {

    static final String CODE = "admin";

    private final PersonRegister register;
    private final OpenCommand open;

    @Inject
    FirstAdministrator(PersonRegister register, OpenCommand open) {
        this.register = register;
        this.open = open;
    }

    FirstAdministrator() {
        this(null, null);
    }

    /** Appoints the administrator if nobody exists yet. */
    public void appoint() {
        var command = Command.of(new Application(), Whence.SYSTEM, "");
        open.as(command, () -> register.appointFirst(first())).ifPresent(FirstAdministrator::tell);
    }

    private static SownPerson first() {
        var details = new PersonDetails(
                "Administrator",
                "admin@localhost.localdomain",
                Language.EN,
                new Post(Department.TECHNOLOGY, "Administrator", "", ""));
        return new SownPerson(CODE, details, Grants.NONE.with(Grant.everywhere(Role.ADMINISTRATOR)));
    }

    private static void tell(String oneTime) {
        var line = "%n  First administrator: sign in as %s with the one-time password %s%n%n".formatted(CODE, oneTime);
        try {
            // left open: it is the process's own
            new FileOutputStream(FileDescriptor.out).write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
