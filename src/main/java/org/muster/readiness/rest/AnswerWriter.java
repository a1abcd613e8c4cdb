package org.muster.readiness.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.muster.readiness.model.Cause;
import org.muster.readiness.model.Curve;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.Evaluation;
import org.muster.readiness.model.JointActivation;
import org.muster.readiness.model.PlanReadiness;
import org.muster.readiness.model.RequirementReadiness;
import org.muster.readiness.model.Shortfall;
import org.muster.readiness.model.SinglePoint;
import org.muster.readiness.model.Standing;

/** Writes the answer of the checking endpoint: exactly its keys, in their order. */
final class AnswerWriter {
    private AnswerWriter() {}

    static JsonObject write(Evaluation evaluation, List<Curve> forecast) {
        var plans = Json.createArrayBuilder();
        var curves = forecast.iterator();
        evaluation.plans().forEach(plan -> plans.add(plan(plan, curves.next())));
        var answer = Json.createObjectBuilder().add("plans", plans);
        evaluation.joint().ifPresent(joint -> answer.add("joint", joint(joint)));
        return answer.build();
    }

    private static JsonObjectBuilder plan(PlanReadiness plan, Curve curve) {
        var json = Json.createObjectBuilder().add("code", plan.code());
        return standing(json, plan.standing())
                .add("requirements", array(plan.requirements(), AnswerWriter::requirement))
                .add("forecast", array(curve.changes(), AnswerWriter::step))
                .add("singlePoints", array(plan.singlePoints(), AnswerWriter::singlePoint));
    }

    private static JsonObjectBuilder requirement(RequirementReadiness requirement) {
        return Json.createObjectBuilder()
                .add("id", requirement.id())
                .add("level", requirement.level().name())
                .add("coverage", requirement.coverage().rounded(4).toPlainString())
                .add("ready", requirement.tally().ready())
                .add("conditional", requirement.tally().conditional())
                .add("unknown", requirement.tally().unknown())
                .add(
                        "rtaHours",
                        requirement.recoveryHours().map(AnswerWriter::hours).orElse(JsonValue.NULL))
                .add("causes", causes(requirement.causes()));
    }

    private static JsonObjectBuilder step(CurveStep step) {
        var json = Json.createObjectBuilder().add("from", step.from().toString());
        return standing(json, step.standing()).add("causes", causes(step.causes()));
    }

    private static JsonObjectBuilder singlePoint(SinglePoint point) {
        return Json.createObjectBuilder()
                .add("group", point.group())
                .add("requirement", point.requirement())
                .add("level", point.level().name());
    }

    private static JsonObjectBuilder joint(JointActivation joint) {
        return Json.createObjectBuilder()
                .add("demand", joint.demand())
                .add("served", joint.served())
                .add("shortfall", array(joint.shortfall(), AnswerWriter::shortfall));
    }

    private static JsonObjectBuilder shortfall(Shortfall shortfall) {
        return Json.createObjectBuilder()
                .add("plan", shortfall.plan())
                .add("requirement", shortfall.requirement())
                .add("short", shortfall.units());
    }

    private static JsonObjectBuilder standing(JsonObjectBuilder json, Standing standing) {
        return json.add("level", standing.level().name())
                .add("index", standing.index().toPlainString());
    }

    private static JsonArray causes(List<Cause> causes) {
        return Json.createArrayBuilder(causes.stream().map(Cause::text).toList())
                .build();
    }

    private static JsonValue hours(BigDecimal hours) {
        var shortest = hours.stripTrailingZeros();
        return Json.createValue(shortest.setScale(Math.max(shortest.scale(), 0)));
    }

    private static <T> JsonArrayBuilder array(Collection<T> items, Function<T, JsonObjectBuilder> writing) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(writing.apply(item)));
        return array;
    }
}
