package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.asset.Detail;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.StepTally;
import org.muster.catalog.Kind;

/** What the form of a bulk step asks once for all, read from the lifecycle table, in words. */
@RequestScoped
class BulkQuestions {

    /** What belongs to one asset alone. */
    private static final Set<Detail> OWN = EnumSet.of(Detail.SERIALS, Detail.SUCCESSOR, Detail.DOCUMENT, Detail.PARTS);

    private final AssetWords words;
    private final AssetInputs inputs;

    @Inject
    BulkQuestions(AssetWords words, AssetInputs inputs) {
        this.words = words;
        this.inputs = inputs;
    }

    BulkQuestions() {
        this(null, null);
    }

    /** Where the step leads and what it posts. */
    List<String> consequences(Step step) {
        var stages = step.leadsTo().stream().map(words::label).toList();
        var leads = stages.isEmpty()
                ? words.of("asset.page.bulk.stays")
                : words.of("asset.page.bulk.leads", String.join(", ", stages));
        return List.of(leads, words.label(step.posts()));
    }

    /** What must be said. */
    List<Input> needed(StepTally tally, Kind kind) {
        var reason = tally.needs().contains(StepForm.REASON)
                ? Stream.of(inputs.line(StepForm.REASON, "area").needed())
                : Stream.<Input>empty();
        var day = Stream.of(inputs.line(StepForm.EFFECTIVE_ON, "date"));
        return Stream.of(
                        asked(tally, kind).filter(input -> needs(tally, input)).map(input -> word(tally, input)),
                        reason,
                        day)
                .flatMap(some -> some)
                .toList();
    }

    /** What may be said beside. */
    List<Input> optional(StepTally tally, Kind kind) {
        var reason = tally.needs().contains(StepForm.REASON)
                ? Stream.<Input>empty()
                : Stream.of(inputs.line(StepForm.REASON, "area"));
        return Stream.concat(reason, asked(tally, kind).filter(input -> !needs(tally, input)))
                .toList();
    }

    /** The first reasons why a step is not open for some, with their numbers. */
    List<String> refused(StepTally tally) {
        return tally.refused().stream()
                .map(refused -> words.of("asset.page.bulk.refused", refused.number(), words.reason(refused.reason())))
                .toList();
    }

    private static boolean needs(StepTally tally, Input input) {
        return tally.needs().contains(input.id()) || oneOf(tally.step(), input);
    }

    private Input word(StepTally tally, Input input) {
        return oneOf(tally.step(), input) ? input.helped(words.of("asset.page.step.one_of")) : input.needed();
    }

    private static boolean oneOf(Step step, Input input) {
        return step.needsOneOf().stream().anyMatch(detail -> detail.wire().equals(input.id()));
    }

    private Stream<Input> asked(StepTally tally, Kind kind) {
        var step = tally.step();
        return step.asks().stream()
                .filter(detail -> !OWN.contains(detail))
                .filter(detail -> detail != Detail.PLACE || kind.physical())
                .map(detail -> detail == Detail.OUTCOME
                        ? inputs.of(detail, kind)
                                .offering(words.choices(
                                        detail.wire(),
                                        step.leadsTo().stream().map(Stage::name).toList()))
                        : inputs.of(detail, kind));
    }
}
