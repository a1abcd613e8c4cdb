package org.muster.asset;

import static org.muster.shared.field.Field.date;
import static org.muster.shared.field.Field.decimal;
import static org.muster.shared.field.Field.integer;
import static org.muster.shared.field.Field.text;
import static org.muster.shared.field.Field.yesNo;

import java.util.ArrayList;
import java.util.List;
import org.muster.shared.field.Field;

/** The fields every kind has beside its own; kept with the kind's particulars and read the same way. */
final class CommonFields {

    static final String DATA_BEARING = "data_bearing";

    private static final List<Field> FIELDS = List.of(
            date("warranty_end"),
            date("support_end"),
            date("shelf_life_end"),
            date("certificate_end"),
            date("figures_end"),
            date("renewal_planned_on"),
            yesNo("transferable"),
            integer("expected_life_months").in("mo"),
            integer("type_level").from(1).to(5),
            decimal("deploy_hours_declared").in("h"),
            decimal("deploy_hours_proven").in("h"),
            yesNo(DATA_BEARING),
            text("energy_rating"),
            text("power_feed"),
            text("network"),
            text("notes").to(2000));

    private CommonFields() {}

    static List<Field> fields() {
        return FIELDS;
    }

    /** The common fields, then the kind's and the organisation's own. */
    static List<Field> before(List<Field> own) {
        var all = new ArrayList<>(FIELDS);
        all.addAll(own);
        return List.copyOf(all);
    }
}
