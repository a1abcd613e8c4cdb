package org.muster.inspection.rest;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.inspection.GivenAnswer;
import org.muster.inspection.InspectionResult;
import org.muster.inspection.NewInspection;
import org.muster.shared.rest.Body;
import org.muster.shared.usecase.Refusal;

/** Reads a check as a program hands it in, strictly. */
final class InspectionBody {

    private static final int MOST_ITEMS = 200;

    private InspectionBody() {}

    static NewInspection given(Body body) {
        body.only(
                "asset",
                "duty",
                "checklist",
                "version",
                "done_on",
                "asset_version",
                "result",
                "answers",
                "reason",
                "signed_as",
                "details");
        return new NewInspection(
                body.text("asset"),
                body.optionalText("duty").filter(text -> !text.isBlank()),
                body.optionalText("checklist").orElse(""),
                body.integer("version").map(Long::intValue),
                body.date("done_on"),
                body.integer("asset_version"),
                body.optionalText("result").filter(text -> !text.isBlank()).map(text -> wish(body, text)),
                answers(body),
                body.optionalText("reason").orElse(""),
                body.optionalText("signed_as").orElse(""),
                body.object("details").map(Body::scalars).orElse(Map.of()));
    }

    /** A check can be said to fail or not to be done; that it passed follows from its answers alone. */
    private static InspectionResult wish(Body body, String text) {
        return List.of(InspectionResult.FAIL, InspectionResult.NOT_DONE).stream()
                .filter(result -> result.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID, List.of(body.reason("result", "inspection.refusal.result", text))));
    }

    private static List<GivenAnswer> answers(Body body) {
        return Optional.ofNullable(body.has("answers") ? body.raw("answers") : null)
                .map(given -> new Body(given, "answers.", 0)
                        .items(MOST_ITEMS).stream().map(InspectionBody::answer).toList())
                .orElse(List.of());
    }

    private static GivenAnswer answer(Body body) {
        body.only("item", "value", "note", "photos");
        return new GivenAnswer(
                body.integer("item")
                        .map(Long::intValue)
                        .orElseThrow(() -> new Refusal(
                                Refusal.Kind.INVALID, List.of(body.reason("item", "shared.refusal.needed")))),
                value(body),
                body.optionalText("note").orElse(""),
                body.texts("photos").stream().map(text -> picture(body, text)).toList());
    }

    private static String value(Body body) {
        if (!body.has("value")) {
            return "";
        }
        JsonValue value = body.raw("value");
        return value instanceof JsonString ? body.optionalText("value").orElse("") : value.toString();
    }

    /** A picture in base64, with or without the head of a data address. */
    private static byte[] picture(Body body, String text) {
        try {
            return Base64.getDecoder().decode(text.substring(text.indexOf(',') + 1));
        } catch (IllegalArgumentException garbled) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(body.reason("photos", "inspection.refusal.base64")));
        }
    }
}
