package org.muster.readiness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.identity.Department;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonRegister;
import org.muster.identity.Post;
import org.muster.inspection.Company;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.ContinuityRegister;
import org.muster.plan.Part;
import org.muster.plan.PlanDetails;
import org.muster.plan.PlanRegister;
import org.muster.shared.text.Language;

/** A company with a plan for payments that needs one database server. */
final class PlannedCompany {

    private PlannedCompany() {}

    static Company open() {
        var company = new Company();
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
                    Map.of("name", "Server", "capability", "SERVER_DB", "quantity", "1", "criticality", "VITAL"));
        });
        return company;
    }
}
