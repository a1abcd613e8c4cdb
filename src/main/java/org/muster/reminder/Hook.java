package org.muster.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;

/**
 * A connection to another program: an address to which every reminder is sent, signed. Its secret is not stored: it
 * follows from the installation's own secret, the connection's code and how often it was renewed. A connection is paused
 * rather than deleted, because reminders sent by it name it.
 */
@Entity
@Table(name = "reminder_hook")
public class Hook extends Aggregate {

    public static final int NAME = 120;
    public static final int ADDRESS = 500;

    private static final Pattern CODES = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private String code;
    private String name;
    private String address;
    private int generation;
    private boolean active;

    Hook(String code, String name, String address, Instant now) {
        new Reasons()
                .unless(CODES.matcher(code).matches(), "code", "reminder.refusal.hook_code", code)
                .refuse();
        this.code = code;
        this.generation = 1;
        this.active = true;
        write(name, address, now);
    }

    protected Hook() {}

    Happened change(String newName, String newAddress, boolean works, Instant now) {
        active = works;
        write(newName, newAddress, now);
        return Happened.to(subject(), "reminder.fact.hook_changed");
    }

    /** From now on everything is signed with another secret. */
    Happened renew(Instant now) {
        generation++;
        touch(now);
        return Happened.to(subject(), "reminder.fact.hook_renewed");
    }

    private void write(String newName, String newAddress, Instant now) {
        new Reasons()
                .needed("name", newName)
                .atMost(NAME, "name", newName)
                .needed("address", newAddress)
                .atMost(ADDRESS, "address", newAddress)
                .refuse();
        name = newName;
        address = newAddress;
        touch(now);
    }

    @Override
    public Subject subject() {
        return new Subject("hook", code);
    }

    String code() {
        return code;
    }

    String address() {
        return address;
    }

    int generation() {
        return generation;
    }

    boolean active() {
        return active;
    }

    HookRow row() {
        return new HookRow(code, name, address, active, version());
    }
}
