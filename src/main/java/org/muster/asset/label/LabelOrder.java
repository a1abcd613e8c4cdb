package org.muster.asset.label;

import java.util.EnumSet;
import java.util.Set;

/**
 * How labels are wanted.
 *
 * @param start where on the first sheet the first one goes, from 1, so that a sheet begun can be used up
 */
public record LabelOrder(LabelFormat format, int start, Set<LabelPart> parts) {

    public LabelOrder {
        start = Math.max(1, Math.min(start, format.capacity()));
        parts = parts.isEmpty() ? EnumSet.noneOf(LabelPart.class) : EnumSet.copyOf(parts);
    }

    boolean shows(LabelPart part) {
        return parts.contains(part);
    }
}
