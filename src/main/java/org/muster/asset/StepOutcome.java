package org.muster.asset;

import java.time.LocalDate;

/** What a step leaves behind on the asset beside its new stage: place, custodian, holder, model, dates. */
final class StepOutcome {

    private final CheckedStep checked;

    private StepOutcome(CheckedStep checked) {
        this.checked = checked;
    }

    static StepOutcome of(CheckedStep checked) {
        return new StepOutcome(checked);
    }

    void applyTo(Asset asset) {
        checked.detail(Detail.PLACE)
                .ifPresent(place -> asset.moveTo(place, checked.site().orElse(asset.site())));
        checked.detail(Detail.CUSTODIAN).ifPresent(asset::entrustTo);
        checked.detail(Detail.SUCCESSOR).ifPresent(asset::followedBy);
        switch (checked.step()) {
            case ORDER ->
                asset.identify(
                        checked.detail(Detail.MODEL).orElse(asset.description().model()),
                        checked.detail(Detail.VENDOR).orElseThrow());
            case RECEIVE -> checked.detail(Detail.SERIALS).ifPresent(asset::serialise);
            case ACCEPT -> asset.acceptedOn(checked.effectiveOn());
            case ISSUE ->
                asset.handTo(
                        checked.detail(Detail.HOLDER).orElseThrow(),
                        checked.detail(Detail.PURPOSE).orElseThrow(),
                        checked.detail(Detail.DUE_BACK).map(LocalDate::parse).orElse(Asset.NEVER));
            default -> {
                if (checked.to() != Stage.DEPLOYED) {
                    asset.takeBack();
                }
            }
        }
    }
}
