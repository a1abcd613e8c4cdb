package org.muster.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.muster.shared.field.Particulars;

/** All there is to say about one model. */
public record ModelSheet(String code, Kind kind, ModelDetails details, long version, Instant changedAt) {

    static ModelSheet of(Model model) {
        return new ModelSheet(
                model.code(),
                model.kind(),
                new ModelDetails(
                        model.maker(), model.name(), model.capability(), model.defaults(), model.particulars()),
                model.version(),
                model.changedAt());
    }

    public String maker() {
        return details.maker();
    }

    public String name() {
        return details.name();
    }

    /** The code of the capability it gives, empty for none. */
    public String capability() {
        return details.capability();
    }

    public Optional<Integer> expectedLifeMonths() {
        return details.defaults().expectedLifeMonths();
    }

    public Optional<Integer> typeLevel() {
        return details.defaults().typeLevel();
    }

    public Optional<BigDecimal> deployHours() {
        return details.defaults().deployHours();
    }

    public boolean dataBearing() {
        return details.defaults().dataBearing();
    }

    public String energyRating() {
        return details.defaults().energyRating();
    }

    public Particulars particulars() {
        return details.particulars();
    }
}
