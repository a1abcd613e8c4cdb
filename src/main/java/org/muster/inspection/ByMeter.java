package org.muster.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.shared.usecase.Refusal;

/** By use: whenever the meter has gone on by so much since the last check. Only a reading can tell. */
public record ByMeter(BigDecimal step) implements Recurrence {

    /** Meters show thousandths at the finest. */
    private static final int DECIMALS = 3;

    private static final int DIGITS = 15;

    public ByMeter {
        if (step.signum() <= 0 || step.precision() > DIGITS || step.scale() < -DIGITS || step.scale() > DECIMALS) {
            throw Refusal.invalid("recurrence", "inspection.refusal.meter_step");
        }
    }

    /** Whether so much use asks for a check. */
    public boolean reached(BigDecimal atLastCheck, BigDecimal reading) {
        return reading.subtract(atLastCheck).compareTo(step) >= 0;
    }

    @Override
    public Optional<LocalDate> first(LocalDate anchor, LocalDate notBefore) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> next(LocalDate anchor, LocalDate asked, LocalDate done) {
        return Optional.empty();
    }

    @Override
    public int days(LocalDate asked) {
        return 0;
    }

    @Override
    public boolean regular() {
        return false;
    }

    @Override
    public String text() {
        return "meter " + step.toPlainString();
    }
}
