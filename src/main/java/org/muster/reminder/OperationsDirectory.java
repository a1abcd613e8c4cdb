package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where whoever runs Muster sees how reminding stands. */
@ApplicationScoped
public class OperationsDirectory {

    private static final int RUNS = 20;

    private final OperationsStream stream;
    private final EngineStream engine;
    private final MailSettings mail;
    private final BaseUrl base;
    private final Hooks hooks;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    OperationsDirectory(
            OperationsStream stream,
            EngineStream engine,
            MailSettings mail,
            BaseUrl base,
            Hooks hooks,
            OpenCommand open,
            Clock clock) {
        this.stream = stream;
        this.engine = engine;
        this.mail = mail;
        this.base = base;
        this.hooks = hooks;
        this.open = open;
        this.clock = clock;
    }

    OperationsDirectory() {
        this(null, null, null, null, null, null, null);
    }

    public Operations now() {
        open.by().require(Right.OPERATE);
        var last = engine.lastRun();
        return new Operations(
                last.equals(Instant.EPOCH) ? Optional.empty() : Optional.of(last),
                last.plus(Engine.EVERY),
                mail.ready() ? Optional.of(mail.host() + ":" + mail.port() + " " + mail.privacy()) : Optional.empty(),
                base.of("/"),
                stream.outbox(),
                stream.watched(),
                stream.untold(LocalDate.now(clock)),
                engine.runs(RUNS),
                stream.troubled(),
                stream.attempts(),
                hooks.all().stream().map(Hook::row).toList());
    }

    public Optional<HookRow> hook(String code) {
        open.by().require(Right.OPERATE);
        return hooks.find(code).map(Hook::row);
    }
}
