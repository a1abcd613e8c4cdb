package org.muster.finding;

import java.time.LocalDate;

/** What is planned against a finding: what, by whom (a person's code), until when. */
public record PlannedFix(String words, String by, LocalDate due) {}
