package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.asset.AssetRow;
import org.muster.asset.BulkDirectory;
import org.muster.asset.BulkLine;
import org.muster.asset.Selection;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.asset.StepTally;
import org.muster.asset.StepsAtHand;
import org.muster.shared.usecase.Refusal;

/** What the bulk page asks of the register before anything is decided. */
@RequestScoped
class BulkDesk {

    private static final int SHOWN = 10;

    private final BulkDirectory directory;
    private final StepsAtHand steps;
    private final HttpServletRequest request;
    private final Map<Step, StepTally> tallied = new EnumMap<>(Step.class);

    @Inject
    BulkDesk(BulkDirectory directory, StepsAtHand steps, HttpServletRequest request) {
        this.directory = directory;
        this.steps = steps;
        this.request = request;
    }

    BulkDesk() {
        this(null, null, null);
    }

    /** The assets the list's bulk bar sent here: the ticked ones, or all its filters find. */
    Selection chosen() {
        var tags = Optional.ofNullable(request.getParameterValues("tag")).stream()
                .flatMap(Stream::of)
                .toList();
        if (tags.size() > Selection.MOST_NAMED) {
            throw Refusal.unreadable("tag", Integer.toString(tags.size()));
        }
        var address = Optional.ofNullable(request.getParameter("list")).orElse("");
        return "true".equals(request.getParameter("all")) ? Selection.matching(address) : Selection.of(tags);
    }

    long count(Selection selection) {
        return directory.count(selection);
    }

    /** Every step at hand, those open for all first. */
    List<StepTally> tallies(Selection selection) {
        return directory.tally(selection, steps.forMany()).stream()
                .sorted((one, other) -> Long.compare(other.open(), one.open()))
                .toList();
    }

    /** The steps nothing stands against with any of them. */
    List<Step> openForAll(Selection selection) {
        return tallies(selection).stream()
                .filter(StepTally::forAll)
                .map(StepTally::step)
                .toList();
    }

    /** The tally of one step; asked once per request, which is about one selection. */
    StepTally tally(Selection selection, Step step) {
        return tallied.computeIfAbsent(
                step, asked -> directory.tally(selection, List.of(asked)).get(0));
    }

    List<BulkLine> lines(Selection selection, StepOrder order) {
        return directory.lines(selection, order, SHOWN);
    }

    Optional<AssetRow> first(Selection selection) {
        return directory.rows(selection, Optional.empty(), 1).rows().stream().findFirst();
    }
}
