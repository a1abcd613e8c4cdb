package org.muster.catalog;

import java.time.Instant;
import org.muster.shared.persistence.Keyed;

/** A model as one line of a list. */
public record ModelRow(long id, String code, Kind kind, String maker, String name, String capability, Instant changedAt)
        implements Keyed {

    @Override
    public String key(String sort) {
        return switch (sort) {
            case "maker" -> maker;
            case "name" -> name;
            default -> code;
        };
    }
}
