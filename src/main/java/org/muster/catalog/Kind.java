package org.muster.catalog;

import static org.muster.shared.field.Field.choice;
import static org.muster.shared.field.Field.date;
import static org.muster.shared.field.Field.decimal;
import static org.muster.shared.field.Field.integer;
import static org.muster.shared.field.Field.money;
import static org.muster.shared.field.Field.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.shared.field.Field;
import org.muster.shared.field.Particulars;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * What an asset is, so that one knows how to describe it: one row per kind with its tag's prefix, its nature, its own
 * fields and the rules across them. Pages, REST, import, export and search read these rows; a seventh kind is an eighth
 * line here and nothing elsewhere.
 */
public enum Kind implements Labelled {
    BACKUP_SERVER(
            "SRV",
            Set.of(Nature.PHYSICAL, Nature.DATA_BEARING),
            List.of(
                    text("stands_in_for"),
                    text("cpu"),
                    integer("memory_gib").in("GiB"),
                    decimal("storage_tib").in("TiB"),
                    text("operating_system"),
                    text("host_name").holding(NetworkName::hostName, "catalog.refusal.host_name"),
                    text("address").holding(NetworkName::address, "catalog.refusal.address"),
                    decimal("proven_restore_hours").in("h"))),
    NETWORK_GEAR(
            "NET",
            Set.of(Nature.PHYSICAL),
            List.of(
                    choice("gear_type", "SWITCH", "ROUTER", "FIREWALL", "LOAD_BALANCER", "ACCESS_POINT", "CABLING"),
                    integer("ports"),
                    decimal("throughput_gbps").in("Gbit/s"),
                    text("firmware"),
                    date("config_backup_on"))),
    RECOVERY_TOOL(
            "TOOL",
            Set.of(),
            List.of(
                    choice("tool_function", "DATA_RECOVERY", "SECURITY_DETECTION", "BACKUP", "MONITORING"),
                    text("tool_version"),
                    date("definitions_on"),
                    choice("licence_type", "PERPETUAL", "SUBSCRIPTION", "OPEN_SOURCE"),
                    integer("seats"),
                    date("licence_end"),
                    text("media_place"))),
    COMMUNICATIONS_DEVICE(
            "COM",
            Set.of(Nature.PHYSICAL, Nature.DATA_BEARING),
            List.of(
                    choice("device_type", "PHONE", "RADIO", "SATELLITE"),
                    text("phone_number").matching("\\+?[0-9][0-9 ()./-]{2,30}", "catalog.refusal.phone_number"),
                    text("sim"),
                    text("call_sign"),
                    text("channel"),
                    text("imei").holding(Luhn::imei, "catalog.refusal.imei"),
                    text("carrier"),
                    date("contract_end"),
                    integer("battery_health_percent").to(100).in("%"))),
    INSURANCE_POLICY(
            "POL",
            Set.of(),
            List.of(
                    text("insurer"),
                    text("policy_number"),
                    choice("cover_type", "CYBER", "LIABILITY", "DATA_RECOVERY", "REPUTATION"),
                    date("cover_start"),
                    date("cover_end"),
                    money("limit"),
                    money("aggregate_limit"),
                    money("aggregate_used"),
                    money("deductible"),
                    decimal("waiting_hours").in("h"),
                    money("premium"),
                    integer("notice_days").in("d"),
                    choice("change_of_control", "NONE", "NOTICE", "CONSENT", "ENDS"),
                    text("conditions").to(1_000),
                    text("conditions_evidence"),
                    date("conditions_end")),
            FieldRule.notBefore("cover_end", "cover_start")),
    CONTROLLED_COPY(
            "COPY",
            Set.of(Nature.PHYSICAL),
            List.of(
                    choice("copy_of", "PLAN", "CONTACT_LIST"),
                    text("document_code"),
                    text("document_version"),
                    integer("copy_number"),
                    choice("medium", "PAPER", "USB", "SEALED_ENVELOPE"),
                    date("printed_on")));

    private enum Nature {
        PHYSICAL,
        DATA_BEARING
    }

    private final String prefix;
    private final Set<Nature> nature;
    private final List<Field> fields;
    private final List<FieldRule> rules;

    Kind(String prefix, Set<Nature> nature, List<Field> fields, FieldRule... rules) {
        this.prefix = prefix;
        this.nature = nature;
        this.fields = fields;
        this.rules = List.of(rules);
    }

    /** What the tags of this kind begin with, such as {@code SRV}. */
    public String prefix() {
        return prefix;
    }

    /** Whether it can stand in a bin, be carried and be lost; the others exist on paper or on a disk. */
    public boolean physical() {
        return nature.contains(Nature.PHYSICAL);
    }

    /** Whether it holds data unless its model says otherwise, so that its disposal needs a sanitization certificate. */
    public boolean dataBearing() {
        return nature.contains(Nature.DATA_BEARING);
    }

    public List<Field> fields() {
        return fields;
    }

    public List<FieldRule> rules() {
        return rules;
    }

    /**
     * Reads raw values by the given descriptions (this kind's fields, and the organisation's own) and asks the rules
     * across them; refuses with all reasons at once.
     */
    public Particulars read(Collection<Field> described, Map<String, String> raw) {
        var particulars = Particulars.read(described, raw);
        var broken = broken(particulars);
        if (!broken.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, broken);
        }
        return particulars;
    }

    /** The rules across fields these values break. */
    public List<Reason> broken(Particulars particulars) {
        var reasons = new ArrayList<Reason>();
        rules.forEach(rule -> rule.check(particulars).ifPresent(reasons::add));
        return reasons;
    }
}
