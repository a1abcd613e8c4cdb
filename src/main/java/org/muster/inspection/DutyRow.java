package org.muster.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.shared.persistence.Keyed;
import org.muster.shared.text.Bilingual;

/** A duty as one line of a list, with the names of what it names; its name is its rule's. */
public record DutyRow(
        Long rowId,
        long version,
        String code,
        String asset,
        String assetName,
        String rule,
        String name,
        String nameZh,
        ChecklistPurpose purpose,
        String checklist,
        String site,
        String place,
        String placeName,
        String responsible,
        String responsibleName,
        String cause,
        LocalDate asked,
        LocalDate opens,
        LocalDate planned,
        LocalDate lateUntil,
        Instant opensAt,
        Instant dueAt,
        Instant dayEndsAt,
        Instant overdueAt,
        @Nullable LocalDate movedFrom,
        boolean paused,
        Settlement settlement,
        @Nullable LocalDate settledOn,
        String settledBy,
        String inspection,
        String reason,
        @Nullable LocalDate waivedUntil)
        implements Keyed, Bilingual {

    @Override
    public long id() {
        return rowId;
    }

    @Override
    public String key(String sort) {
        return switch (sort) {
            case "asset" -> asset;
            case "place" -> place;
            default -> planned.toString();
        };
    }

    /** Where it stands at that moment. */
    public DutyState state(Instant moment) {
        return DutyState.of(settlement, paused, moment, opensAt, dueAt, dayEndsAt, overdueAt);
    }

    public boolean open() {
        return settlement == Settlement.OPEN;
    }
}
