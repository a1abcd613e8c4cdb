package org.muster.inspection.web;

import org.muster.inspection.ChecklistSheet;
import org.muster.inspection.DutyRow;
import org.muster.inspection.DutyState;

/** One stop of a round: the duty, where it stands, and the questions to answer. */
public record RoundStop(DutyRow duty, DutyState state, ChecklistSheet checklist) {}
