package org.muster.shell.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.asset.AssetDirectory;
import org.muster.asset.AssetFilter;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Visitor;

/** Something that waits for the visitor: what to do, with how many, and the list behind it. */
public record HomeTask(String key, long number, boolean more, boolean pressing, String url) {

    private static final Map<String, List<String>> OVERDUE =
            Map.of("stage", List.of("DEPLOYED"), "loan", List.of("overdue"));

    /** What waits for the visitor, what is late first. */
    static List<HomeTask> of(AssetDirectory assets, Visitor visitor, LocalDate today) {
        var tasks = new ArrayList<HomeTask>();
        if (visitor.may(Right.KEEP_STORE)) {
            var late = assets.count(AssetFilter.of(OVERDUE, today));
            if (late.atLeast() > 0) {
                tasks.add(new HomeTask(
                        "shell.home.task.OVERDUE",
                        late.atLeast(),
                        late.capped(),
                        true,
                        "/asset/list.xhtml?stage=DEPLOYED&loan=overdue&sort=due"));
            }
        }
        assets.waiting().stream()
                .map(waiting -> new HomeTask(
                        "shell.home.task." + waiting.step().name(),
                        waiting.number(),
                        false,
                        false,
                        "/asset/list.xhtml?waits=" + waiting.step().name()))
                .forEach(tasks::add);
        return tasks;
    }
}
