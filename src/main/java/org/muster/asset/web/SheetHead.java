package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.asset.AssetSheet;
import org.muster.asset.AssetTab;
import org.muster.asset.StepOffer;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.StepLink;
import org.muster.shared.web.Tab;
import org.muster.shared.web.Visitor;

/** What stands on top of every part of a sheet: who the asset is, where it stands, what may happen next, and the tabs. */
@Named
@RequestScoped
public class SheetHead {

    private static final Set<Right> EVIDENCE =
            EnumSet.of(Right.MANAGE_ASSETS, Right.KEEP_STORE, Right.INSPECT, Right.SERVICE, Right.APPROVE);

    private final OpenSheets sheets;
    private final AssetWords words;
    private final Visitor visitor;
    private final HttpServletRequest request;
    private final Instance<AssetTab> others;

    @Inject
    SheetHead(
            OpenSheets sheets,
            AssetWords words,
            Visitor visitor,
            HttpServletRequest request,
            @Any Instance<AssetTab> others) {
        this.sheets = sheets;
        this.words = words;
        this.visitor = visitor;
        this.request = request;
        this.others = others;
    }

    SheetHead() {
        this(null, null, null, null, null);
    }

    /** Opens the sheet the address names; before anything is shown, so that what is missing is the 404 page. */
    public void open() {
        getSheet();
    }

    public AssetSheet getSheet() {
        return sheets.of(parameter("tag"));
    }

    public String getTag() {
        return getSheet().tag();
    }

    public String getName() {
        return getSheet().row().name();
    }

    public String getKind() {
        return words.label(getSheet().kind());
    }

    /** The query of the list one came from, empty for none. */
    public String getList() {
        return parameter("list");
    }

    /** The places it is in, from the site down, each by its name. */
    public List<String> getPath() {
        return getSheet().names().path().stream().map(words::named).toList();
    }

    /** The same as one line. */
    public String getWhere() {
        return String.join(" / ", getPath());
    }

    public String getCustodian() {
        var custodian = getSheet().names().custodian();
        return custodian.isEmpty() ? getSheet().row().custodian() : custodian;
    }

    /** The day something is due, if anything is. */
    public @Nullable LocalDate getDue() {
        return getSheet().row().due().orElse(null);
    }

    public String getEditUrl() {
        return Links.to("/asset/edit.xhtml", "tag", getTag(), "list", getList());
    }

    public String getLikeUrl() {
        return Links.to("/asset/request.xhtml", "like", getTag());
    }

    /** Its label with the codes a camera or a scanner reads. */
    public String getLabelUrl() {
        return Links.to("/asset/labels.xhtml", "tag", getTag());
    }

    /** Its square code as a picture. */
    public String getQrUrl() {
        return Links.to(QrServlet.PATH, "tag", getTag());
    }

    public boolean isDescribable() {
        return visitor.may(Right.MANAGE_ASSETS) && !getSheet().stage().ended();
    }

    public boolean isRequestable() {
        return visitor.may(Right.MANAGE_ASSETS);
    }

    /** Whether the visitor may attach documents, as whoever takes steps may. */
    public boolean isEvidenceTaken() {
        return EVIDENCE.stream().anyMatch(visitor::may);
    }

    /** The steps open to the visitor, the most likely one first. */
    public List<StepLink> getOpen() {
        return steps(StepOffer::open)
                .sorted(Comparator.comparing(offer -> !offer.step().concludes()))
                .map(offer -> link(offer, List.of()))
                .toList();
    }

    /** The steps that are not open, those of the present stage first, each with the reason. */
    public List<StepLink> getClosed() {
        var stage = getSheet().stage();
        return steps(offer -> !offer.open())
                .sorted(Comparator.comparing(offer -> !offer.step().openIn().contains(stage)))
                .map(offer ->
                        link(offer, offer.refusals().stream().map(words::reason).toList()))
                .toList();
    }

    private Stream<StepOffer> steps(Predicate<StepOffer> wanted) {
        return getSheet().offers().stream().filter(wanted);
    }

    private StepLink link(StepOffer offer, List<String> reasons) {
        var url = Links.to(
                "/asset/step.xhtml", "tag", getTag(), "step", offer.step().name(), "list", getList());
        return new StepLink(words.step(offer.step(), getSheet().kind()), url, reasons);
    }

    /** The parts of the sheet: its own, those other contexts show, and the history last. */
    public List<Tab> getTabs() {
        var pages = Optional.ofNullable(request.getServletContext().getResourcePaths("/asset/"))
                .orElse(Set.of());
        var own = Arrays.stream(SheetTab.values())
                .filter(tab -> pages.contains(tab.page()))
                .map(this::tab)
                .toList();
        var foreign = others.stream()
                .filter(tab -> visitor.may(tab.right()))
                .sorted(Comparator.comparing(AssetTab::page))
                .map(this::tab)
                .toList();
        return Stream.of(own.subList(0, own.size() - 1), foreign, own.subList(own.size() - 1, own.size()))
                .flatMap(List::stream)
                .toList();
    }

    private Tab tab(AssetTab tab) {
        var url = Links.to(tab.page(), "tag", getTag(), "list", getList());
        return Tab.of(words.of(tab.textKey()), url, request.getServletPath().equals(tab.page()));
    }

    private Tab tab(SheetTab tab) {
        var url = Links.to(tab.page(), "tag", getTag(), "list", getList());
        var current = request.getServletPath().equals(tab.page());
        var counts = getSheet().counts();
        return switch (tab) {
            case DOCUMENTS -> Tab.counted(words.label(tab), url, counts.documents(), current);
            case HISTORY -> Tab.counted(words.label(tab), url, counts.steps(), current);
            default -> Tab.of(words.label(tab), url, current);
        };
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
