package org.muster.readiness.rest;

import jakarta.json.JsonArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.readiness.Change;
import org.muster.shared.rest.Body;
import org.muster.shared.usecase.Refusal;

/**
 * Reads the changes of a what-if: {@code remove}, with a {@code successor} if one takes over, {@code lend} until
 * {@code back}, {@code give} {@code to} a plan, {@code move} to a {@code site},
 * {@code asset} with {@code field} and {@code date} or with {@code quantity}, {@code add} like another one, and
 * {@code plan} and {@code requirement} with {@code quantity}.
 */
final class ChangeReader {

    private static final List<String> VERBS = List.of("remove", "lend", "give", "move", "add", "plan", "asset");
    private static final int MOST = 100;
    private static final long YEAR = 365;
    private static final long MOST_DAYS = 3_650;

    private ChangeReader() {}

    static List<Change> read(Body body) {
        if (!(body.raw("changes") instanceof JsonArray changes)) {
            throw Refusal.invalid("changes", "readiness.refusal.list");
        }
        return new Body(changes, "changes.", 0)
                .items(MOST).stream().map(ChangeReader::change).toList();
    }

    static long days(Body body) {
        var days = body.integer("days").orElse(YEAR);
        if (days < 0 || days > MOST_DAYS) {
            throw Refusal.invalid("days", "shared.refusal.maximum", MOST_DAYS);
        }
        return days;
    }

    private static Change change(Body change) {
        var verbs = VERBS.stream().filter(change::has).toList();
        if (verbs.size() != 1) {
            throw Refusal.invalid("changes", "readiness.refusal.one_change", String.join(", ", VERBS));
        }
        return switch (verbs.get(0)) {
            case "remove" -> gone(change.only("remove", "successor"));
            case "give" -> new Change.Give(change.only("give", "to").text("give"), change.text("to"));
            case "lend" -> new Change.Lend(change.only("lend", "back").text("lend"), day(change, "back"));
            case "move" -> new Change.Move(change.only("move", "site").text("move"), change.text("site"));
            case "add" ->
                new Change.Add(
                        change.only("add", "like", "quantity").text("add"),
                        change.text("like"),
                        change.has("quantity") ? quantity(change) : 1);
            case "plan" ->
                new Change.Require(
                        change.only("plan", "requirement", "quantity").text("plan"),
                        change.text("requirement"),
                        quantity(change));
            default -> ofAsset(change);
        };
    }

    private static Change gone(Body change) {
        return change.has("successor")
                ? new Change.Replace(change.text("remove"), change.text("successor"))
                : new Change.Remove(change.text("remove"));
    }

    private static Change ofAsset(Body change) {
        return change.has("field")
                ? new Change.SetDate(
                        change.only("asset", "field", "date").text("asset"), change.text("field"), day(change, "date"))
                : new Change.SetQuantity(change.only("asset", "quantity").text("asset"), quantity(change));
    }

    private static LocalDate day(Body change, String name) {
        return change.date(name).orElseThrow(() -> Refusal.invalid("changes." + name, "shared.refusal.needed"));
    }

    private static int quantity(Body change) {
        Optional<Long> given = change.integer("quantity");
        return given.filter(number -> number >= 1 && number <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(() -> Refusal.invalid("changes.quantity", "shared.refusal.minimum", 1));
    }
}
