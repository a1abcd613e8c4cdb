package org.muster.readiness;

import java.time.Instant;

/** That the owner of a plan agreed to do without an asset: who, why and when. */
public record ConsentRow(String plan, String asset, String givenBy, String reason, Instant givenAt) {}
