package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** Tries channels out, outside any transaction, for whoever runs Muster. */
@ApplicationScoped
public class ChannelTrial {

    /** How a try ended, and what the other side said. */
    public record Result(boolean delivered, String answer) {}

    private final MailCarrier mail;
    private final HookCarrier hook;
    private final Hooks hooks;
    private final HookSecret secrets;
    private final OpenCommand open;

    @Inject
    ChannelTrial(MailCarrier mail, HookCarrier hook, Hooks hooks, HookSecret secrets, OpenCommand open) {
        this.mail = mail;
        this.hook = hook;
        this.hooks = hooks;
        this.secrets = secrets;
        this.open = open;
    }

    ChannelTrial() {
        this(null, null, null, null, null);
    }

    /** Sends the caller a mail that says nothing but that mail works. */
    public Result mail() {
        open.by().require(Right.OPERATE, "");
        return result(mail.test(open.by().code()));
    }

    public Result hook(String code) {
        open.by().require(Right.OPERATE, "");
        return result(hook.test(code));
    }

    /** The secret a connection signs with, to be told to the other side. */
    public String secret(String code) {
        open.by().require(Right.OPERATE, "");
        return hooks.find(code).map(secrets::of).orElseThrow(() -> Refusal.missing(code));
    }

    private static Result result(Outcome outcome) {
        return new Result(outcome.kind() == Outcome.Kind.DELIVERED, outcome.answer());
    }
}
