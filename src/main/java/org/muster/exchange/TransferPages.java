package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.muster.finding.FindingDirectory;
import org.muster.finding.FindingFilter;
import org.muster.finding.FindingStage;
import org.muster.plan.Plan;
import org.muster.plan.PlanDirectory;
import org.muster.plan.PlanFilter;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/** Writes what a buyer of the company is told beside the register. */
@ApplicationScoped
class TransferPages {

    private static final int MOST = 5_000;
    private static final FindingFilter OPEN =
            new FindingFilter("", Set.of(FindingStage.OPEN, FindingStage.PLANNED), Set.of(), Set.of(), "", "");

    private final Texts texts;
    private final PlanDirectory plans;
    private final FindingDirectory findings;

    @Inject
    TransferPages(Texts texts, PlanDirectory plans, FindingDirectory findings) {
        this.texts = texts;
        this.plans = plans;
        this.findings = findings;
    }

    TransferPages() {
        this(null, null, null);
    }

    PackDocument of(Language language, HandOver handOver, LocalDate day) {
        return new PackDocument(
                language,
                texts.of(language, "exchange.transfer.title"),
                List.of(texts.of(language, "exchange.transfer.head", day)),
                List.of(
                        counts(language, handOver),
                        planned(language),
                        found(language),
                        policies(language, handOver),
                        bound(language, handOver)),
                List.of());
    }

    /** Room beside each number for what whoever hands over and whoever takes over have counted. */
    private PackSection counts(Language language, HandOver handOver) {
        return section(
                language,
                "count",
                List.of("site", "kind", "records", "units", "counted", "signed"),
                handOver.counts().entrySet(),
                heap -> List.of(
                        heap.getKey().site(),
                        texts.label(language, heap.getKey().kind()),
                        Long.toString(heap.getValue().records()),
                        Long.toString(heap.getValue().units()),
                        "",
                        ""));
    }

    private PackSection planned(Language language) {
        return section(
                language,
                "plans",
                List.of("code", "name", "owner", "edition", "review"),
                plans.readOn(PlanFilter.alive(), PlanDirectory.BY_CODE, Optional.empty(), MOST)
                        .rows(),
                plan -> List.of(
                        plan.code(),
                        plan.named(language),
                        plan.ownerName(),
                        Integer.toString(plan.inForce()),
                        plan.reviewOn().equals(Plan.NEVER)
                                ? ""
                                : plan.reviewOn().toString()));
    }

    private PackSection found(Language language) {
        return section(
                language,
                "findings",
                List.of("code", "severity", "subject", "name", "opened", "due"),
                findings.listOn(OPEN, FindingDirectory.NEWEST, Optional.empty(), MOST)
                        .rows(),
                finding -> List.of(
                        finding.code(),
                        texts.label(language, finding.severity()),
                        finding.subject(),
                        finding.title(),
                        finding.openedOn().toString(),
                        finding.due().map(LocalDate::toString).orElse("")));
    }

    /** Where nobody has looked what happens to the cover when the owner changes, that is said too. */
    private PackSection policies(Language language, HandOver handOver) {
        return section(
                language,
                "policies",
                List.of("tag", "name", "insurer", "number", "end", "control"),
                handOver.policies(),
                policy -> List.of(
                        policy.tag(),
                        policy.name(),
                        policy.text("insurer"),
                        policy.text("policy_number"),
                        policy.text("cover_end"),
                        policy.text("change_of_control").isEmpty()
                                ? texts.of(language, "exchange.transfer.unknown")
                                : texts.of(
                                        language,
                                        "catalog.choice.change_of_control." + policy.text("change_of_control"))));
    }

    private PackSection bound(Language language, HandOver handOver) {
        return section(
                language,
                "bound",
                List.of("tag", "name", "what", "end"),
                handOver.bound().stream()
                        .flatMap(each -> each.bound().stream().map(field -> new Bound(each, field)))
                        .toList(),
                one -> List.of(
                        one.belonging().tag(),
                        one.belonging().name(),
                        texts.of(language, "exchange.transfer." + one.field()),
                        one.belonging().text(one.field())));
    }

    /** One of what does not pass. */
    private record Bound(Belonging belonging, String field) {}

    private <T> PackSection section(
            Language language,
            String title,
            List<String> columns,
            Collection<T> rows,
            Function<T, List<String>> writing) {
        return new PackSection(
                texts.of(language, "exchange.transfer." + title),
                columns.stream()
                        .map(column -> texts.of(language, "exchange.transfer.column." + column))
                        .toList(),
                rows.stream().map(writing).toList());
    }
}
