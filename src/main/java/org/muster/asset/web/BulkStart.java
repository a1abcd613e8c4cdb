package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.asset.AssetRegister;
import org.muster.asset.BulkDirectory;
import org.muster.asset.BulkLine;
import org.muster.asset.BulkOrder;
import org.muster.asset.Seen;
import org.muster.asset.Selection;
import org.muster.job.JobRegister;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.News;

/** Sets a confirmed bulk step going, and says why a line of its preview is refused. */
@RequestScoped
class BulkStart {

    private final AssetRegister register;
    private final BulkDirectory directory;
    private final JobRegister jobs;
    private final OpenCommand open;
    private final AssetWords words;
    private final News news;

    @Inject
    BulkStart(
            AssetRegister register,
            BulkDirectory directory,
            JobRegister jobs,
            OpenCommand open,
            AssetWords words,
            News news) {
        this.register = register;
        this.directory = directory;
        this.jobs = jobs;
        this.open = open;
        this.words = words;
        this.news = news;
    }

    BulkStart() {
        this(null, null, null, null, null, null);
    }

    /** When every asset shown is refused for the same reasons, what was said is wrong, not the assets. */
    void refuseIfNoneCan(List<BulkLine> lines) {
        var reasons = lines.stream().map(BulkLine::refusals).distinct().toList();
        if (reasons.size() == 1 && !reasons.get(0).isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons.get(0));
        }
    }

    List<String> reasons(BulkLine line) {
        return line.refusals().stream().map(words::reason).toList();
    }

    /** Carries it out: all or none at once, anything else as a job. Answers where to go. */
    String start(Selection selection, BulkOrder order, long total) {
        if (!order.allOrNone()) {
            return "/job/sheet.xhtml?faces-redirect=true&id=" + jobs.start(order.job(), directory.items(selection));
        }
        if (total > BulkOrder.MOST_TOGETHER) {
            throw new Refusal(
                    Refusal.Kind.INVALID, List.of(Reason.of("asset.refusal.too_many", BulkOrder.MOST_TOGETHER)));
        }
        var seen = directory.rows(selection, Optional.empty(), BulkOrder.MOST_TOGETHER).rows().stream()
                .map(row -> new Seen(row.tag(), row.version()))
                .toList();
        var command = open.current().inBatch(UUID.randomUUID().toString());
        open.run(command, () -> register.takeAll(seen, order.order()));
        news.tell("asset.page.bulk.done", seen.size());
        return "/asset/list.xhtml?faces-redirect=true&" + selection.address();
    }
}
