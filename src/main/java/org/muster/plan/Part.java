package org.muster.plan;

import static org.muster.shared.field.Field.choice;
import static org.muster.shared.field.Field.date;
import static org.muster.shared.field.Field.decimal;
import static org.muster.shared.field.Field.integer;
import static org.muster.shared.field.Field.text;
import static org.muster.shared.field.Field.yesNo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.shared.field.Field;
import org.muster.shared.text.Labelled;

/**
 * What a plan consists of, one row per sort of line: its fields, what they point to, whether it belongs to an edition or
 * lives beside the editions. Pages, REST and seeds read these rows. What is approved together stands in the edition;
 * who to call and what serves a requirement changes from day to day and needs no new edition.
 */
public enum Part implements Labelled {
    TASK(
            true,
            List.of(
                    choice("phase", "DETECT", "NOTIFY", "CONTAIN", "RECOVER", "VERIFY", "RETURN")
                            .needed(),
                    text("name").needed(),
                    text("name_zh"),
                    text("department"),
                    text("role"),
                    text("role_zh"),
                    text("person"),
                    text("deputy"),
                    integer("start_minutes").to(525_600).in("min").needed(),
                    integer("duration_minutes").from(1).to(525_600).in("min").needed(),
                    text("depends_on"),
                    text("success_check").to(1_000),
                    text("rollback").to(1_000)),
            Map.of(
                    "person", Pointer.PERSON,
                    "deputy", Pointer.PERSON,
                    "department", Pointer.DEPARTMENT,
                    "depends_on", Pointer.TASKS),
            "person"),
    MESSAGE(
            true,
            List.of(
                    choice("audience", "CUSTOMERS", "STAFF", "MEDIA", "REGULATOR", "PARTNERS")
                            .needed(),
                    choice("channel", "SMS", "MAIL", "WEB", "SOCIAL", "PRESS", "CALL")
                            .needed(),
                    text("name").needed(),
                    text("text").to(2_000).needed(),
                    text("text_zh").to(2_000).needed()),
            Map.of(),
            ""),
    NOTICE(
            true,
            List.of(
                    text("name").needed(),
                    text("name_zh"),
                    text("basis"),
                    decimal("within_hours").to(10_000).in("h").needed(),
                    text("role"),
                    text("role_zh"),
                    text("contact"),
                    text("message")),
            Map.of("contact", Pointer.CONTACT, "message", Pointer.MESSAGE),
            ""),
    REQUIREMENT(
            true,
            List.of(
                    text("name").needed(),
                    text("name_zh"),
                    text("capability").needed(),
                    integer("type_level").from(1).to(5),
                    text("minima"),
                    integer("quantity").from(1).to(1_000_000_000).needed(),
                    integer("fallback").from(1).to(1_000_000_000),
                    decimal("needed_by_hours").to(10_000).in("h"),
                    decimal("duration_hours").to(100_000).in("h"),
                    choice("criticality", "VITAL", "IMPORTANT", "SUPPORTING").needed(),
                    integer("weight").to(1_000),
                    yesNo("exclusive"),
                    yesNo("operator"),
                    text("sites"),
                    decimal("apart_km").to(20_000).in("km"),
                    text("substitutes"),
                    text("companions")),
            Map.of(
                    "capability", Pointer.CAPABILITY,
                    "sites", Pointer.SITES,
                    "companions", Pointer.CAPABILITIES),
            "capability"),
    ASSIGNMENT(
            false,
            List.of(
                    text("requirement").needed(),
                    choice("duty", "PRIMARY", "ALTERNATE", "SUBSTITUTE", "POOL").needed(),
                    text("asset"),
                    text("site")),
            Map.of("requirement", Pointer.REQUIREMENT, "asset", Pointer.ASSET, "site", Pointer.SITES),
            "asset"),
    RESOURCE(
            false,
            List.of(
                    text("requirement").needed(),
                    text("name").needed(),
                    choice("basis_type", "CONTRACT", "MUTUAL_AID").needed(),
                    text("vendor"),
                    integer("quantity").from(1).to(1_000_000_000).needed(),
                    decimal("response_hours").to(10_000).in("h").needed(),
                    date("contract_end"),
                    text("phone")),
            Map.of("requirement", Pointer.REQUIREMENT, "vendor", Pointer.VENDOR),
            "vendor"),
    WAIVER(
            false,
            List.of(
                    text("requirement").needed(),
                    text("reason").to(1_000).needed(),
                    date("expires_on").needed(),
                    text("approved_by")),
            Map.of("requirement", Pointer.REQUIREMENT),
            "requirement"),
    /**
     * A level to stand in place of the one that is computed, which stays in sight. Whoever writes the plan asks for it; it
     * holds once an approver agrees.
     */
    OVERRIDE(
            false,
            List.of(
                    choice("level", "R1", "R2", "R3", "R4").needed(),
                    text("reason").to(1_000).needed(),
                    date("expires_on").needed(),
                    text("asked_by"),
                    text("approved_by"),
                    text("declined_by")),
            Map.of(),
            ""),
    CONTACT(
            false,
            List.of(
                    text("name").needed(),
                    text("role").needed(),
                    text("role_zh"),
                    text("person"),
                    text("organisation"),
                    text("phone").needed(),
                    text("mail"),
                    text("alternate"),
                    text("alternate_phone"),
                    text("reports_to"),
                    date("verified_on")),
            Map.of("person", Pointer.PERSON, "reports_to", Pointer.CONTACT),
            "person"),
    CALL_TEST(
            false,
            List.of(
                    date("held_on").needed(),
                    integer("called").from(1).to(100_000).needed(),
                    integer("reached").to(100_000).needed(),
                    integer("minutes").to(100_000).in("min"),
                    text("remarks").to(1_000)),
            Map.of(),
            "");

    /** The fields that say who signed; whoever signs is known, nobody types it. */
    public static final Set<String> SIGNATURES = Set.of("asked_by", "approved_by", "declined_by");

    /** For how many days after it was called a contact is taken to answer. */
    public static final int CONTACT_STANDS = 180;

    private final boolean approved;
    private final List<Field> fields;
    private final Map<String, Pointer> pointers;
    private final String subject;

    Part(boolean approved, List<Field> fields, Map<String, Pointer> pointers, String subject) {
        this.approved = approved;
        this.fields = fields;
        this.pointers = pointers;
        this.subject = subject;
    }

    /** Whether it belongs to an edition, so that it changes only with a new one. */
    public boolean approved() {
        return approved;
    }

    public List<Field> fields() {
        return fields;
    }

    /** Whether it is written and signed by an approver who neither owns the plan nor wrote it. */
    public boolean signed() {
        return has("approved_by") && !asked();
    }

    /** Whether it is asked for by one person and holds once another agrees. */
    public boolean asked() {
        return has("asked_by");
    }

    private boolean has(String field) {
        return fields.stream().anyMatch(each -> each.name().equals(field));
    }

    /** What the values of fields must name. */
    Map<String, Pointer> pointers() {
        return pointers;
    }

    /** The field by which others find the line, such as the asset of an assignment; empty for none. */
    String subject() {
        return subject;
    }

    /** The field that names who steps in for the subject; empty for none. */
    String second() {
        return switch (this) {
            case TASK -> "deputy";
            case CONTACT -> "alternate";
            default -> "";
        };
    }

    public static Optional<Part> of(String name) {
        return Stream.of(values()).filter(part -> part.name().equals(name)).findFirst();
    }
}
