package org.muster.plan.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.Impact;
import org.muster.plan.LossScenarioDetails;
import org.muster.plan.LossType;
import org.muster.plan.Part;
import org.muster.plan.PlanDetails;
import org.muster.shared.field.Field;
import org.muster.shared.money.Money;
import org.muster.shared.rest.Body;
import org.muster.shared.usecase.Refusal;

/** Reads what programs say about plans, strictly. */
final class PlanBody {

    private static final String[] HEAD = {
        "name", "name_zh", "site", "owner", "authority", "deputy", "priority", "business_lines", "scenarios"
    };

    private PlanBody() {}

    static PlanDetails opened(Body body) {
        return details(
                body.only(Stream.concat(Stream.of("code"), Arrays.stream(HEAD)).toArray(String[]::new)));
    }

    static PlanDetails described(Body body) {
        return details(body.only(HEAD));
    }

    private static PlanDetails details(Body body) {
        return new PlanDetails(
                body.text("name"),
                body.optionalText("name_zh").orElse(""),
                body.optionalText("site").orElse(""),
                body.text("owner"),
                body.text("authority"),
                body.optionalText("deputy").orElse(""),
                body.integer("priority").map(PlanBody::small).orElse(1),
                body.texts("business_lines"),
                body.texts("scenarios"));
    }

    private static int small(long number) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    /** The values of a line by the fields of its part. */
    static Map<String, String> values(Body body, Part part) {
        return body.only(part.fields().stream().map(Field::name).toArray(String[]::new))
                .scalars();
    }

    /** The day a step needs; refuses when it is missing. */
    static LocalDate day(Body body, String name) {
        return body.date(name).orElseThrow(() -> Refusal.invalid(name, "shared.refusal.needed"));
    }

    static BusinessLineDetails businessLine(Body body) {
        return new BusinessLineDetails(
                body.text("name"),
                body.optionalText("name_zh").orElse(""),
                body.optionalText("owner").orElse(""),
                hours(body, "rto_hours"),
                hours(body, "rpo_hours"),
                hours(body, "mtpd_hours"),
                body.optionalText("hourly_loss").map(text -> Money.parse("hourly_loss", text)));
    }

    private static BigDecimal hours(Body body, String name) {
        return body.decimal(name).orElseThrow(() -> Refusal.invalid(name, "shared.refusal.needed"));
    }

    static LossScenarioDetails scenario(Body body) {
        return new LossScenarioDetails(
                body.text("name"),
                body.optionalText("name_zh").orElse(""),
                constant("type", LossType.values(), body.text("type")),
                body.texts("impacts").stream()
                        .map(text -> constant("impacts", Impact.values(), text))
                        .toList(),
                body.texts("takes_away"));
    }

    private static <E extends Enum<E>> E constant(String field, E[] constants, String name) {
        Optional<E> found = Arrays.stream(constants)
                .filter(each -> each.name().equals(name))
                .findFirst();
        return found.orElseThrow(() -> Refusal.invalid(
                field,
                "shared.refusal.choice",
                name,
                String.join(", ", List.of(constants).stream().map(Enum::name).toList())));
    }
}
