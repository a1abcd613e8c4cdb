package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTag;
import org.muster.asset.Step;
import org.muster.asset.StepOffer;
import org.muster.shared.web.News;
import org.muster.shared.web.Onward;

/** What is said of a step: its name, why it is closed, what happened meanwhile, and what came of it. */
@RequestScoped
class StepDone {

    private static final int NAMED = 20;

    private final AssetWords words;
    private final StepLines lines;
    private final News news;

    @Inject
    StepDone(AssetWords words, StepLines lines, News news) {
        this.words = words;
        this.lines = lines;
        this.news = news;
    }

    StepDone() {
        this(null, null, null);
    }

    String title(AssetSheet sheet, Step step) {
        return words.step(step, sheet.kind());
    }

    List<String> reasons(StepOffer offer) {
        return offer.refusals().stream().map(words::reason).toList();
    }

    List<HistoryLine> since(AssetSheet sheet, Instant moment) {
        return lines.since(sheet, moment);
    }

    /** Says what happened and leads back to the sheet; parts that went their own way are linked there. */
    void tell(AssetSheet sheet, Step step, List<AssetTag> took, String list) {
        var parts = took.stream()
                .map(AssetTag::text)
                .filter(tag -> !tag.equals(sheet.tag()))
                .limit(NAMED)
                .collect(Collectors.joining(","));
        var key = parts.isEmpty() ? "asset.page.step.done" : "asset.page.step.done_in_part";
        news.tell(key, title(sheet, step), sheet.tag(), took.size());
        Onward.to(Links.to("/asset/sheet.xhtml", "tag", sheet.tag(), "took", parts, "list", list));
    }
}
