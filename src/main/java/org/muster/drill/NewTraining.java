package org.muster.drill;

import java.time.LocalDate;

/** A training as somebody reports it. */
public record NewTraining(String person, TrainingType type, LocalDate heldOn, LocalDate validUntil, String remarks) {}
