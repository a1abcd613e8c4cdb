package org.muster.shared.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * A JSON body read strictly: the resource says which fields there are, anything else is a mistake of the caller's and
 * answered with 400, as is a value of the wrong type. What is missing or breaks a rule is refused with 422.
 *
 * @param path what stands before the names of its fields in messages, such as {@code details.}
 * @param row the place in an array of bodies, from 1; 0 for a body that stands alone
 */
public record Body(JsonValue value, String path, int row) {

    /** Stands behind the name of a list in the path of its items, which know their row. */
    static final String ITEM = "[]";

    private static final int DIGITS = 40;

    static Body of(JsonValue value) {
        return new Body(value, "", 0);
    }

    /** Whether several bodies came at once. */
    public boolean array() {
        return value instanceof JsonArray;
    }

    /** The bodies of an array, each knowing its row; a single object is one. */
    public List<Body> items(int most) {
        if (!(value instanceof JsonArray array)) {
            return List.of(this);
        }
        if (array.size() > most) {
            throw Refusal.invalid("", "shared.refusal.too_many", most);
        }
        var items = new ArrayList<Body>();
        array.forEach(item -> items.add(new Body(item, path, items.size() + 1)));
        return items;
    }

    /** Declares all fields there are; anything else is named and answered with 400. */
    public Body only(String... names) {
        var known = Set.of(names);
        var unknown = object().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> reason(name, "shared.refusal.unknown_field", path + name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Problem(400, "unknown-field", unknown, Map.of()).declined();
        }
        return this;
    }

    /** The names of all fields given. */
    public Set<String> names() {
        return object().keySet();
    }

    /** A field as it was sent, for comparing with what was answered before. */
    public JsonValue raw(String name) {
        return object().get(name);
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** A text that must be there and not blank. */
    public String text(String name) {
        return optionalText(name).filter(text -> !text.isBlank()).orElseThrow(() -> needed(name));
    }

    public Optional<String> optionalText(String name) {
        return find(name).map(found -> {
            if (!(found instanceof JsonString text)) {
                throw wrongType(name, "shared.refusal.type_text");
            }
            return clean(name, text.getString());
        });
    }

    /** A list of texts; empty when the field is absent. */
    public List<String> texts(String name) {
        return find(name).map(found -> list(name, found)).orElse(List.of());
    }

    public Optional<Long> integer(String name) {
        return decimal(name).map(number -> {
            try {
                return number.longValueExact();
            } catch (ArithmeticException fraction) {
                throw wrongType(name, "shared.refusal.type_integer");
            }
        });
    }

    public Optional<BigDecimal> decimal(String name) {
        return find(name).map(found -> {
            if (!(found instanceof JsonNumber number)) {
                throw wrongType(name, "shared.refusal.type_number");
            }
            return modest(name, number.bigDecimalValue());
        });
    }

    public Optional<Boolean> yesNo(String name) {
        return find(name).map(found -> {
            if (found != JsonValue.TRUE && found != JsonValue.FALSE) {
                throw wrongType(name, "shared.refusal.type_boolean");
            }
            return found == JsonValue.TRUE;
        });
    }

    public Optional<LocalDate> date(String name) {
        return optionalText(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException unreadable) {
                throw new Refusal(Refusal.Kind.INVALID, List.of(reason(name, "shared.refusal.date", text)));
            }
        });
    }

    public Optional<Body> object(String name) {
        return find(name).map(found -> new Body(found, path + name + ".", row)).map(body -> {
            body.object();
            return body;
        });
    }

    /** The list in a field; its items are read by {@link #items}. */
    public Body list(String name) {
        return find(name)
                .filter(JsonArray.class::isInstance)
                .map(found -> new Body(found, path + name + ITEM + ".", row))
                .orElseThrow(() -> needed(name));
    }

    /** All fields of this object as texts: numbers and yes or no as they are written; nested ones are the wrong type. */
    public Map<String, String> scalars() {
        var texts = new LinkedHashMap<String, String>();
        object().keySet().forEach(name -> find(name).ifPresent(found -> texts.put(name, scalar(name, found))));
        return texts;
    }

    /** A reason about one of this body's fields. */
    public Reason reason(String name, String key, Object... arguments) {
        return Reason.at(path + name, key, arguments).inRow(row);
    }

    private JsonObject object() {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw Problem.of(400, "wrong-type", reason("", "shared.refusal.type_object"))
                .declined();
    }

    private Optional<JsonValue> find(String name) {
        return Optional.ofNullable(object().get(name)).filter(found -> found != JsonValue.NULL);
    }

    private List<String> list(String name, JsonValue found) {
        if (!(found instanceof JsonArray array) || !array.stream().allMatch(item -> item instanceof JsonString)) {
            throw wrongType(name, "shared.refusal.type_texts");
        }
        return array.getValuesAs(JsonString.class).stream()
                .map(text -> clean(name, text.getString()))
                .toList();
    }

    private String scalar(String name, JsonValue found) {
        return switch (found.getValueType()) {
            case STRING -> clean(name, ((JsonString) found).getString());
            case NUMBER -> modest(name, ((JsonNumber) found).bigDecimalValue()).toPlainString();
            case TRUE -> "true";
            case FALSE -> "false";
            default -> throw wrongType(name, "shared.refusal.type_scalar");
        };
    }

    /** A few characters such as 1e999999999 must not become a gigabyte of digits. */
    private BigDecimal modest(String name, BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > DIGITS || number.scale() > DIGITS) {
            throw wrongType(name, "shared.refusal.type_number");
        }
        return number;
    }

    /** Databases do not keep the character NUL; nobody types it. */
    private String clean(String name, String text) {
        if (text.indexOf('\0') >= 0) {
            throw wrongType(name, "shared.refusal.type_text");
        }
        return text;
    }

    private Refusal needed(String name) {
        return new Refusal(Refusal.Kind.INVALID, List.of(reason(name, "shared.refusal.needed")));
    }

    private Declined wrongType(String name, String key) {
        return Problem.of(400, "wrong-type", reason(name, key)).declined();
    }
}
