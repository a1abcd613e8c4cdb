package org.muster.identity.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.muster.identity.KeyRow;

/**
 * A key as its owner sees it again, without its secret.
 *
 * @param created_at when it was made, to the second
 * @param expires the last second at which it is good
 * @param old_secret_until until when the secret before the present one is good too; absent if it is not
 * @param last_used_at when it was last used, to the minute; absent if it never was
 * @param last_used_from the address it was last used from; absent if it never was used
 */
public record ApiKeyJson(
        String id,
        String name,
        List<String> scopes,
        List<String> books,
        List<String> cost_centers,
        List<String> networks,
        String created_at,
        String expires,
        String state,
        Optional<String> old_secret_until,
        Optional<String> last_used_at,
        Optional<String> last_used_from) {

    static ApiKeyJson of(KeyRow row) {
        return new ApiKeyJson(
                row.code(),
                row.name(),
                row.scopeTexts(),
                row.limits().books().stream().sorted().toList(),
                row.limits().costCenters().stream().sorted().toList(),
                row.limits().networks().stream().sorted().toList(),
                text(row.madeAt()),
                text(row.expiresAt()),
                row.state().name(),
                row.oldUntil().map(ApiKeyJson::text),
                row.usedAt().map(ApiKeyJson::text),
                Optional.of(row.usedFrom()).filter(address -> !address.isEmpty()));
    }

    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
