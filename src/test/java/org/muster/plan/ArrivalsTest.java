package org.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetRegister;
import org.muster.asset.NewAsset;
import org.muster.asset.Step;
import org.muster.asset.StepCondition;
import org.muster.asset.StepOrder;
import org.muster.asset.Taken;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.identity.Department;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonRegister;
import org.muster.identity.Post;
import org.muster.inspection.Company;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.Changes;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** Servers procured for a requirement that names those who serve it. */
class ArrivalsTest {

    private record Somebody(String code) implements Caller {

        @Override
        public Reach reach(Right right) {
            return Reach.EVERYWHERE;
        }
    }

    /** Notes what was told, as the container would have passed it on. */
    private record Listener(List<Taken> told) implements CommandCloser {

        @Override
        public int order() {
            return 0;
        }

        @Override
        public void close(Command command, List<Fact> facts, Changes changes) {
            facts.stream()
                    .filter(Taken.class::isInstance)
                    .map(Taken.class::cast)
                    .forEach(told::add);
        }
    }

    private final List<Taken> told = new ArrayList<>();
    private Company company;

    @BeforeEach
    void aPlanThatNamesItsServer() {
        company = new Company();
        company.database().run(() -> {
            company.database()
                    .the(PersonRegister.class)
                    .add(
                            "owner",
                            new PersonDetails(
                                    "Owner",
                                    "owner@muster.example",
                                    Language.EN,
                                    new Post(Department.OPERATIONS, "", "", "")));
            company.database()
                    .the(ContinuityRegister.class)
                    .add(
                            "PAYMENT",
                            new BusinessLineDetails(
                                    "Payment",
                                    "",
                                    "",
                                    BigDecimal.valueOf(4),
                                    BigDecimal.ONE,
                                    BigDecimal.valueOf(24),
                                    Optional.empty()));
        });
        company.database().run(() -> {
            var register = company.database().the(PlanRegister.class);
            register.open(
                    "PAY", new PlanDetails("PAY", "", "", "owner", "owner", "", 1, List.of("PAYMENT"), List.of()));
            register.write(
                    "PAY",
                    Part.REQUIREMENT,
                    "DB",
                    0,
                    Map.of("name", "Server", "capability", "SERVER_DB", "quantity", "2", "criticality", "VITAL"));
        });
        company.database().closing(new Listener(told));
        company.database().with(StepCondition.class, company.database().the(PlanNamed.class));
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    private void assigned(String code, Map<String, String> more) {
        var values = new HashMap<>(Map.of("requirement", "DB"));
        values.putAll(more);
        company.database()
                .run(() -> company.database().the(PlanRegister.class).write("PAY", Part.ASSIGNMENT, code, 0, values));
    }

    private void requested(String tag, String gap) {
        company.database()
                .run(
                        new Somebody("anna"),
                        () -> company.database()
                                .the(AssetRegister.class)
                                .request(new NewAsset(
                                        tag,
                                        Optional.of(Kind.BACKUP_SERVER),
                                        "Standby",
                                        "",
                                        "SERVER_DB",
                                        1,
                                        "",
                                        "",
                                        "",
                                        Map.of(),
                                        new StepOrder(
                                                Step.REQUEST,
                                                Optional.empty(),
                                                "needed",
                                                0,
                                                Optional.empty(),
                                                Map.of("closes", gap)))));
    }

    /** It is approved, ordered, received and accepted, and the plans hear of it. */
    private void comes(String tag) {
        company.take(new Somebody("ben"), tag, Step.APPROVE, Map.of());
        company.take(
                new Somebody("anna"),
                tag,
                Step.ORDER,
                Map.of(
                        "vendor", "V",
                        "order_number", "PO",
                        "price", "1",
                        "currency", "CNY",
                        "promised_date", "2026-12-01",
                        "model", "DELL-R760"));
        company.take(new Somebody("cleo"), tag, Step.RECEIVE, Map.of("delivery_number", "DN"));
        company.take(
                new Somebody("ben"),
                tag,
                Step.ACCEPT,
                Map.of("acceptance_number", "AC", "place", "DC-B/R1", "custodian", "lin.wei"));
        company.database().run(() -> told.forEach(company.database().the(Arrivals.class)::hear));
    }

    private List<String> serving() {
        return company.database().the(PlanDirectory.class).outlines(Optional.of(List.of("PAY"))).stream()
                .flatMap(plan -> plan.lines(Part.ASSIGNMENT).stream())
                .map(line -> line.code() + " " + line.text("duty") + " " + line.text("asset"))
                .toList();
    }

    @Test
    void whatWasProcuredForANamedNeedIsNamedOnceItIsAccepted() {
        company.aServer("SRV-0001");
        assigned("DB-1", Map.of("duty", "PRIMARY", "asset", "SRV-0001"));
        requested("SRV-0002", "PAY/DB");
        comes("SRV-0002");

        company.database()
                .run(() -> assertThat(serving()).containsExactly("DB-1 PRIMARY SRV-0001", "DB-2 ALTERNATE SRV-0002"));
    }

    @Test
    void whatAPoolTakesAnywayIsNotNamedBeside() {
        assigned("DB-1", Map.of("duty", "POOL"));
        requested("SRV-0002", "PAY/DB");
        comes("SRV-0002");

        company.database().run(() -> assertThat(serving()).containsExactly("DB-1 POOL "));
    }

    @Test
    void aNeedForSomethingElseIsNothingToProcureFor() {
        company.database()
                .run(() -> company.database()
                        .the(CapabilityRegister.class)
                        .add("SERVER_APP", Kind.BACKUP_SERVER, new CapabilityDetails("Gateway server", "", "")));
        company.database()
                .run(() -> company.database()
                        .the(PlanRegister.class)
                        .write(
                                "PAY",
                                Part.REQUIREMENT,
                                "APP",
                                0,
                                Map.of(
                                        "name",
                                        "Gateway",
                                        "capability",
                                        "SERVER_APP",
                                        "quantity",
                                        "1",
                                        "criticality",
                                        "VITAL")));

        assertThatThrownBy(() -> requested("SRV-0002", "PAY/APP"))
                .satisfies(refusal -> assertThat(((Refusal) refusal).reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.key()).isEqualTo("plan.refusal.other_capability")));
    }

    @Test
    void aNeedNobodyHasIsNothingToProcureFor() {
        assertThatThrownBy(() -> requested("SRV-0002", "PAY/NOPE"))
                .satisfies(refusal -> assertThat(((Refusal) refusal).reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.field()).isEqualTo("closes")));
    }
}
