package org.muster.asset.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.asset.AssetRegister;
import org.muster.catalog.Kind;
import org.muster.shared.web.News;
import org.muster.shared.web.Onward;

/** Requests a new asset or lot: first of which kind, then what is wanted, where, how many and why. */
@Named
@ViewScoped
public class AssetRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenSheets sheets;

    @Inject
    private DescriptionQuestions questions;

    @Inject
    private AssetRegister register;

    @Inject
    private News news;

    private final RequestForm form = new RequestForm();
    private String kind = "";
    private String like = "";

    public void load() {
        kind = Links.parameter("kind");
        like = Links.parameter("like");
        var capability = Links.parameter("capability");
        if (!capability.isEmpty()) {
            kind = questions.kindOf(capability).map(Kind::name).orElse(kind);
            var gap = Links.parameter("plan");
            form.fill(capability, Links.parameter("quantity"), Links.parameter("site"), gap, questions.gap(gap));
        }
        if (!like.isEmpty()) {
            var other = sheets.of(like);
            kind = other.kind().name();
            form.copy(other);
        }
    }

    public void request() {
        var wanted = form.wanted(kind().orElseThrow(), questions.particulars(kind().orElseThrow()));
        var tag = register.request(wanted);
        news.tell("asset.page.request.done", tag.text());
        Onward.to(Links.sheet(tag.text(), ""));
    }

    private Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    public boolean isChosen() {
        return kind().isPresent();
    }

    public List<FactLine> getKinds() {
        return Arrays.stream(Kind.values())
                .map(each -> FactLine.to(
                        questions.words().label(each),
                        questions.words().of("asset.page.request.kind." + each.name()),
                        Links.to("/asset/request.xhtml", "kind", each.name())))
                .toList();
    }

    public String getKind() {
        return kind().map(questions.words()::label).orElse("");
    }

    public String getLike() {
        return like;
    }

    public List<Input> getLines() {
        return kind().map(questions::requested).orElse(List.of());
    }

    public List<Input> getFields() {
        return kind().map(questions::fields).orElse(List.of());
    }

    /** The wished tag, and the requirement of a plan it is for. */
    public List<Input> getMore() {
        return kind().map(each -> List.of(questions.line("tag", "text"), questions.closes(each)))
                .orElse(List.of());
    }

    public List<Input> getCommon() {
        return kind().isPresent() ? questions.common() : List.of();
    }

    public RequestForm getForm() {
        return form;
    }
}
