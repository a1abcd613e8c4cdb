package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.identity.PersonDirectory;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/** Lets people of the demo company do things themselves, so that the separation of duties holds for seeds too. */
@ApplicationScoped
class SeedHands {

    private final PersonDirectory people;
    private final OpenCommand open;

    @Inject
    SeedHands(PersonDirectory people, OpenCommand open) {
        this.people = people;
        this.open = open;
    }

    SeedHands() {
        this(null, null);
    }

    void of(String person, Runnable work) {
        var caller = people.standing(person).orElseThrow().person();
        open.run(Command.of(caller, Whence.SEED, "").inBatch("seed"), work);
    }
}
