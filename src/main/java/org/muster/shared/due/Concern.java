package org.muster.shared.due;

import org.muster.shared.usecase.Right;

/**
 * Whom it concerns and who may hear of it at all.
 *
 * @param site the code of the site whose clock and calendar count, empty for none
 * @param responsible the code of the person who has to see to it, empty if nobody is named
 * @param right without this right at the site nobody is told, as nobody without it may open the subject
 */
public record Concern(String site, String responsible, Right right) {}
