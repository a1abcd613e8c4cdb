package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.muster.catalog.CurrencyDirectory;
import org.muster.catalog.ModelDirectory;
import org.muster.catalog.VendorDirectory;
import org.muster.identity.PersonDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.shared.usecase.Reason;

/** Whatever a step names must exist: the place, the people, the vendor, the model, the currency. */
@ApplicationScoped
class KnownReferences implements StepCondition {

    private final PlaceDirectory places;
    private final PersonDirectory people;
    private final VendorDirectory vendors;
    private final ModelDirectory models;
    private final CurrencyDirectory currencies;

    @Inject
    KnownReferences(
            PlaceDirectory places,
            PersonDirectory people,
            VendorDirectory vendors,
            ModelDirectory models,
            CurrencyDirectory currencies) {
        this.places = places;
        this.people = people;
        this.vendors = vendors;
        this.models = models;
        this.currencies = currencies;
    }

    KnownReferences() {
        this(null, null, null, null, null);
    }

    @Override
    public List<Reason> refusals(Asset asset, StepOrder order) {
        var reasons = new ArrayList<Reason>();
        order.detail(Detail.PLACE)
                .filter(code -> !asset.kind().physical()
                        || places.find(code).filter(p -> p.active()).isEmpty())
                .ifPresent(code -> reasons.add(unknown(Detail.PLACE, code)));
        order.detail(Detail.CUSTODIAN)
                .filter(code -> !people.knows(code))
                .ifPresent(code -> reasons.add(unknown(Detail.CUSTODIAN, code)));
        order.detail(Detail.HOLDER)
                .filter(code -> !people.knows(code) && places.find(code).isEmpty())
                .ifPresent(code -> reasons.add(unknown(Detail.HOLDER, code)));
        order.detail(Detail.VENDOR)
                .filter(code -> vendors.find(code).isEmpty())
                .ifPresent(code -> reasons.add(unknown(Detail.VENDOR, code)));
        order.detail(Detail.MODEL)
                .filter(code ->
                        models.find(code).filter(m -> m.kind() == asset.kind()).isEmpty())
                .ifPresent(code -> reasons.add(unknown(Detail.MODEL, code)));
        order.detail(Detail.CURRENCY)
                .filter(code -> currencies.find(code).isEmpty())
                .ifPresent(code -> reasons.add(unknown(Detail.CURRENCY, code)));
        return reasons;
    }

    private static Reason unknown(Detail detail, String code) {
        return Reason.at(detail.wire(), "asset.refusal.unknown." + detail.wire(), code);
    }
}
