package org.muster.readiness.model;

import java.time.LocalDate;

/** One day under one scenario, with the factor φ by which conditional units count. */
record Situation(LocalDate day, Scenario scenario, Ratio phi) {

    Situation on(LocalDate other) {
        return new Situation(other, scenario, phi);
    }

    Situation losing(String group) {
        return new Situation(day, scenario.losing(group), phi);
    }

    Verdict verdictOf(Asset asset) {
        return scenario.takes(asset) ? Verdict.NOT_READY : asset.gates().verdictOn(day);
    }

    Tally tallyOf(Iterable<Asset> assets) {
        var tally = Tally.NOTHING;
        for (var asset : assets) {
            tally = tally.plus(verdictOf(asset), asset.units());
        }
        return tally;
    }
}
