package org.muster.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.text.Bilingual;

/**
 * A plan as readiness looks at it: the edition that counts, what the plan protects, what it answers, and every line that
 * bears on whether it would work.
 *
 * @param contacts the version of its contact list
 */
public record PlanOutline(
        String code,
        PlanDetails details,
        int inForce,
        int contacts,
        LocalDate reviewOn,
        List<BusinessLineRow> businessLines,
        List<LossScenarioRow> scenarios,
        List<PlanLineRow> lines)
        implements Bilingual {

    public List<PlanLineRow> lines(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    /** The line with the code. */
    public Optional<PlanLineRow> line(Part part, String code) {
        return lines(part).stream().filter(line -> line.code().equals(code)).findFirst();
    }

    private PlanOutline saying(List<PlanLineRow> other) {
        return new PlanOutline(code, details, inForce, contacts, reviewOn, businessLines, scenarios, other);
    }

    /** The same where an asset is assigned wherever another one is. */
    public PlanOutline assigningLike(String asset, String like) {
        var more = lines(Part.ASSIGNMENT).stream()
                .filter(line -> line.text("asset").equals(like))
                .map(line -> line.with("asset", asset))
                .toList();
        var all = new ArrayList<>(lines);
        all.addAll(more);
        return saying(all);
    }

    /** The same where assets that are assigned go by other tags. */
    public PlanOutline assigning(Map<String, String> tags) {
        var changed = lines.stream()
                .map(each -> each.part() == Part.ASSIGNMENT && tags.containsKey(each.text("asset"))
                        ? each.with("asset", tags.get(each.text("asset")))
                        : each)
                .toList();
        return saying(changed);
    }

    /** Everybody a task or the call tree names. */
    public Set<String> people() {
        return lines.stream()
                .filter(line -> line.part() == Part.TASK || line.part() == Part.CONTACT)
                .flatMap(line -> Stream.of(line.text("person"), line.text("deputy"), line.text("alternate")))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The same where some people have left: nobody does what they were to do, and nobody reached them lately. */
    public PlanOutline leaving(Set<String> left) {
        var changed = lines.stream()
                .map(line -> line.part() == Part.TASK || line.part() == Part.CONTACT ? line.leaving(left) : line)
                .toList();
        return saying(changed);
    }

    /** The same without the lines of a part. */
    public PlanOutline without(Part part) {
        var others = lines.stream().filter(line -> line.part() != part).toList();
        return saying(others);
    }

    /** The same without the other lines of a part. */
    public PlanOutline only(Part part, String line) {
        var left = lines.stream()
                .filter(each -> each.part() != part || each.code().equals(line))
                .toList();
        return saying(left);
    }

    /** The same with one value of a line changed. */
    public PlanOutline with(Part part, String line, String field, String value) {
        var changed = lines.stream()
                .map(each -> each.part() == part && each.code().equals(line) ? each.with(field, value) : each)
                .toList();
        return saying(changed);
    }

    @Override
    public String name() {
        return details.name();
    }

    @Override
    public String nameZh() {
        return details.nameZh();
    }
}
