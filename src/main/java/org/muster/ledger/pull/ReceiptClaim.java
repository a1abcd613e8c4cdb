package org.muster.ledger.pull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client says it took.
 *
 * @param parameters those of the pull, with {@code known_at}
 * @param totals the control totals it reckoned, as headers say them
 * @param sha256 the digest of the bytes in the form named; empty if it took none
 */
public record ReceiptClaim(
        String ledger,
        String export,
        Map<String, List<String>> parameters,
        PullFormat format,
        long rows,
        List<String> totals,
        String sha256,
        Optional<String> cursor) {}
