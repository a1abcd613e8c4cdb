package org.muster.ledger.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Predicate;
import org.muster.ledger.PeriodSeal;
import org.muster.ledger.RowText;
import org.muster.shared.rest.Api;

/** Seals of a book as a list that says which of them hold. */
final class SealList {

    private SealList() {}

    /** Those wanted of all seals of a book, in the order given. */
    static JsonObject of(List<PeriodSeal> all, Predicate<PeriodSeal> wanted) {
        var data = Json.createArrayBuilder();
        all.stream().filter(wanted).forEach(seal -> data.add(json(seal, all)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    private static JsonObjectBuilder json(PeriodSeal seal, List<PeriodSeal> all) {
        var by = all.stream()
                .filter(later -> later.superseded() == seal.number())
                .findFirst()
                .<JsonValue>map(later -> Json.createValue(later.number()))
                .orElse(JsonValue.NULL);
        return Json.createObjectBuilder()
                .add("seal", seal.number())
                .add("period", seal.period())
                .add("known_at", seal.knownAt())
                .add("made_at", RowText.moment(seal.madeAt()))
                .add("made_by", seal.madeBy())
                .add("superseded", by != JsonValue.NULL)
                .add("superseded_by", by)
                .add("content", Api.PATH + "/ledgers/" + seal.ledger() + "/seals/" + seal.number());
    }
}
