package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.muster.ledger.export.Export;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Pulls once more what a client says it took, and tells what differs. */
@ApplicationScoped
class ReceiptCheck {

    /** What the pull gives when it is made again. */
    record Again(PullPlan plan, List<Reason> differences) {}

    private final PullPlanner planner;
    private final PullWriter writer;

    @Inject
    ReceiptCheck(PullPlanner planner, PullWriter writer) {
        this.planner = planner;
        this.writer = writer;
    }

    ReceiptCheck() {
        this(null, null);
    }

    Again again(ReceiptClaim claim) {
        var export = Export.of(claim.export())
                .orElseThrow(() -> Refusal.invalid("export", "ledger.refusal.unknown_export", claim.export()));
        var given = new LinkedHashMap<>(claim.parameters());
        given.putIfAbsent(PullParameters.LIMIT, List.of("all"));
        var plan = planner.plan(claim.ledger(), PullParameters.strict(export, given), claim.format());
        var measured = new Measured(OutputStream.nullOutputStream());
        var outcome = new PullOutcome(plan);
        try {
            writer.write(plan, measured, outcome);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Again(plan, differences(claim, plan.reproducible(), outcome, measured));
    }

    private static List<Reason> differences(
            ReceiptClaim claim, boolean reproducible, PullOutcome outcome, Measured measured) {
        var differences = new ArrayList<Reason>();
        if (claim.rows() != outcome.tally().rows()) {
            differences.add(Reason.at(
                    "row_count",
                    "ledger.refusal.receipt_rows",
                    claim.rows(),
                    outcome.tally().rows()));
        }
        var ours = new TreeSet<>(outcome.tally().headers());
        if (!claim.totals().isEmpty() && !ours.equals(new TreeSet<>(claim.totals()))) {
            differences.add(Reason.at(
                    "control_totals",
                    "ledger.refusal.receipt_totals",
                    String.join(" ", new TreeSet<>(claim.totals())),
                    String.join(" ", ours)));
        }
        if (reproducible && !claim.sha256().isEmpty() && !claim.sha256().equalsIgnoreCase(measured.hex())) {
            differences.add(Reason.at("sha256", "ledger.refusal.receipt_digest", claim.sha256(), measured.hex()));
        }
        return differences;
    }
}
