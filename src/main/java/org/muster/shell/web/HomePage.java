package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.asset.AssetDirectory;
import org.muster.asset.Stage;
import org.muster.asset.StageCount;
import org.muster.catalog.Kind;
import org.muster.shared.text.Tone;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Bar;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** Where one begins: what waits for the visitor's hands, and how many things of which kind stand where. */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 12;

    @Inject
    private AssetDirectory assets;

    @Inject
    private Messages messages;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private List<HomeTask> tasks = List.of();
    private List<String> proposed = List.of();
    private List<StageCount> counts = List.of();

    public void load() {
        if (!visitor.may(Right.READ_ASSETS)) {
            return;
        }
        counts = assets.counts();
        tasks = HomeTask.of(assets, visitor, LocalDate.now(clock));
        proposed = visitor.may(Right.APPROVE) ? assets.proposed(SHOWN) : List.of();
    }

    public boolean isIdle() {
        return tasks.isEmpty() && proposed.isEmpty();
    }

    public List<HomeTask> getTasks() {
        return tasks;
    }

    /** The tags of assets whose retirement waits for the visitor's decision. */
    public List<String> getProposed() {
        return proposed;
    }

    public boolean isCounted() {
        return !counts.isEmpty();
    }

    public long getTotal() {
        return counts.stream().mapToLong(StageCount::number).sum();
    }

    public List<Bar> getKinds() {
        Map<Kind, Long> numbers = counts.stream()
                .collect(Collectors.groupingBy(StageCount::kind, Collectors.summingLong(StageCount::number)));
        return Arrays.stream(Kind.values())
                .filter(numbers::containsKey)
                .map(kind -> new Bar(
                        messages.label(kind), numbers.get(kind), "/asset/list.xhtml?kind=" + kind.name(), Tone.INFO))
                .toList();
    }

    public List<Bar> getStages() {
        Map<Stage, Long> numbers = counts.stream()
                .collect(Collectors.groupingBy(StageCount::stage, Collectors.summingLong(StageCount::number)));
        return Arrays.stream(Stage.values())
                .filter(numbers::containsKey)
                .map(stage -> new Bar(
                        messages.label(stage),
                        numbers.get(stage),
                        "/asset/list.xhtml?stage=" + stage.name(),
                        stage.tone()))
                .toList();
    }
}
