package org.muster.ledger.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column whose values are keys of another export; empty ones point nowhere. Journal and movements also tell of things
 * that are received and not yet accepted, which the register does not carry: the asset numbers of the journal are those of
 * the movements.
 */
public record Link(String column, Export to, String key) {

    /** The links of an export within a package. */
    public static List<Link> of(Export export) {
        return switch (export) {
            case JOURNAL ->
                List.of(
                        new Link("account", Export.ACCOUNTS, "account"),
                        new Link("policy_no", Export.ASSET_REGISTER, "asset_no"),
                        new Link("movement_seq", Export.MOVEMENT_LEDGER, "seq"));
            case ASSET_ROLLFORWARD, DEPRECIATION_SCHEDULE, DISPOSALS, COUNT_DIFFERENCES ->
                List.of(new Link("asset_no", Export.ASSET_REGISTER, "asset_no"));
            case INSURANCE_PREPAID -> List.of(new Link("policy_no", Export.ASSET_REGISTER, "asset_no"));
            default -> List.of();
        };
    }

    /** Those of a package that has every day from the first: what came earlier is in it, so nothing may point elsewhere. */
    public static List<Link> ofAll(Export export) {
        var entry = new Link("journal_seq", Export.JOURNAL, "seq");
        var more = switch (export) {
            case JOURNAL ->
                List.of(
                        new Link("reverses_seq", Export.JOURNAL, "seq"),
                        new Link("asset_no", Export.MOVEMENT_LEDGER, "asset_no"));
            case MOVEMENT_LEDGER, DEPRECIATION_SCHEDULE, INSURANCE_PREPAID, DISPOSALS -> List.of(entry);
            case COUNT_DIFFERENCES -> List.of(entry, new Link("movement_seq", Export.MOVEMENT_LEDGER, "seq"));
            default -> List.<Link>of();
        };
        return Stream.concat(of(export).stream(), more.stream()).toList();
    }
}
