package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.muster.plan.PlanOutline;
import org.muster.readiness.HistoryDirectory;
import org.muster.readiness.PastDay;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Every day on which it changed how a plan stood, the latest first. */
@Named
@RequestScoped
public class ReadinessHistoryPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private HistoryDirectory directory;

    @Inject
    private Cursors cursors;

    private PlanOutline plan;
    private KeysetList<PastDay> list;

    public void load() {
        plan = directory.plan(ReadinessWords.parameter("code"));
        var state = ListState.of(request).about("code");
        var order = state.order(List.of(HistoryDirectory.LATEST));
        list = KeysetList.of(state, directory.list(plan.code(), state.position(cursors, order), state.size()), cursors);
    }

    public PlanOutline getPlan() {
        return plan;
    }

    public KeysetList<PastDay> getList() {
        return list;
    }
}
