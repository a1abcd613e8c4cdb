package org.muster.shared.usecase;

import java.util.UUID;
import org.muster.shared.fact.Whence;

/**
 * One thing somebody wants done: who gave it, through which door and from which network address, and the batch it
 * belongs to (empty when it stands alone).
 */
public record Command(UUID id, Caller by, Whence whence, String address, String batch) {

    public static Command of(Caller by, Whence whence, String address) {
        return new Command(UUID.randomUUID(), by, whence, address, "");
    }

    public Command inBatch(String name) {
        return new Command(UUID.randomUUID(), by, whence, address, name);
    }
}
