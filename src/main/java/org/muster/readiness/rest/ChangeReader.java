package org.muster.readiness.rest;

import jakarta.json.JsonArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.readiness.Change;
import org.muster.shared.rest.Body;
import org.muster.shared.usecase.Refusal;

/**
 * Reads the changes of a what-if: {@code remove}, {@code lend} until {@code back}, {@code move} to a {@code site},
 * {@code asset} with {@code field} and {@code date} or with {@code quantity}, {@code add} like another one, and
 * {@code plan} and {@code requirement} with {@code quantity}.
 */
final class ChangeReader {

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
        change.only(
                "remove",
                "lend",
                "back",
                "move",
                "site",
                "asset",
                "field",
                "date",
                "quantity",
                "add",
                "like",
                "plan",
                "requirement");
        if (change.has("remove")) {
            return new Change.Remove(change.text("remove"));
        }
        if (change.has("lend")) {
            return new Change.Lend(change.text("lend"), day(change, "back"));
        }
        if (change.has("move")) {
            return new Change.Move(change.text("move"), change.text("site"));
        }
        if (change.has("add")) {
            return new Change.Add(
                    change.text("add"), change.text("like"), change.has("quantity") ? quantity(change) : 1);
        }
        if (change.has("plan")) {
            return new Change.Require(change.text("plan"), change.text("requirement"), quantity(change));
        }
        return change.has("field")
                ? new Change.SetDate(change.text("asset"), change.text("field"), day(change, "date"))
                : new Change.SetQuantity(change.text("asset"), quantity(change));
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
