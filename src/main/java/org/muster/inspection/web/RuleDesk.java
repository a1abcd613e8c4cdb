package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.inspection.Move;
import org.muster.inspection.Replanned;
import org.muster.inspection.RuleRegister;
import org.muster.inspection.RuleRest;
import org.muster.job.JobRegister;
import org.muster.job.NewJob;
import org.muster.shared.web.Formats;
import org.muster.shared.web.Messages;
import org.muster.shared.web.News;

/** Saves rules, says what that moved, and has a job do what is left. */
@RequestScoped
class RuleDesk {

    private static final int SAID = 8;

    private final RuleRegister register;
    private final RuleRest rest;
    private final JobRegister jobs;
    private final News news;
    private final Messages messages;
    private final Formats formats;

    @Inject
    RuleDesk(RuleRegister register, RuleRest rest, JobRegister jobs, News news, Messages messages, Formats formats) {
        this.register = register;
        this.rest = rest;
        this.jobs = jobs;
        this.news = news;
        this.messages = messages;
        this.formats = formats;
    }

    RuleDesk() {
        this(null, null, null, null, null, null);
    }

    String add(RuleForm form) {
        return told(form.getCode(), register.add(form.getCode(), form.details()));
    }

    String change(String code, RuleForm form) {
        return told(code, register.change(code, form.version(), form.details()));
    }

    private String told(String code, Replanned done) {
        news.tell(
                "inspection.page.rule.saved", code, done.looked(), done.moves().size());
        if (!done.moves().isEmpty()) {
            news.tell("inspection.page.rule.moves", moves(done.moves()));
        }
        if (done.left()) {
            var job = jobs.start(
                    new NewJob("inspection.replan", "inspection.page.rule.job", List.of(code), code, ""),
                    rest.of(code));
            return "/job/sheet.xhtml?faces-redirect=true&id=" + job;
        }
        return "/inspection/rule.xhtml?faces-redirect=true&code=" + code;
    }

    private String moves(List<Move> moves) {
        var said = moves.stream().limit(SAID).map(this::said).collect(Collectors.joining("; "));
        return moves.size() > SAID ? said + " \u2026" : said;
    }

    private String said(Move move) {
        if (move.from().equals(move.to())) {
            return move.asset() + " " + messages.get("inspection.page.rule.around");
        }
        var from = move.from().map(formats::date).orElse(messages.get("inspection.page.rule.new"));
        var to = move.to().map(formats::date).orElse(messages.get("inspection.page.rule.gone"));
        return move.asset() + " " + from + " \u2192 " + to;
    }
}
