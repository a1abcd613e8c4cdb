package org.muster.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.muster.shared.field.Particulars;
import org.muster.shared.text.Bilingual;
import org.muster.shared.text.Language;

/** A line of a plan as others read it. */
public record PlanLineRow(String plan, int edition, Part part, String code, Particulars particulars, long version)
        implements Bilingual {

    private static final Set<String> PEOPLE = Set.of("person", "deputy", "alternate");

    static PlanLineRow of(PlanLine line) {
        return new PlanLineRow(
                line.plan(), line.edition(), line.part(), line.code(), line.particulars(), line.version());
    }

    @Override
    public String name() {
        return text("name");
    }

    @Override
    public String nameZh() {
        return text("name_zh");
    }

    /** The role in the language, in English where nobody wrote it there. */
    public String role(Language language) {
        var own = language == Language.ZH_CN ? text("role_zh") : "";
        return own.isEmpty() ? text("role") : own;
    }

    /** The value of a field; empty where there is none. */
    public String text(String field) {
        return particulars.get(field).orElse("");
    }

    public Optional<BigDecimal> number(String field) {
        return particulars.get(field).map(BigDecimal::new);
    }

    public Optional<Long> whole(String field) {
        return particulars.get(field).map(Long::valueOf);
    }

    public Optional<LocalDate> day(String field) {
        return particulars.get(field).map(LocalDate::parse);
    }

    public boolean yes(String field) {
        return text(field).equals("true");
    }

    /** How many of those a test of the call tree called were reached, in percent to one decimal; nothing of other lines. */
    public Optional<BigDecimal> reachRate() {
        return number("called")
                .filter(called -> part == Part.CALL_TEST && called.signum() > 0)
                .map(called -> number("reached")
                        .orElse(BigDecimal.ZERO)
                        .movePointRight(2)
                        .divide(called, 1, RoundingMode.HALF_UP));
    }

    /** Whether it is more than asked for: what somebody has to agree to holds once somebody did. */
    public boolean holds() {
        return !part.asked() || !text("approved_by").isEmpty();
    }

    /** The codes a field lists. */
    public List<String> codes(String field) {
        return Codes.split(text(field));
    }

    /** The same without those who have left; a contact who has is as one nobody verified. */
    PlanLineRow leaving(Set<String> left) {
        var values = new TreeMap<>(particulars.values());
        var contact = part == Part.CONTACT && left.contains(text("person"));
        values.entrySet()
                .removeIf(field -> PEOPLE.contains(field.getKey()) && left.contains(field.getValue())
                        || contact && field.getKey().equals("verified_on"));
        return new PlanLineRow(plan, edition, part, code, new Particulars(values), version);
    }

    /** The same with one value changed. */
    PlanLineRow with(String field, String value) {
        var values = new TreeMap<>(particulars.values());
        values.put(field, value);
        return new PlanLineRow(plan, edition, part, code, new Particulars(values), version);
    }
}
