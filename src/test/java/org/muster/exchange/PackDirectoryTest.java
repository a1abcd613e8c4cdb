package org.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.identity.Department;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonRegister;
import org.muster.identity.Post;
import org.muster.inspection.Company;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.ContinuityRegister;
import org.muster.plan.PlanDetails;
import org.muster.plan.PlanRegister;
import org.muster.shared.fact.Whence;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

/** The packs that are kept, as a list. */
class PackDirectoryTest {

    /** Reads plans, and what is at one site. */
    private record AtHub(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return Reach.at(Set.of("HUB"));
        }
    }

    private Company company;

    @BeforeEach
    void plansWithPacks() {
        company = new Company();
        company.database()
                .run(() -> company.database()
                        .the(PersonRegister.class)
                        .add(
                                "lin.wei",
                                new PersonDetails(
                                        "Lin Wei",
                                        "lin.wei@muster.example",
                                        Language.EN,
                                        new Post(Department.OPERATIONS, "", "", ""))));
        company.database()
                .run(() -> company.database()
                        .the(ContinuityRegister.class)
                        .add(
                                "PAYMENT",
                                new BusinessLineDetails(
                                        "Payment",
                                        "",
                                        "",
                                        BigDecimal.ONE,
                                        BigDecimal.ONE,
                                        BigDecimal.TEN,
                                        Optional.empty())));
        for (var plan : List.of("P1", "P2", "P3")) {
            company.database()
                    .run(() -> company.database()
                            .the(PlanRegister.class)
                            .open(
                                    plan,
                                    new PlanDetails(
                                            plan, "", "", "lin.wei", "lin.wei", "", 1, List.of("PAYMENT"), List.of())));
            keep(plan, "");
            keep(plan, "ELSEWHERE");
        }
    }

    private void keep(String plan, String site) {
        company.database()
                .run(() -> company.database()
                        .the(PackStream.class)
                        .keep(new GrabPack(plan, site, Database.NOW, new byte[] {1}, List.of("line"))));
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    private <T> T asking(Caller caller, Supplier<T> question) {
        return company.database().the(OpenCommand.class).as(Command.of(caller, Whence.PAGE, ""), question);
    }

    @Test
    void packsAreReadAStretchAtATime() {
        var directory = company.database().the(PackDirectory.class);
        var first = asking(new Application(), () -> directory.list(Optional.empty(), 4));
        var second = asking(new Application(), () -> directory.list(first.next(), 4));

        assertThat(first.rows()).hasSize(4);
        assertThat(second.rows()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(asking(new Application(), () -> directory.list(second.previous(), 4))
                        .rows())
                .isEqualTo(first.rows());
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()))
                .isEqualTo(asking(new Application(), () -> directory.rows().toList()));
    }

    @Test
    void packsOfOtherSitesAreNotAmongThem() {
        var directory = company.database().the(PackDirectory.class);

        assertThat(asking(new AtHub("somebody"), () -> directory.rows().toList()))
                .noneMatch(pack -> pack.site().equals("ELSEWHERE"));
    }
}
