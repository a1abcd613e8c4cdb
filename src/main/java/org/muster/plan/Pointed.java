package org.muster.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetTag;
import org.muster.catalog.CapabilityDirectory;
import org.muster.catalog.VendorDirectory;
import org.muster.identity.Department;
import org.muster.identity.PersonDirectory;
import org.muster.place.PlaceDirectory;

/** Whether what a line names exists: in the other contexts, or among the lines of the same plan. */
@ApplicationScoped
class Pointed {

    private final PersonDirectory people;
    private final PlaceDirectory places;
    private final CapabilityDirectory capabilities;
    private final VendorDirectory vendors;
    private final AssetDirectory assets;

    @Inject
    Pointed(
            PersonDirectory people,
            PlaceDirectory places,
            CapabilityDirectory capabilities,
            VendorDirectory vendors,
            AssetDirectory assets) {
        this.people = people;
        this.places = places;
        this.capabilities = capabilities;
        this.vendors = vendors;
        this.assets = assets;
    }

    Pointed() {
        this(null, null, null, null, null);
    }

    boolean person(String code) {
        return people.knows(code);
    }

    boolean site(String code) {
        return places.site(code).filter(code::equals).isPresent();
    }

    /**
     * Whether a failure group is of a sort there is, and names a thing there is. Feeds, networks, insurers and models are
     * free names that may stand on an asset alone.
     */
    boolean group(String group) {
        var parts = group.split(":", 2);
        var name = parts[1];
        return switch (parts[0]) {
            case "site" -> site(name);
            case "room" -> places.site(name).isPresent();
            case "unit" -> assets.find(AssetTag.of(name)).isPresent();
            case "supplier" -> vendors.find(name).isPresent();
            case "person" -> people.knows(name);
            case "power", "network", "insurer", "model" -> true;
            default -> false;
        };
    }

    /** The first code of the text that names nothing; empty when all do. */
    String missing(Pointer pointer, String text, List<PlanLineRow> others) {
        return switch (pointer) {
            case DEPARTMENT ->
                known(
                        Arrays.stream(Department.values())
                                .anyMatch(each -> each.name().equals(text)),
                        text);
            case PERSON -> known(people.knows(text), text);
            case VENDOR -> known(vendors.find(text).isPresent(), text);
            case ASSET -> known(assets.find(AssetTag.of(text)).isPresent(), text);
            case CAPABILITY -> known(capabilities.find(text).isPresent(), text);
            case REQUIREMENT -> known(has(Part.REQUIREMENT, text, others), text);
            case CONTACT -> known(has(Part.CONTACT, text, others), text);
            case MESSAGE -> known(has(Part.MESSAGE, text, others), text);
            case SITES -> first(text, this::site);
            case CAPABILITIES -> first(text, code -> capabilities.find(code).isPresent());
            case TASKS -> first(text, code -> has(Part.TASK, code, others));
        };
    }

    private static String known(boolean exists, String text) {
        return exists ? "" : text;
    }

    private static String first(String text, java.util.function.Predicate<String> exists) {
        return Codes.split(text).stream()
                .filter(code -> !exists.test(code))
                .findFirst()
                .orElse("");
    }

    private static boolean has(Part part, String code, List<PlanLineRow> others) {
        return others.stream()
                .anyMatch(line -> line.part() == part && line.code().equals(code));
    }
}
