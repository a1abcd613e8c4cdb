package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.readiness.Light;
import org.muster.readiness.model.CurveStep;
import org.muster.shared.text.Tone;
import org.muster.shared.web.Messages;

/** Levels as pages show them where there is little room: the sign, the colour and R1 to R4; the whole word on hover. */
@Named
@RequestScoped
public class Lights {

    private final Messages messages;
    private final ReadinessWords words;

    @Inject
    Lights(Messages messages, ReadinessWords words) {
        this.messages = messages;
        this.words = words;
    }

    Lights() {
        this(null, null);
    }

    /** Levels and lights go by the same names. */
    private static Light of(Object level) {
        return Light.valueOf(level.toString());
    }

    public Tone tone(Object level) {
        return of(level).tone();
    }

    public String word(Object level) {
        return messages.label(of(level));
    }

    public String brief(Object level) {
        return of(level) == Light.UNKNOWN ? word(level) : of(level).name();
    }

    /** The word without the level, where the level stands beside it. */
    public String plain(Object level) {
        return word(level).replaceFirst("^R[1-4]\\s*", "");
    }

    public String causes(CurveStep step) {
        return words.causes(step);
    }
}
