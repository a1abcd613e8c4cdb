package org.muster.ledger.export;

import java.util.List;

/**
 * A column whose values are keys of another export; empty ones point nowhere. Journal and movements also tell of things
 * that are received and not yet accepted, which the register does not carry, so their asset numbers are no links.
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
}
