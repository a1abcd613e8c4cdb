package org.muster.shell.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.asset.Stage;
import org.muster.asset.StageCount;
import org.muster.catalog.Kind;
import org.muster.shared.text.Labelled;
import org.muster.shared.text.Tone;
import org.muster.shared.web.Bar;

/** How many assets of which kind stand where: as bars, and as the table behind them. Every number leads to its rows. */
public final class HomeCounts {
    private static final String LIST = "/asset/list.xhtml?";

    private final List<StageCount> counts;
    private final Function<Labelled, String> words;

    HomeCounts(List<StageCount> counts, Function<Labelled, String> words) {
        this.counts = List.copyOf(counts);
        this.words = words;
    }

    public boolean isNothing() {
        return counts.isEmpty();
    }

    public long getTotal() {
        return counts.stream().mapToLong(StageCount::number).sum();
    }

    /** The stages in which something stands, in the order of a life. */
    public List<Bar> getStages() {
        var numbers = sums(Stage.class, StageCount::stage);
        return numbers.entrySet().stream()
                .map(each -> bar(
                        each.getKey(),
                        each.getValue(),
                        stage(each.getKey()),
                        each.getKey().tone()))
                .toList();
    }

    /** The kinds of which there is something. */
    public List<Bar> getKinds() {
        var numbers = sums(Kind.class, StageCount::kind);
        return numbers.entrySet().stream()
                .map(each -> bar(each.getKey(), each.getValue(), kind(each.getKey()), Tone.INFO))
                .toList();
    }

    /** The table: a line for each stage, with a cell for each of the kinds above. */
    public List<Line> getLines() {
        var kinds = sums(Kind.class, StageCount::kind).keySet();
        return sums(Stage.class, StageCount::stage).entrySet().stream()
                .map(each -> new Line(
                        bar(
                                each.getKey(),
                                each.getValue(),
                                stage(each.getKey()),
                                each.getKey().tone()),
                        kinds.stream().map(kind -> cell(kind, each.getKey())).toList()))
                .toList();
    }

    public String getStageChart() {
        return ChartText.of(getStages());
    }

    public String getKindChart() {
        return ChartText.of(getKinds());
    }

    /** A stage with its total, and how many of each kind stand in it. */
    public record Line(Bar stage, List<Bar> cells) {}

    private Bar cell(Kind kind, Stage stage) {
        var number = counts.stream()
                .filter(count -> count.kind() == kind && count.stage() == stage)
                .mapToLong(StageCount::number)
                .sum();
        return bar(kind, number, kind(kind) + "&" + stage(stage), stage.tone());
    }

    private <E extends Enum<E> & Labelled> Map<E, Long> sums(Class<E> type, Function<StageCount, E> key) {
        return counts.stream()
                .collect(Collectors.groupingBy(
                        key, () -> new EnumMap<>(type), Collectors.summingLong(StageCount::number)));
    }

    private Bar bar(Labelled what, long number, String filter, Tone tone) {
        return new Bar(words.apply(what), number, LIST + filter, tone);
    }

    private static String kind(Kind kind) {
        return "kind=" + kind.name();
    }

    private static String stage(Stage stage) {
        return "stage=" + stage.name();
    }
}
