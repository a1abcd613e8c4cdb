package org.muster.readiness.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An asset of a test world, in words: {@code anAsset("SRV-01", "SERVER").in("site:DC-B").until("2027-02-10").here()}. */
final class AnAsset {
    private final String id;
    private final String capability;
    private final Set<String> groups = new HashSet<>();
    private final List<Gate> gates = new ArrayList<>();
    private long units = 1;
    private String deployHours = "0";
    private boolean unknown;

    private AnAsset(String id, String capability) {
        this.id = id;
        this.capability = capability;
    }

    static AnAsset anAsset(String id, String capability) {
        return new AnAsset(id, capability);
    }

    AnAsset of(long number) {
        units = number;
        return this;
    }

    AnAsset deployedIn(String hours) {
        deployHours = hours;
        return this;
    }

    AnAsset in(String group) {
        groups.add(group);
        return this;
    }

    AnAsset until(String gate, String date) {
        gates.add(new Gate(gate, true, LocalDate.parse(date)));
        return this;
    }

    AnAsset softUntil(String gate, String date) {
        gates.add(new Gate(gate, false, LocalDate.parse(date)));
        return this;
    }

    /** A remark that ended long before any test begins. */
    AnAsset conditional() {
        return softUntil("REMARK", "2020-01-01");
    }

    AnAsset withoutEvidence() {
        unknown = true;
        return this;
    }

    Asset here() {
        return new Asset(id, capability, units, new BigDecimal(deployHours), groups, new Gates(gates, unknown));
    }
}
