package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetSheet;
import org.muster.asset.Step;
import org.muster.asset.StepLine;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Whence;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Slice;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Steps an asset took, in the words of its kind, page by page. */
@RequestScoped
class StepLines {

    private static final int MEANWHILE = 10;

    private final AssetDirectory assets;
    private final ToldFacts told;
    private final AssetWords words;
    private final Cursors cursors;
    private final HttpServletRequest request;

    @Inject
    StepLines(AssetDirectory assets, ToldFacts told, AssetWords words, Cursors cursors, HttpServletRequest request) {
        this.assets = assets;
        this.told = told;
        this.words = words;
        this.cursors = cursors;
        this.request = request;
    }

    StepLines() {
        this(null, null, null, null, null);
    }

    /** The page of the history the address asks for; some steps only, or all when none is named. */
    KeysetList<HistoryLine> of(AssetSheet sheet) {
        return of(sheet, ListState.of(request).chosen("step", Step.class));
    }

    /** The page of these steps the address asks for. */
    KeysetList<HistoryLine> of(AssetSheet sheet, Set<Step> steps) {
        var state = ListState.of(request).about("tag");
        var from = state.after()
                .or(state::before)
                .flatMap(cursor -> cursors.open(cursor, AssetDirectory.LATEST.parameter()));
        var slice = assets.history(sheet, steps, from, state.size());
        var lines = lines(slice.rows(), sheet);
        return KeysetList.of(state, new Slice<>(lines, slice.previous(), slice.next(), slice.count()), cursors);
    }

    /** What happened to an asset after a moment, the latest first. */
    List<HistoryLine> since(AssetSheet sheet, Instant moment) {
        return lines(
                assets.history(sheet, Optional.empty(), MEANWHILE).rows().stream()
                        .filter(step -> step.recordedAt().isAfter(moment))
                        .toList(),
                sheet);
    }

    private List<HistoryLine> lines(List<StepLine> steps, AssetSheet sheet) {
        var names = told.names(sheet, steps);
        return steps.stream().map(step -> line(step, sheet.kind(), names)).toList();
    }

    private HistoryLine line(StepLine step, Kind kind, ToldFacts.Names names) {
        return new HistoryLine(
                step,
                words.step(step.step(), kind),
                step.byName().isEmpty() ? step.by() : step.byName(),
                words.label(Whence.valueOf(step.whence())),
                told.of(step, names));
    }
}
