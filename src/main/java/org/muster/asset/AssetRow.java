package org.muster.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.catalog.Kind;
import org.muster.shared.persistence.Keyed;

/** One line of the asset list, with the names of what it refers to. */
public record AssetRow(
        Long rowId,
        long version,
        String tag,
        Kind kind,
        Stage stage,
        String name,
        String model,
        String modelName,
        String capability,
        String serial,
        int quantity,
        String site,
        String place,
        String placeName,
        String custodian,
        String custodianName,
        String holder,
        String department,
        String vendor,
        LocalDate dueOn,
        Instant changedAt)
        implements Keyed {

    static AssetRow of(Asset asset, AssetSheet.Names names) {
        var description = asset.description();
        return new AssetRow(
                asset.id(),
                asset.version(),
                asset.tag(),
                asset.kind(),
                asset.stage(),
                description.name(),
                description.model(),
                names.model(),
                description.capability(),
                description.serial(),
                asset.quantity(),
                asset.site(),
                asset.place(),
                names.place(),
                asset.custodian(),
                names.custodian(),
                asset.holder(),
                description.department(),
                description.vendor(),
                asset.dueOn(),
                asset.changedAt());
    }

    @Override
    public long id() {
        return rowId;
    }

    @Override
    public String key(String sort) {
        return switch (sort) {
            case "name" -> name;
            case "stage" -> stage.name();
            case "due" -> dueOn.toString();
            case "place" -> place;
            case "changed" -> changedAt.toString();
            default -> tag;
        };
    }

    /** When something is due, if anything is. */
    public Optional<LocalDate> due() {
        return Optional.of(dueOn).filter(day -> !day.equals(Asset.NEVER));
    }
}
