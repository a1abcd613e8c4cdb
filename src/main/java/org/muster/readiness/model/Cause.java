package org.muster.readiness.model;

/** Why something is not at its best: what it is about (an asset, a requirement, a failure group), and the reason. */
public record Cause(String subject, String reason) {

    static Cause of(Asset asset, Gate gate) {
        return new Cause(asset.id(), gate.name());
    }

    public String text() {
        return subject + " " + reason;
    }
}
