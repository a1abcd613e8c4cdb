package org.muster.asset.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.muster.asset.AssetTag;
import org.muster.asset.NewAsset;
import org.muster.shared.rest.Body;
import org.muster.shared.rest.Declined;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * The rows of an array of requests, as far as they can be read. One that cannot be read does not end the reading: whoever
 * sends a thousand hears of all mistakes at once.
 *
 * @param unread why rows could not be read, each naming its row
 * @param declined the first row the door itself declines; its status and code are those of the whole
 */
record WantedRows(List<Optional<NewAsset>> rows, List<Reason> unread, Optional<Problem> declined) {

    static WantedRows of(List<Body> bodies) {
        var rows = new ArrayList<Optional<NewAsset>>();
        var unread = new ArrayList<Reason>();
        var declined = Optional.<Problem>empty();
        for (var body : bodies) {
            try {
                rows.add(Optional.of(AssetBody.wanted(body)));
            } catch (Refusal refusal) {
                rows.add(Optional.empty());
                unread.addAll(refusal.reasons());
            } catch (Declined door) {
                rows.add(Optional.empty());
                unread.addAll(door.problem().reasons());
                declined = declined.or(() -> Optional.of(door.problem()));
            }
        }
        return new WantedRows(List.copyOf(rows), List.copyOf(unread), declined);
    }

    /** Requests them all by the register, or says of every row why not. */
    List<AssetTag> requestBy(BiFunction<List<Optional<NewAsset>>, List<Reason>, List<AssetTag>> register) {
        try {
            return register.apply(rows, unread);
        } catch (Refusal refusal) {
            throw declined.filter(door -> refusal.kind() == Refusal.Kind.INVALID)
                    .<RuntimeException>map(
                            door -> new Problem(door.status(), door.code(), refusal.reasons(), Map.of()).declined())
                    .orElse(refusal);
        }
    }
}
