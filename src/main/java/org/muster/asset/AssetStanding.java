package org.muster.asset;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.catalog.Kind;

/**
 * Where an asset stands this moment, for the rules of other contexts: they hear of a step inside its command, before
 * anything is written.
 *
 * @param firmware what runs on it, as its kind calls that: firmware, version or operating system; empty for none
 */
public record AssetStanding(
        String tag,
        long version,
        Kind kind,
        Stage stage,
        String model,
        String serial,
        String site,
        String place,
        String custodian,
        String firmware,
        Optional<LocalDate> acceptedOn) {

    static AssetStanding of(Asset asset) {
        var description = asset.description();
        return new AssetStanding(
                asset.tag(),
                asset.version(),
                asset.kind(),
                asset.stage(),
                description.model(),
                description.serial(),
                asset.site(),
                asset.place(),
                asset.custodian(),
                firmware(asset),
                asset.acceptedOn());
    }

    private static String firmware(Asset asset) {
        var name = switch (asset.kind()) {
            case NETWORK_GEAR -> "firmware";
            case RECOVERY_TOOL -> "tool_version";
            case BACKUP_SERVER -> "operating_system";
            default -> "";
        };
        return asset.description().particulars().get(name).orElse("");
    }
}
