package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.finding.FindingDesk;
import org.muster.finding.FindingKind;
import org.muster.finding.NewFinding;
import org.muster.finding.Severity;
import org.muster.shared.fact.Subject;

/**
 * What follows from a failed check: a finding about the asset, and a proposal when it fails again within a year or when
 * several of its model and firmware did.
 */
@ApplicationScoped
class Failures {

    /** So many of one model and firmware make a group that fails. */
    static final int GROUP = 3;

    private static final int TITLE = 290;

    private final Inspections inspections;
    private final FindingDesk findings;

    @Inject
    Failures(Inspections inspections, FindingDesk findings) {
        this.inspections = inspections;
        this.findings = findings;
    }

    Failures() {
        this(null, null);
    }

    /** Opens what is to be opened; answers the code of the finding about this failure. */
    String of(Inspection failed, List<ChecklistItem> items, String reason) {
        var asset = new Subject("asset", failed.asset());
        var title = items.isEmpty()
                ? reason
                : items.stream().map(ChecklistItem::inBoth).collect(Collectors.joining("; "));
        var severity = items.stream().anyMatch(ChecklistItem::critical) || items.isEmpty()
                ? Severity.CRITICAL
                : Severity.MAJOR;
        var code = findings.open(finding(FindingKind.DEFECT, severity, asset, failed, title, reason), failed.doneOn());
        again(failed, asset);
        group(failed);
        return code;
    }

    /** By which checklist the asset failed last. */
    Optional<String> lastBy(String asset) {
        return inspections.lastFailedBy(asset);
    }

    private void again(Inspection failed, Subject asset) {
        var before = new ArrayList<>(inspections.failures(failed.asset(), yearBefore(failed)));
        before.remove(failed.code());
        if (!before.isEmpty() && !findings.isOpen(FindingKind.REPEATED_FAILURE, asset)) {
            before.add(failed.code());
            findings.open(
                    finding(FindingKind.REPEATED_FAILURE, Severity.MAJOR, asset, failed, String.join(", ", before), ""),
                    failed.doneOn());
        }
    }

    private void group(Inspection failed) {
        if (failed.model().isEmpty()) {
            return;
        }
        var tags = new TreeSet<>(inspections.failedOf(failed.model(), failed.firmware(), yearBefore(failed)));
        tags.add(failed.asset());
        var group = new Subject("model", (failed.model() + " " + failed.firmware()).strip());
        if (tags.size() >= GROUP && !findings.isOpen(FindingKind.GROUP_FAILURE, group)) {
            findings.open(
                    finding(
                            FindingKind.GROUP_FAILURE,
                            Severity.MAJOR,
                            group,
                            failed,
                            group.reference() + ": " + String.join(", ", tags),
                            ""),
                    failed.doneOn());
        }
    }

    private static LocalDate yearBefore(Inspection failed) {
        return failed.doneOn().minusYears(1);
    }

    private static NewFinding finding(
            FindingKind kind, Severity severity, Subject subject, Inspection source, String title, String details) {
        return new NewFinding(
                kind,
                severity,
                subject,
                source.site(),
                title.length() > TITLE ? title.substring(0, TITLE) + "\u2026" : title,
                details,
                source.code());
    }
}
