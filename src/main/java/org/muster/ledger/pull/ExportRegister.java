package org.muster.ledger.pull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.muster.ledger.export.Export;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where exports are asked for that are made in the background. */
@UseCase
public class ExportRegister {

    private static final Duration KEPT = Duration.ofDays(7);

    private final PullPlanner planner;
    private final LedgerExports exports;
    private final ExportPartStream parts;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ExportRegister(
            PullPlanner planner,
            LedgerExports exports,
            ExportPartStream parts,
            OpenCommand command,
            Facts facts,
            Clock clock) {
        this.planner = planner;
        this.exports = exports;
        this.parts = parts;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    ExportRegister() {
        this(null, null, null, null, null, null);
    }

    /** Pins the state of an export that is to be made, and lets go of those that are a week old. */
    public String ask(WantedExport wanted) {
        command.by().require(Right.READ_LEDGER, "");
        var now = clock.instant();
        parts.drop(now.minus(KEPT));
        var given = new LinkedHashMap<>(wanted.parameters());
        given.put(PullParameters.LIMIT, List.of("all"));
        var plan = planner.plan(wanted.ledger(), PullParameters.strict(first(wanted), given), format(wanted));
        var export =
                new LedgerExport(wanted, plan.question().knownAt(), command.by().code(), now);
        exports.add(export);
        facts.tell(Happened.to(export.subject(), "ledger.fact.export_asked"));
        return export.code();
    }

    private static Export first(WantedExport wanted) {
        return wanted.whole()
                ? Export.ACCOUNTS
                : Export.of(wanted.export())
                        .orElseThrow(() -> Refusal.invalid("export", "ledger.refusal.unknown_export", wanted.export()));
    }

    private static PullFormat format(WantedExport wanted) {
        return wanted.whole()
                ? PullFormat.CSV
                : PullFormat.of(wanted.format())
                        .orElseThrow(() -> Refusal.invalid("format", "ledger.refusal.format", wanted.format()));
    }
}
