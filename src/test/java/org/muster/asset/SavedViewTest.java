package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

class SavedViewTest {

    private record Somebody(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return Reach.EVERYWHERE;
        }
    }

    private static final Caller LIN = new Somebody("lin");
    private static final Caller ADA = new Somebody("ada");

    private Database database;
    private SavedViewRegister register;

    @BeforeEach
    void anEmptyRegister() {
        database = new Database();
        register = database.the(SavedViewRegister.class);
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void aPrivateViewIsShownToItsOwnerAlone() {
        keep(LIN, "Due soon", false);
        assertThat(seenBy(LIN)).containsExactly("Due soon");
        assertThat(seenBy(ADA)).isEmpty();
    }

    @Test
    void aSharedViewIsShownToEverybodyAfterTheirOwn() {
        keep(LIN, "A shared one", true);
        keep(ADA, "My own", false);
        assertThat(seenBy(ADA)).containsExactly("My own", "A shared one");
    }

    @Test
    void aViewKeepsFiltersOrderAndColumnsButNoPage() {
        keep(LIN, "Due soon", false);
        assertThat(list(LIN))
                .singleElement()
                .satisfies(
                        view -> assertThat(view.address()).isEqualTo("stage=IN_STORE&q=stand+by&sort=-due&cols=tag"));
    }

    @Test
    void onlyItsOwnerRenamesSharesOrForgetsAView() {
        var shared = keep(LIN, "Shared", true);
        var secret = keep(LIN, "Secret", false);
        refused(Refusal.Kind.FORBIDDEN, () -> database.run(ADA, () -> register.call(shared, "Mine", true)));
        refused(Refusal.Kind.FORBIDDEN, () -> database.run(ADA, () -> register.forget(shared)));
        refused(Refusal.Kind.MISSING, () -> database.run(ADA, () -> register.forget(secret)));
        database.run(LIN, () -> register.call(secret, "No secret", true));
        database.run(LIN, () -> register.forget(shared));
        assertThat(seenBy(ADA)).containsExactly("No secret");
    }

    @Test
    void aNameIsTakenOncePerOwner() {
        keep(LIN, "Due soon", false);
        keep(ADA, "Due soon", false);
        refused(Refusal.Kind.CONFLICT, () -> keep(LIN, " Due soon ", true));
        refused(Refusal.Kind.INVALID, () -> keep(LIN, " ", true));
    }

    @Test
    void theMenuOfViewsCostsOneStatement() {
        keep(LIN, "Due soon", true);
        assertThat(database.statements(() -> list(ADA))).isEqualTo(1);
    }

    private String keep(Caller owner, String name, boolean shared) {
        var address = ListAddress.parse("stage=IN_STORE&q=stand%20by&sort=-due&cols=tag&after=xyz&foo=bar&kind=");
        return database.as(owner, () -> register.keep(name, shared, address));
    }

    private List<String> seenBy(Caller caller) {
        return list(caller).stream().map(SavedViewRow::name).toList();
    }

    private List<SavedViewRow> list(Caller caller) {
        return database.the(OpenCommand.class)
                .as(
                        Command.of(caller, Whence.PAGE, ""),
                        () -> database.the(SavedViewDirectory.class).list());
    }

    private static void refused(Refusal.Kind kind, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
