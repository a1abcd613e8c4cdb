package org.muster.reminder;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Function;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where whoever runs Muster sends messages again and connects other programs. */
@UseCase
public class OperationsRegister {

    private final OperationsStream stream;
    private final Hooks hooks;
    private final HookAddress addresses;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    OperationsRegister(
            OperationsStream stream, Hooks hooks, HookAddress addresses, OpenCommand open, Facts facts, Clock clock) {
        this.stream = stream;
        this.hooks = hooks;
        this.addresses = addresses;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    OperationsRegister() {
        this(null, null, null, null, null, null);
    }

    /** Sends a message once more that failed. */
    public void resend(long message) {
        operator();
        if (!stream.again(message, clock.instant())) {
            throw Refusal.missing(message);
        }
        facts.tell(Happened.to(new Subject("message", Long.toString(message)), "reminder.fact.resent"));
    }

    /** Writes down that a channel was tried; {@link ChannelTrial} does it. */
    public void tested(String what) {
        operator();
        facts.tell(Happened.to(new Subject("channel", what), "reminder.fact.tested"));
    }

    /** Connects another program; its secret is told by {@link ChannelTrial#secret}. */
    public void connect(String code, String name, String address) {
        operator();
        if (hooks.find(code).isPresent()) {
            throw Refusal.conflict("code", "reminder.refusal.hook_taken", code);
        }
        var hook = new Hook(code.strip(), name.strip(), addresses.checked(address), clock.instant());
        hooks.add(hook);
        facts.tell(Happened.to(hook.subject(), "reminder.fact.hook_added"));
    }

    public void change(String code, long version, HookRow wanted) {
        doTo(
                code,
                version,
                hook -> hook.change(
                        wanted.name().strip(), addresses.checked(wanted.address()), wanted.active(), clock.instant()));
    }

    /** Signs with a new secret from now on. */
    public void renew(String code, long version) {
        doTo(code, version, hook -> hook.renew(clock.instant()));
    }

    private void doTo(String code, long version, Function<Hook, Happened> verb) {
        operator();
        var hook = hooks.find(code).orElseThrow(() -> Refusal.missing(code));
        hook.requireVersion(version);
        facts.tell(verb.apply(hook));
    }

    private void operator() {
        open.by().require(Right.OPERATE, "");
    }
}
