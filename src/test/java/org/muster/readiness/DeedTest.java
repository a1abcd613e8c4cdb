package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.asset.Step;
import org.muster.shared.usecase.Refusal;

/** A consent is for the step it was given for, and for what costs no more. */
class DeedTest {

    private static Deed deed(String step, String term, String value) {
        return Deed.read(step, term.isEmpty() ? Map.of() : Map.of(term, value));
    }

    @ParameterizedTest
    @CsvSource({
        "RETIRE,'','',ISSUE,until,2026-12-24,false",
        "RETIRE,'','',REPLACE,'','',false",
        "ISSUE,until,2026-12-24,ISSUE,until,2026-12-24,true",
        "ISSUE,until,2026-12-24,ISSUE,until,2026-12-20,true",
        "ISSUE,until,2026-12-24,ISSUE,until,2026-12-25,false",
        "ISSUE,until,2026-12-24,ISSUE,'','',false",
        "ISSUE,until,2026-12-24,ISSUE,plan,OTHER,false",
        "ISSUE,plan,OTHER,ISSUE,plan,THIRD,false",
        "TRANSFER,site,B,TRANSFER,site,C,false",
        "TRANSFER,site,B,TRANSFER,site,B,true",
        "REPLACE,successor,SRV-0002,REPLACE,successor,SRV-0003,false",
        "UPDATE,support_end,2026-12-01,UPDATE,support_end,2027-01-01,true",
        "UPDATE,support_end,2026-12-01,UPDATE,support_end,2026-11-30,false",
        "UPDATE,support_end,2026-12-01,UPDATE,warranty_end,2026-12-01,false",
        "UPDATE,cover_start,2026-12-01,UPDATE,cover_start,2026-12-02,false",
        "RETIRE,left,3,RETIRE,left,4,true",
        "RETIRE,left,3,RETIRE,left,2,false",
        "RETIRE,left,3,RETIRE,'','',false"
    })
    void coversTheSameStepAsItWasMeant(
            String step,
            String term,
            String value,
            String other,
            String otherTerm,
            String otherValue,
            boolean covered) {
        assertThat(deed(step, term, value).covers(deed(other, otherTerm, otherValue)))
                .isEqualTo(covered);
    }

    @Test
    void partOfALotIsMeantForWhatItWasToldFor() {
        var lent = deed("ISSUE", "left", "7").with("until", "2026-12-24");

        assertThat(lent.covers(deed("ISSUE", "left", "8").with("until", "2026-12-20")))
                .isTrue();
        assertThat(lent.covers(deed("ISSUE", "left", "7").with("until", "2027-12-24")))
                .isFalse();
        assertThat(lent.covers(deed("ISSUE", "left", "7").with("plan", "OTHER")))
                .isFalse();
        assertThat(lent.covers(deed("ISSUE", "left", "7"))).isFalse();
        assertThat(lent.doneBy(deed("ISSUE", "until", "2026-12-24"))).isTrue();
        assertThat(lent.doneBy(deed("ISSUE", "plan", "OTHER"))).isFalse();
        assertThat(lent.changes("S")).containsExactly(new Change.SetQuantity("S", 7));
    }

    @Test
    void isWhatTheChangesOfAStepAreAndBack() {
        var lent = Deed.of(Step.ISSUE, List.of(new Change.Lend("S", LocalDate.of(2026, 12, 24))));

        assertThat(lent).isEqualTo(deed("ISSUE", "until", "2026-12-24"));
        assertThat(lent.changes("S")).containsExactly(new Change.Lend("S", LocalDate.of(2026, 12, 24)));
        assertThat(deed("RETIRE", "", "").changes("S")).containsExactly(new Change.Remove("S"));
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECT,until,2026-12-24,step",
        "ISSUE,until,tomorrow,until",
        "ISSUE,site,B,site",
        "RETIRE,left,many,left",
        "TRANSFER,'','',terms"
    })
    void whatNoSuchStepCanBeToldIsRefusedByItsName(String step, String term, String value, String field) {
        assertThatThrownBy(() -> deed(step, term, value))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting("field")
                                .contains(field));
    }
}
