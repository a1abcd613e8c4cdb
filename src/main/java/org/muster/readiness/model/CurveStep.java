package org.muster.readiness.model;

import java.time.LocalDate;
import java.util.List;

/** From this day on, until the next step, the plan stands like this; the causes are the gates that ended the day before. */
public record CurveStep(LocalDate from, Standing standing, List<Cause> causes) {}
