package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.readiness.BoardRow;
import org.muster.readiness.Light;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.RemedyLink;
import org.muster.readiness.Sentences;
import org.muster.readiness.Turn;
import org.muster.readiness.model.CurveStep;
import org.muster.shared.web.Visitor;

/** The board: every plan, how it stands now, what it stands on, and when it falls next. */
@Named
@RequestScoped
public class ReadinessBoardPage {

    /** There is room for so many causes of a cliff. */
    private static final int NAMED = 2;

    private static final long YEAR = 365;

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private Sentences sentences;

    @Inject
    private Visitor visitor;

    @Inject
    private ReadinessWords words;

    private Stretch<BoardRow> rows = new Stretch<>(List.of(), 0);

    public void load() {
        rows = Stretch.of(directory.board());
    }

    /** The plans of this page, the worst first, and where the others are. */
    public Stretch<BoardRow> getPlans() {
        return rows;
    }

    /** Whether it falls within the year. */
    public boolean falling(BoardRow row) {
        return row.cliff().isPresent();
    }

    /** What somebody answers for instead, in words; empty where nobody does. */
    public String overridden(BoardRow row) {
        return words.overridden(row.overridden());
    }

    /** What somebody answers for going without, in words; empty where nobody does. */
    public String waived(BoardRow row) {
        return words.waived(row.waived());
    }

    public @Nullable Light cliffLight(BoardRow row) {
        return row.cliff().map(step -> Light.of(step.standing().level())).orElse(null);
    }

    public @Nullable LocalDate cliffOn(BoardRow row) {
        return row.cliff().map(CurveStep::from).orElse(null);
    }

    /** Why it falls, in words. */
    public String cliffCause(BoardRow row) {
        var causes = row.cliff().map(CurveStep::causes).orElse(List.of());
        var named = causes.stream().limit(NAMED).map(cause -> sentences.cause(visitor.getLanguage(), cause));
        var rest = causes.size() > NAMED
                ? Stream.of(words.of("readiness.page.board.more", causes.size() - NAMED))
                : Stream.<String>empty();
        return Stream.concat(named, rest).collect(Collectors.joining(", "));
    }

    /** How it moved last, in words; empty as long as it never did. */
    public String trend(BoardRow row) {
        return row.turn()
                .map(turn -> words.of(
                        "readiness.page.board." + (rising(row) ? "rose" : "fell"),
                        turn.was().level().name(),
                        turn.was().index()))
                .orElse("");
    }

    public boolean rising(BoardRow row) {
        return row.turn().filter(turn -> turn.upTo(row.kept().standing())).isPresent();
    }

    public @Nullable LocalDate turnedOn(BoardRow row) {
        return row.turn().map(Turn::on).orElse(null);
    }

    /** What helps against the next cliff, one link a cause that makes it. */
    public List<RemedyLink> remedies(BoardRow row) {
        return row.cliff().stream()
                .flatMap(step -> step.makers().stream())
                .flatMap(cause -> directory.remedy(row.plan().code(), cause).stream())
                .distinct()
                .limit(2)
                .toList();
    }

    public StepChart chart(BoardRow row) {
        return new StepChart(row.today(), YEAR, row.kept().curve(), List.of(), List.of());
    }
}
