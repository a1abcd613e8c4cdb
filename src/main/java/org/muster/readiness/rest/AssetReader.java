package org.muster.readiness.rest;

import java.math.BigDecimal;
import java.util.HashSet;
import org.muster.readiness.model.Asset;
import org.muster.readiness.model.Gate;
import org.muster.readiness.model.Gates;

/** Reads an asset with its gates. */
final class AssetReader {
    private AssetReader() {}

    static Asset read(Part part) {
        return new Asset(
                part.text("id").orElseThrow(part.missing("id")),
                part.text("capability").orElseThrow(part.missing("capability")),
                part.number("units").orElse(1L),
                part.decimal("deployHours").orElse(BigDecimal.ZERO),
                new HashSet<>(part.texts("groups")),
                gates(part));
    }

    private static Gates gates(Part part) {
        var gates = part.parts("gates").stream().map(AssetReader::gate).toList();
        return new Gates(gates, part.flag("unknown").orElse(false));
    }

    private static Gate gate(Part part) {
        return new Gate(
                part.text("gate").orElseThrow(part.missing("gate")),
                part.flag("hard").orElse(true),
                part.date("until").orElse(Gate.FOREVER));
    }
}
