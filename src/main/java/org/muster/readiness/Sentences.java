package org.muster.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.readiness.model.Cause;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.text.Wording;

/** Says in one line how a requirement stands: level, number, recovery time, cause and remedy. */
@ApplicationScoped
public class Sentences {

    private static final int PERCENT = 2;

    private final Texts texts;

    @Inject
    Sentences(Texts texts) {
        this.texts = texts;
    }

    Sentences() {
        this(null);
    }

    /** The requirement as it stands, with the first remedy. */
    public String of(Language language, Outlook outlook, RequirementLine line) {
        var evidence = EvidenceLine.of(line, outlook.asOf());
        var said = parts(language, evidence, outlook.objective().rtoHours(), outlook.asOf());
        if (!evidence.causes().isEmpty()) {
            Remedies.of(outlook, line).stream().findFirst().ifPresent(remedy -> said.add(remedy(language, remedy)));
        }
        return String.join(" · ", said);
    }

    /** Every further reason why the requirement is not at its best; the sentence tells the first. */
    public List<String> further(Language language, Outlook outlook, RequirementLine line) {
        return EvidenceLine.of(line, outlook.asOf()).causes().stream()
                .skip(1)
                .map(cause -> cause(language, cause, outlook.asOf()))
                .distinct()
                .toList();
    }

    /** The requirement as it stood on a day that is written down. */
    public String of(Language language, EvidenceLine evidence, BigDecimal rtoHours, LocalDate day) {
        return String.join(" · ", parts(language, evidence, rtoHours, day));
    }

    private List<String> parts(Language language, EvidenceLine evidence, BigDecimal rtoHours, LocalDate day) {
        var said = new ArrayList<String>();
        said.add(evidence.level().name());
        said.add(texts.of(language, "readiness.sentence.coverage", percent(evidence.coverage())));
        said.add(texts.of(
                language,
                "readiness.sentence.units",
                number(language, evidence.ready()),
                number(language, evidence.conditional()),
                number(language, evidence.needed())));
        said.add(evidence.recoveryHours()
                .map(hours -> texts.of(language, "readiness.sentence.rta", plain(hours), plain(rtoHours)))
                .orElseGet(() -> texts.of(language, "readiness.sentence.no_rta", plain(rtoHours))));
        evidence.causes().stream().findFirst().ifPresent(cause -> said.add(cause(language, cause, day)));
        return said;
    }

    /** Why something is not at its best. */
    public String cause(Language language, EvidenceLine.CauseLine cause, LocalDate day) {
        var gate = Optional.of(cause.reason()).filter(Sentences::gate);
        if (gate.isPresent() && cause.since().isPresent()) {
            return texts.of(
                    language,
                    "readiness.cause.ended",
                    cause.subject(),
                    texts.label(language, GateRule.valueOf(cause.reason())),
                    wording(language).relative(cause.since().get(), day));
        }
        return texts.of(language, "readiness.cause." + cause.reason(), subject(language, cause));
    }

    /** A failure group by its sort in words, such as "site DC-A"; everything else as it is called. */
    private String subject(Language language, EvidenceLine.CauseLine cause) {
        return cause.reason().equals("SINGLE_POINT") ? group(language, cause.subject()) : cause.subject();
    }

    /** A failure group by its sort in words. */
    public String group(Language language, String group) {
        var cut = group.indexOf(':');
        return cut < 0
                ? group
                : texts.of(language, "readiness.group." + group.substring(0, cut), group.substring(cut + 1));
    }

    /** The cause of a step of a curve: the gate of an asset that ends, or is mended. */
    public String cause(Language language, Cause cause) {
        return gate(cause.reason())
                ? texts.of(
                        language,
                        "readiness.cause.step",
                        cause.subject(),
                        texts.label(language, GateRule.valueOf(cause.reason())))
                : texts.of(language, "readiness.cause." + cause.reason(), cause.subject());
    }

    private static boolean gate(String name) {
        return Arrays.stream(GateRule.values()).anyMatch(rule -> rule.name().equals(name));
    }

    /** What can be done, with what. */
    public String remedy(Language language, RemedyLink remedy) {
        return texts.of(
                language,
                "readiness.remedy." + remedy.remedy().name() + ".with",
                remedy.subject(),
                remedy.due().map(day -> wording(language).date(day)).orElse(""));
    }

    private Wording wording(Language language) {
        return new Wording(texts, language, ZoneOffset.UTC);
    }

    private String number(Language language, long number) {
        return wording(language).number(number);
    }

    /** Rounded down, so that what is short never reads as complete. */
    private static String percent(BigDecimal coverage) {
        return coverage.movePointRight(PERCENT)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String plain(BigDecimal hours) {
        return new BigDecimal(hours.stripTrailingZeros().toPlainString()).toPlainString();
    }
}
