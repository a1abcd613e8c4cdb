package org.muster.finding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

/**
 * Something somebody has to do about a finding in one of its stages, by a day. It is an obligation about what the finding
 * is about, so that those with something at stake there hear of it too.
 */
abstract class FindingDue implements ObligationSource {

    private static final String ASSET = "asset";

    private static final Set<FindingKind> PROPOSALS =
            EnumSet.of(FindingKind.REPEATED_FAILURE, FindingKind.GROUP_FAILURE);

    private final FindingStage stage;
    private final String day;
    private final Findings findings;

    /** Of findings in the stage, by the day in that attribute. */
    FindingDue(FindingStage stage, String day, Findings findings) {
        this.stage = stage;
        this.day = day;
        this.findings = findings;
    }

    abstract Term term(Finding finding);

    /** The code of the person who has to act; the keeper is that of the asset it is about, empty for none. */
    abstract String responsible(Finding finding, String keeper);

    @Override
    public Set<String> types() {
        return Set.of(Finding.SUBJECT, ASSET);
    }

    @Override
    public Subject concernedBy(Subject happened) {
        if (!happened.type().equals(Finding.SUBJECT)) {
            return happened;
        }
        return findings.find(happened.reference())
                .map(finding -> finding.sheet().subject())
                .orElse(happened);
    }

    @Override
    public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
        return findings.due(stage, day, behind, until, limit).stream()
                .map(this::obligation)
                .toList();
    }

    @Override
    public List<Obligation> of(Subject subject) {
        return findings.due(stage, subject).stream().map(this::obligation).toList();
    }

    /** A proposal says what is proposed; what to do about a defect is for whoever reads of it. */
    private String text(FindingKind kind) {
        var usual = name().replace("finding.", "finding.due.");
        return stage == FindingStage.OPEN && PROPOSALS.contains(kind) ? usual + "." + kind : usual;
    }

    private Obligation obligation(Object[] found) {
        var finding = (Finding) found[0];
        var sheet = finding.sheet();
        return new Obligation(
                finding.id(),
                sheet.subject(),
                name() + "." + sheet.code(),
                term(finding),
                new Concern(finding.site(), responsible(finding, Objects.toString(found[1], "")), Right.READ_DUTIES),
                new Notice(
                        text(sheet.kind()),
                        List.of(sheet.subject().reference(), sheet.title()),
                        "/finding/sheet.xhtml?code=" + sheet.code()));
    }
}
