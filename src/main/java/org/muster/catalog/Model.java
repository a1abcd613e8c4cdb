package org.muster.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;

/**
 * Something one can buy: a maker's product of one kind, what it gives, and what is taken for granted of every asset that
 * is one. Its code and kind stay for life; the rest follows the maker.
 */
@Entity
@Table(name = "model")
public class Model extends Aggregate {

    static final int MAKER = 80;
    static final int ENERGY = 60;
    static final int LEAST_LEVEL = 5;
    static final int MOST_MONTHS = 1_200;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    private static final int HUNDREDTHS = 2;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "maker")
    private String maker;

    @Column(name = "name")
    private String name;

    @Column(name = "capability_code")
    private String capability;

    @Column(name = "type_level")
    private @Nullable Integer typeLevel;

    @Column(name = "expected_life_months")
    private @Nullable Integer expectedLifeMonths;

    @Column(name = "deploy_hours")
    private @Nullable BigDecimal deployHours;

    @Column(name = "data_bearing")
    private boolean dataBearing;

    @Column(name = "energy_rating")
    private String energyRating;

    @Column(name = "particulars")
    private Particulars particulars;

    Model(String code, Kind kind, ModelDetails details, Instant now) {
        this.code = code;
        this.kind = kind;
        describe(details, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Model() {}

    void describe(ModelDetails details, Instant now) {
        var defaults = details.defaults();
        Codes.check(new Reasons(), code)
                .needed("maker", details.maker())
                .atMost(MAKER, "maker", details.maker())
                .needed("name", details.name())
                .atMost(Codes.NAME, "name", details.name())
                .atMost(ENERGY, "energy_rating", defaults.energyRating())
                .unless(
                        defaults.typeLevel()
                                .filter(level -> level < 1 || level > LEAST_LEVEL)
                                .isEmpty(),
                        "type_level",
                        "catalog.refusal.between",
                        1,
                        LEAST_LEVEL)
                .unless(
                        defaults.expectedLifeMonths()
                                .filter(months -> months < 1 || months > MOST_MONTHS)
                                .isEmpty(),
                        "expected_life_months",
                        "catalog.refusal.between",
                        1,
                        MOST_MONTHS)
                .unless(
                        defaults.deployHours().filter(hours -> !sensible(hours)).isEmpty(),
                        "deploy_hours",
                        "catalog.refusal.hours",
                        MOST_HOURS)
                .add(kind.broken(details.particulars()))
                .refuse();
        this.maker = details.maker().strip();
        this.name = details.name().strip();
        this.capability = details.capability();
        this.typeLevel = defaults.typeLevel().orElse(null);
        this.expectedLifeMonths = defaults.expectedLifeMonths().orElse(null);
        this.deployHours = defaults.deployHours().orElse(null);
        this.dataBearing = defaults.dataBearing();
        this.energyRating = defaults.energyRating().strip();
        this.particulars = details.particulars();
        touch(now);
    }

    /** Hours as people say them: not negative, at most to the hundredth. */
    private static boolean sensible(BigDecimal hours) {
        return hours.signum() >= 0
                && hours.compareTo(MOST_HOURS) <= 0
                && hours.stripTrailingZeros().scale() <= HUNDREDTHS;
    }

    @Override
    public Subject subject() {
        return new Subject("model", code);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public String maker() {
        return maker;
    }

    public String name() {
        return name;
    }

    /** The code of the capability it gives, empty for none. */
    public String capability() {
        return capability;
    }

    public ModelDetails.Defaults defaults() {
        return new ModelDetails.Defaults(
                Optional.ofNullable(typeLevel),
                Optional.ofNullable(expectedLifeMonths),
                Optional.ofNullable(deployHours)
                        .map(hours -> new BigDecimal(hours.stripTrailingZeros().toPlainString())),
                dataBearing,
                energyRating);
    }

    public Particulars particulars() {
        return particulars;
    }
}
