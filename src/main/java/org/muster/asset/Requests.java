package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.FieldDirectory;
import org.muster.catalog.Kind;
import org.muster.catalog.ModelDirectory;
import org.muster.catalog.ModelSheet;
import org.muster.catalog.VendorDirectory;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Refusal;

/** Reads what people write about an asset against the catalog: kinds, models, capabilities and fields. */
@ApplicationScoped
class Requests {

    private static final int NAME_LENGTH = 200;
    private static final int CODE_LENGTH = 60;

    private final Assets assets;
    private final ModelDirectory models;
    private final CapabilityDirectory capabilities;
    private final FieldDirectory fields;
    private final VendorDirectory vendors;

    @Inject
    Requests(
            Assets assets,
            ModelDirectory models,
            CapabilityDirectory capabilities,
            FieldDirectory fields,
            VendorDirectory vendors) {
        this.assets = assets;
        this.models = models;
        this.capabilities = capabilities;
        this.fields = fields;
        this.vendors = vendors;
    }

    Requests() {
        this(null, null, null, null, null);
    }

    /** The asset a request describes, with its tag; not yet begun. */
    Asset open(NewAsset wanted) {
        var model = model(wanted.model());
        var kind = kind(wanted, model);
        var description = new Description(
                name(wanted.name(), model, wanted.capability()),
                wanted.model(),
                capability(wanted.capability(), model, kind),
                line("serial", wanted.serial()),
                line("department", wanted.department(), CODE_LENGTH),
                "",
                read(kind, withDefaults(model, wanted.particulars())));
        var tag = wanted.tag().isBlank() ? assets.nextTag(kind) : assets.reserve(AssetTag.of(wanted.tag()), kind);
        return new Asset(tag, kind, wanted.quantity(), wanted.site(), description);
    }

    /** What is written about an asset once a correction is applied. */
    Description describe(Asset asset, Correction correction) {
        var present = asset.description();
        var model = correction.model().flatMap(this::model);
        model.filter(other -> other.kind() != asset.kind()).ifPresent(other -> {
            throw Refusal.invalid("model", "asset.refusal.model_of_other_kind", other.code(), asset.kind());
        });
        return new Description(
                correction.name().map(name -> name(name, model, "")).orElse(present.name()),
                correction.model().orElse(present.model()),
                correction
                        .capability()
                        .map(code -> capability(code, model, asset.kind()))
                        .orElse(present.capability()),
                correction.serial().map(serial -> line("serial", serial)).orElse(present.serial()),
                correction
                        .department()
                        .map(text -> line("department", text, CODE_LENGTH))
                        .orElse(present.department()),
                correction.vendor().map(this::vendor).orElse(present.vendor()),
                correction.particulars().map(raw -> read(asset.kind(), raw)).orElse(present.particulars()));
    }

    private Optional<ModelSheet> model(String code) {
        if (code.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                models.find(code).orElseThrow(() -> Refusal.invalid("model", "asset.refusal.unknown_model", code)));
    }

    private String vendor(String code) {
        var vendor = line("vendor", code, CODE_LENGTH);
        if (!vendor.isEmpty() && vendors.find(vendor).isEmpty()) {
            throw Refusal.invalid("vendor", "asset.refusal.unknown.vendor", vendor);
        }
        return vendor;
    }

    private static Kind kind(NewAsset wanted, Optional<ModelSheet> model) {
        var kind = wanted.kind()
                .or(() -> model.map(ModelSheet::kind))
                .orElseThrow(() -> Refusal.invalid("kind", "shared.refusal.needed"));
        if (model.filter(other -> other.kind() != kind).isPresent()) {
            throw Refusal.invalid("model", "asset.refusal.model_of_other_kind", wanted.model(), kind);
        }
        return kind;
    }

    private String capability(String code, Optional<ModelSheet> model, Kind kind) {
        if (code.isBlank()) {
            return model.map(ModelSheet::capability)
                    .orElseThrow(() -> Refusal.invalid("model", "asset.refusal.model_or_capability"));
        }
        if (capabilities.find(code).filter(found -> found.kind() == kind).isEmpty()) {
            throw Refusal.invalid("capability", "asset.refusal.unknown_capability", code, kind);
        }
        return code;
    }

    private static String name(String given, Optional<ModelSheet> model, String capability) {
        var name = given.isBlank()
                ? model.map(known -> known.maker() + " " + known.name()).orElse(capability)
                : line("name", given);
        if (name.isBlank()) {
            throw Refusal.invalid("name", "shared.refusal.needed");
        }
        return name;
    }

    private static String line(String field, String text) {
        return line(field, text, NAME_LENGTH);
    }

    private static String line(String field, String text, int longest) {
        var line = text.strip();
        if (line.length() > longest) {
            throw Refusal.invalid(field, "shared.refusal.length", longest);
        }
        return line;
    }

    private Particulars read(Kind kind, Map<String, String> raw) {
        return kind.read(CommonFields.before(fields.of(kind)), raw);
    }

    private static Map<String, String> withDefaults(Optional<ModelSheet> model, Map<String, String> given) {
        var merged = new TreeMap<String, String>();
        model.ifPresent(known -> {
            merged.putAll(known.particulars().values());
            known.typeLevel().ifPresent(level -> merged.put("type_level", level.toString()));
            known.expectedLifeMonths().ifPresent(months -> merged.put("expected_life_months", months.toString()));
            known.deployHours().ifPresent(hours -> merged.put("deploy_hours_declared", hours.toPlainString()));
            merged.put(CommonFields.DATA_BEARING, Boolean.toString(known.dataBearing()));
            if (!known.energyRating().isEmpty()) {
                merged.put("energy_rating", known.energyRating());
            }
        });
        given.forEach((name, value) -> {
            if (!value.isBlank()) {
                merged.put(name, value);
            }
        });
        return merged;
    }
}
