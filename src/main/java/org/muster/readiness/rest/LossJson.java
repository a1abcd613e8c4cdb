package org.muster.readiness.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.muster.readiness.WhatIfAnswer;

/** What becomes of cover and books, as programs read it. */
final class LossJson {

    private LossJson() {}

    static JsonObjectBuilder cover(WhatIfAnswer.CoverChange each) {
        return Json.createObjectBuilder()
                .add("asset", each.asset())
                .add("capability", each.capability())
                .add("limit_before", each.limitBefore())
                .add("limit_after", each.limitAfter())
                .add("until_before", OutlookJson.day(each.endBefore()))
                .add("until_after", OutlookJson.day(each.endAfter()));
    }

    /** What it is, in which book, how much. */
    static JsonObjectBuilder loss(WhatIfAnswer.Loss each) {
        var key = each.said().key();
        return Json.createObjectBuilder()
                .add("asset", each.asset())
                .add("rule", key.substring(key.lastIndexOf('.') + 1))
                .add(
                        "details",
                        Json.createArrayBuilder(each.said().arguments().stream()
                                .map(Object::toString)
                                .toList()));
    }
}
