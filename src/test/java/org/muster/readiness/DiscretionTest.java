package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.inspection.Company;
import org.muster.plan.Part;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanRegister;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** What somebody reads of a plan that counts on a server at a site they may not see. */
class DiscretionTest {

    /** Reads plans, and assets at one site where the server is not. */
    private record Neighbour(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return Reach.at(Set.of("HUB"));
        }
    }

    private static final String TAG = "SRV-0001";

    private Company company;

    @BeforeEach
    void aServerAPlanCountsOnAndOneBesideIt() {
        company = PlannedCompany.open();
        company.aServer(TAG);
        company.aServer("SRV-0002");
        company.take(
                Company.BEN,
                "SRV-0002",
                Step.ISSUE,
                Map.of("purpose", "ACTIVATION", "holder", "somebody", "due_back", "2026-12-24"));
        company.database()
                .run(() -> company.database()
                        .the(PlanRegister.class)
                        .write(
                                "PAY",
                                Part.ASSIGNMENT,
                                "A",
                                0,
                                Map.of("requirement", "DB", "duty", "PRIMARY", "asset", "SRV-0002")));
        company.database()
                .as(
                        new Application(),
                        () -> company.database().the(ReadinessJob.class).look("one"));
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    private <T> T told(Caller caller, Function<ReadinessDirectory, T> question) {
        return company.database()
                .the(OpenCommand.class)
                .as(
                        Command.of(caller, Whence.PAGE, ""),
                        () -> question.apply(company.database().the(ReadinessDirectory.class)));
    }

    private void withheld(Function<ReadinessDirectory, Object> question) {
        assertThat(told(Company.BEN, question).toString()).contains("SRV-000");
        assertThat(told(new Neighbour("neighbour"), question).toString()).doesNotContain("SRV-000");
    }

    @Test
    void levelIsTheSameForEverybodyButNotTheNames() {
        LocalDate today = told(Company.BEN, ReadinessDirectory::today);
        withheld(directory -> directory.outlook("PAY", today, 30).orElseThrow());

        assertThat(told(new Neighbour("x"), directory -> directory.outlook("PAY", today, 30))
                        .orElseThrow()
                        .standing())
                .isEqualTo(told(Company.BEN, directory -> directory.outlook("PAY", today, 30))
                        .orElseThrow()
                        .standing());
    }

    @Test
    void gapsAndHistoryAndSuggestionsNameNobodyElsewhere() {
        withheld(directory -> directory.gaps(90));
        withheld(directory -> directory.suggestions("PAY", "DB"));
        var history = company.database().the(HistoryDirectory.class);
        var today = told(Company.BEN, ReadinessDirectory::today);
        withheld(directory -> history.rows("PAY").toList());
        withheld(directory ->
                history.replay("PAY", today, Optional.empty()).grounds().served());
        withheld(directory -> history.replay("PAY", today, Optional.empty()));
    }

    @Test
    void planItselfShowsNoAssignmentOfThem() {
        Function<Caller, String> sheet = caller -> company.database()
                .the(OpenCommand.class)
                .as(
                        Command.of(caller, Whence.PAGE, ""),
                        () -> company.database()
                                .the(PlanDirectory.class)
                                .find("PAY")
                                .orElseThrow()
                                .toString());

        assertThat(sheet.apply(Company.BEN)).contains("SRV-0002");
        assertThat(sheet.apply(new Neighbour("neighbour"))).doesNotContain("SRV-0002");
    }
}
