package org.muster.identity.rest;

import java.util.List;
import org.muster.identity.KeyRow;

/** A key as its owner sees it again, without its secret. */
public record ApiKeyJson(
        String id,
        String name,
        List<String> scopes,
        List<String> books,
        List<String> cost_centers,
        List<String> networks,
        String created_at,
        String expires,
        String state) {

    static ApiKeyJson of(KeyRow row) {
        return new ApiKeyJson(
                row.code(),
                row.name(),
                row.scopes(),
                row.limits().books().stream().sorted().toList(),
                row.limits().costCenters().stream().sorted().toList(),
                row.limits().networks().stream().sorted().toList(),
                row.madeAt().toString(),
                row.expiresAt().toString(),
                row.state().name());
    }
}
