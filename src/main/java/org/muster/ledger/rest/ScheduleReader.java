package org.muster.ledger.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.ledger.depreciation.Convention;
import org.muster.ledger.depreciation.Frequency;
import org.muster.ledger.depreciation.InconsistentSchedule;
import org.muster.ledger.depreciation.InconsistentSchedule.Rule;
import org.muster.ledger.depreciation.ScheduleRequest;
import org.muster.ledger.depreciation.Term;

/** Reads the terms of a schedule from JSON. Numbers may be numbers or decimal strings; {@code null} is as good as absent. */
final class ScheduleReader {

    private static final String EVENTS = "events";

    private ScheduleReader() {}

    static ScheduleRequest read(JsonValue body) {
        var request = object(body, "");
        var events = new ArrayList<Map<String, List<String>>>();
        for (var event : events(request)) {
            var place = EVENTS + "[" + events.size() + "]";
            events.add(texts(object(event, place), place + "."));
        }
        var terms = new LinkedHashMap<>(request);
        terms.remove(EVENTS);
        return yearly(ScheduleRequest.read(texts(terms, ""), events));
    }

    /** Half years are asked for by year; the months a book posts them in are its own. */
    private static ScheduleRequest yearly(ScheduleRequest request) {
        var terms = request.terms();
        var halfYear =
                terms.get(Term.CONVENTION).filter(Convention.HALF_YEAR::equals).isPresent();
        var otherwise = terms.get(Term.FREQUENCY)
                .filter(frequency -> frequency != Frequency.YEAR)
                .isPresent();
        if (halfYear && otherwise) {
            throw new InconsistentSchedule(Term.FREQUENCY.name(), Rule.DISAGREES);
        }
        return request;
    }

    private static JsonArray events(JsonObject request) {
        var events = request.getOrDefault(EVENTS, JsonValue.NULL);
        if (events == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (events instanceof JsonArray list) {
            return list;
        }
        throw unreadable(EVENTS);
    }

    private static JsonObject object(JsonValue value, String field) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw unreadable(field);
    }

    private static Map<String, List<String>> texts(Map<String, JsonValue> json, String place) {
        var texts = new LinkedHashMap<String, List<String>>();
        json.forEach((name, value) -> {
            if (value instanceof JsonArray list) {
                texts.put(
                        name,
                        list.stream().map(item -> text(item, place + name)).toList());
            } else if (value != JsonValue.NULL) {
                texts.put(name, List.of(text(value, place + name)));
            }
        });
        return texts;
    }

    private static String text(JsonValue value, String field) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        throw unreadable(field);
    }

    private static InconsistentSchedule unreadable(String field) {
        return new InconsistentSchedule(field, Rule.UNREADABLE);
    }
}
