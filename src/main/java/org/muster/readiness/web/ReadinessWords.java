package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.Step;
import org.muster.identity.PersonDirectory;
import org.muster.plan.PlanOutline;
import org.muster.readiness.Change;
import org.muster.readiness.EvidenceLine;
import org.muster.readiness.GateFinding;
import org.muster.readiness.Outlook;
import org.muster.readiness.Overridden;
import org.muster.readiness.Pillar;
import org.muster.readiness.PillarCause;
import org.muster.readiness.Reject;
import org.muster.readiness.RemedyLink;
import org.muster.readiness.RequirementLine;
import org.muster.readiness.Sentences;
import org.muster.readiness.Waived;
import org.muster.readiness.WhatIfAnswer;
import org.muster.readiness.model.CurveStep;
import org.muster.readiness.model.Shortfall;
import org.muster.readiness.model.Verdict;
import org.muster.shared.text.Tone;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;
import org.omnifaces.util.Faces;

/** How readiness is spoken of, in the visitor's language. */
@RequestScoped
class ReadinessWords {

    private final Sentences sentences;
    private final Messages messages;
    private final Visitor visitor;
    private final PersonDirectory people;

    @Inject
    ReadinessWords(Sentences sentences, Messages messages, Visitor visitor, PersonDirectory people) {
        this.sentences = sentences;
        this.messages = messages;
        this.visitor = visitor;
        this.people = people;
    }

    ReadinessWords() {
        this(null, null, null, null);
    }

    /** A parameter of the request; empty where there is none. */
    static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("").strip();
    }

    /** A day of the request, if it can be read. */
    static Optional<LocalDate> day(String name) {
        try {
            return Optional.of(parameter(name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** A moment of the request, if it can be read. */
    static Optional<Instant> moment(String name) {
        try {
            return Optional.of(parameter(name)).filter(text -> !text.isEmpty()).map(Instant::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    String of(String key, Object... arguments) {
        return messages.of(key, arguments);
    }

    String sentence(Outlook outlook, RequirementLine line) {
        return sentences.of(visitor.getLanguage(), outlook, line);
    }

    /** What else keeps the requirement from its best; empty where one thing alone does. */
    String further(Outlook outlook, RequirementLine line) {
        return String.join(", ", sentences.further(visitor.getLanguage(), outlook, line));
    }

    String evidence(EvidenceLine line, BigDecimal rtoHours, LocalDate day) {
        return sentences.of(visitor.getLanguage(), line, rtoHours, day);
    }

    String reason(EvidenceLine.CauseLine cause, LocalDate day) {
        return sentences.cause(visitor.getLanguage(), cause, day);
    }

    String remedy(RemedyLink link) {
        return sentences.remedy(visitor.getLanguage(), link);
    }

    String causes(CurveStep step) {
        return step.causes().stream()
                .map(cause -> sentences.cause(visitor.getLanguage(), cause))
                .collect(Collectors.joining(", "));
    }

    /** By what it is fit, as long as it lasts. */
    String met(GateFinding finding) {
        return messages.of("readiness.page.plan.met", messages.label(finding.rule()));
    }

    String finding(GateFinding finding, LocalDate day) {
        var since = Optional.of(finding.until()).filter(until -> finding.everMet());
        return sentences.cause(
                visitor.getLanguage(),
                new EvidenceLine.CauseLine(finding.asset(), finding.rule().name(), since),
                day);
    }

    /** Why a pillar does not stand at its best. */
    String pillar(PillarCause cause) {
        var arguments = cause.arguments().stream()
                .map(text -> argument(cause.pillar(), text))
                .toArray();
        return messages.of("readiness.pillar." + cause.reason(), arguments);
    }

    private Object argument(Pillar pillar, String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text);
        }
        return pillar == Pillar.TRAINING ? people.names(List.of(text)).getOrDefault(text, text) : text;
    }

    String overridden(Optional<Overridden> overridden) {
        return overridden
                .map(each -> messages.of(
                        "readiness.page.board.override",
                        each.light().name(),
                        each.until(),
                        each.reason(),
                        person(each.approvedBy())))
                .orElse("");
    }

    /** What somebody answers for going without, a sentence each. */
    String waived(List<Waived> waived) {
        return waived.stream()
                .map(each -> messages.of(
                        "readiness.page.board.waived",
                        each.requirement(),
                        each.until(),
                        each.reason(),
                        person(each.approvedBy())))
                .collect(Collectors.joining("; "));
    }

    String lost(String tag) {
        return messages.of("readiness.cause.LOST", tag);
    }

    String reason(String subject, String reason, LocalDate day) {
        return sentences.cause(
                visitor.getLanguage(), new EvidenceLine.CauseLine(subject, reason, Optional.empty()), day);
    }

    String rejects(RequirementLine line) {
        return line.rejects().entrySet().stream()
                .map(entry -> inVain(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Why an asset is counted on in vain. */
    String inVain(String asset, Reject reason) {
        return messages.of("readiness.cause." + reason.name(), asset);
    }

    /** What would be lost in the books. */
    String lost(WhatIfAnswer.Loss loss) {
        return loss.asset() + ": "
                + messages.of(loss.said().key(), loss.said().arguments().toArray());
    }

    String cover(WhatIfAnswer.CoverChange cover) {
        return cover.limitAfter() == cover.limitBefore()
                ? messages.of(
                        "readiness.page.whatif.cover.until",
                        cover.asset(),
                        cover.capability(),
                        until(cover.endBefore()),
                        until(cover.endAfter()))
                : messages.of(
                        "readiness.page.whatif.cover.limit",
                        cover.asset(),
                        cover.capability(),
                        cover.limitBefore(),
                        cover.limitAfter());
    }

    private static Object until(Optional<LocalDate> day) {
        return day.<Object>map(found -> found).orElse("–");
    }

    /** What plans go short of when they run together. */
    String missing(List<Shortfall> shortfall) {
        return shortfall.isEmpty()
                ? messages.get("readiness.page.whatif.nothing")
                : shortfall.stream()
                        .map(each -> each.plan() + "/" + each.requirement() + " " + each.units())
                        .collect(Collectors.joining(", "));
    }

    /** What is away while plans run together; empty where nothing is. */
    String away(Collection<String> groups) {
        return groups.isEmpty()
                ? ""
                : messages.of(
                        "readiness.page.joint.away",
                        groups.stream().map(this::group).collect(Collectors.joining(", ")));
    }

    /** A field of an asset by what pages call it. */
    String field(String name) {
        return Stream.of("asset.field.", "catalog.field.", "asset.column.")
                .map(sort -> messages.ifAny(sort + name))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse(name);
    }

    /** A step by its name. */
    String step(String name) {
        return Stream.of(Step.values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .map(messages::label)
                .orElse(name);
    }

    /** A day where it is one, anything else as it stands. */
    private static Object said(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    /** One of the terms of a consent. */
    String term(String term, String value) {
        if (term.startsWith("set.")) {
            return messages.of("readiness.page.consent.term.date", field(term.substring(4)), said(value));
        }
        return Change.DATES.contains(term)
                ? messages.of("readiness.page.consent.term.date", field(term), said(value))
                : messages.of("readiness.page.consent.term." + term, said(value));
    }

    /** A person by name. */
    String person(String code) {
        return people.names(List.of(code)).getOrDefault(code, code);
    }

    String verdict(Verdict verdict) {
        return messages.get("readiness.verdict." + verdict.name());
    }

    Tone tone(Verdict verdict) {
        return switch (verdict) {
            case READY -> Tone.GOOD;
            case CONDITIONAL -> Tone.WARN;
            case UNKNOWN -> Tone.UNKNOWN;
            case NOT_READY -> Tone.BAD;
        };
    }

    String scenario(PlanOutline plan, String code) {
        return plan.scenarios().stream()
                .filter(scenario -> scenario.code().equals(code))
                .findFirst()
                .map(scenario -> scenario.named(visitor.getLanguage()))
                .orElseGet(() -> messages.get("readiness.page.plan.normal"));
    }

    /** A failure group by its sort in words, such as "site DC-A". */
    String group(String group) {
        return sentences.group(visitor.getLanguage(), group);
    }
}
