package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.asset.AssetDirectory;

/** The overview of one asset: everything the register knows about it, and its neighbours in the list one came from. */
@Named
@RequestScoped
public class AssetSheetPage {

    @Inject
    private SheetHead head;

    @Inject
    private SheetFacts facts;

    @Inject
    private AssetDirectory assets;

    @Inject
    private Clock clock;

    private String previous = "";
    private String next = "";

    /** Opens the sheet and looks left and right of it. */
    public void load() {
        head.open();
        Optional.of(head.getList())
                .filter(list -> !list.isEmpty())
                .flatMap(list -> CameFrom.of(list, LocalDate.now(clock)))
                .map(list -> assets.neighbours(head.getSheet(), list.filter(), list.sort()))
                .ifPresent(beside -> {
                    previous = beside.previous()
                            .map(tag -> Links.sheet(tag, head.getList()))
                            .orElse("");
                    next = beside.next()
                            .map(tag -> Links.sheet(tag, head.getList()))
                            .orElse("");
                });
    }

    public List<FactGroup> getGroups() {
        return facts.of(head.getSheet());
    }

    /** The parts of a lot that have just taken a step on their own. */
    public List<FactLine> getTook() {
        return Arrays.stream(Links.parameter("took").split(","))
                .map(String::strip)
                .filter(tag -> tag.matches("[A-Z0-9][A-Z0-9._-]{1,39}"))
                .map(tag -> FactLine.to("", tag, Links.sheet(tag, "")))
                .toList();
    }

    public boolean isInList() {
        return !head.getList().isEmpty();
    }

    public String getListUrl() {
        return "/asset/list.xhtml?" + head.getList();
    }

    public String getPrevious() {
        return previous;
    }

    public String getNext() {
        return next;
    }
}
