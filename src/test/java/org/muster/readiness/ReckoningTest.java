package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.inspection.Company;

/** What follows from many proposals is reckoned at once, and is what follows from each. */
class ReckoningTest {

    private Company company;

    @BeforeEach
    void aPlanThatHangsOnOneServer() {
        company = PlannedCompany.open();
        company.aServer("SRV-0001");
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    private static StepEffect proposal(String tag) {
        return new StepEffect(
                tag,
                "",
                1,
                new StepOrder(Step.PROPOSE_RETIREMENT, Optional.empty(), "", 0, Optional.empty(), Map.of()));
    }

    private Map<String, Impact> reckoned(List<String> tags) {
        var found = new ArrayList<Map<String, Impact>>();
        company.database()
                .run(() -> found.add(company.database()
                        .the(Reckoning.class)
                        .of(tags.stream().map(ReckoningTest::proposal).toList())));
        return found.get(0);
    }

    @Test
    void eachIsToldWhatItIsToldAlone() {
        var alone = new ArrayList<Impact>();
        company.database()
                .run(() -> company.database()
                        .the(ImpactDirectory.class)
                        .of(proposal("SRV-0001"))
                        .ifPresent(alone::add));

        assertThat(reckoned(List.of("SRV-0001"))).containsEntry("SRV-0001", alone.get(0));
        assertThat(alone.get(0).falls()).hasSize(1);
    }

    @Test
    void manyCostNoMoreStatementsThanOne() {
        var tags = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> "SRV-000" + number)
                .toList();
        tags.stream().skip(1).forEach(company::aServer);
        reckoned(tags);

        var one = company.database().statements(() -> reckoned(tags.subList(0, 1)));
        var many = company.database().statements(() -> reckoned(tags));

        assertThat(many).isEqualTo(one);
    }

    @Test
    void whatNoPlanFeelsIsLeftOut() {
        company.aServer("SRV-0002");
        company.aServer("SRV-0003");

        assertThat(reckoned(List.of("SRV-0002", "SRV-0003"))).isEmpty();
    }
}
