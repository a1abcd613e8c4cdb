package org.muster.asset;

import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.usecase.Caller;

/** Who takes a step, when it is recorded, and which day it is at the asset's site. */
record StepHand(Caller by, Instant now, LocalDate today) {}
