package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;
import static org.muster.readiness.AWorld.where;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.inspection.InspectionResult;
import org.muster.plan.Part;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/** The remedy a sentence ends with is the remedy of the cause it tells. */
class RemedyOfCauseTest {

    /** What is on its way makes up for what is missing, whoever is missing. */
    private static final Set<Remedy> MAKES_UP = EnumSet.of(
            Remedy.ORDER, Remedy.ASSIGN, Remedy.TRAIN, Remedy.AWAIT, Remedy.RECEIVE, Remedy.PURCHASE, Remedy.APPROVE);

    @Test
    void neverOfAnotherAsset() {
        var checked = 0;
        for (long seed = 0; seed < 600; seed++) {
            for (var outlook : Outlooks.of(RandomWorlds.of(seed), TODAY, 365)) {
                for (var line : outlook.requirements()) {
                    checked += check(outlook, line, seed);
                }
            }
        }
        assertThat(checked).isGreaterThan(300);
    }

    private static int check(Outlook outlook, RequirementLine line, long seed) {
        var cause = EvidenceLine.of(line, TODAY).causes().stream().findFirst();
        if (cause.isEmpty()) {
            return 0;
        }
        var remedy = Remedies.of(outlook, line).get(0);
        assertThat(remedy.subject().equals(cause.get().subject()) || MAKES_UP.contains(remedy.remedy()))
                .as("seed %d: %s by %s", seed, cause, remedy)
                .isTrue();
        return 1;
    }

    @Test
    void whatCanBeHelpedIsToldBeforeWhoIsLostWhateverOneDoes() {
        var failed = new Evidence(
                java.util.List.of(), Optional.of(InspectionResult.FAIL), java.util.List.of(), Optional.empty());
        var outlook = where().needs(2)
                .line(Part.ASSIGNMENT, "DB-1", "requirement", "DB", "duty", "PRIMARY", "asset", "S-1")
                .line(Part.ASSIGNMENT, "DB-2", "requirement", "DB", "duty", "PRIMARY", "asset", "S-2")
                .answers("LOSS-A", "site:A")
                .shown("S-2", failed)
                .server("S-1", Stage.IN_STORE, "A")
                .server("S-2", Stage.IN_STORE, "B")
                .outlook();

        assertThat(new Sentences(new Texts())
                        .of(Language.EN, outlook, outlook.requirements().get(0)))
                .contains("S-2")
                .doesNotContain("S-1");
        assertThat(EvidenceLine.of(outlook.requirements().get(0), TODAY).causes())
                .extracting(EvidenceLine.CauseLine::reason)
                .containsExactly("LAST_RESULT", "SHORT", "LOST");
    }

    @Test
    void whatItHangsOnIsToldAfterWhatWouldBeItsReserve() {
        var line = where().needs(1)
                .server("S-1", Stage.IN_STORE, "A")
                .server("S-2", Stage.IN_STORE, "B", "licence_end", "2026-11-01")
                .outlook()
                .requirements()
                .get(0);

        assertThat(EvidenceLine.of(line, TODAY).causes())
                .extracting(EvidenceLine.CauseLine::reason)
                .startsWith("NO_RESERVE", "VALIDITY")
                .endsWith("SINGLE_POINT");
    }
}
