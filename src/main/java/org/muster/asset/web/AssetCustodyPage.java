package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.Step;
import org.muster.shared.web.KeysetList;

/** Who holds an asset, where it is, until when, and every step that moved it. */
@Named
@RequestScoped
public class AssetCustodyPage {

    private static final Set<Step> MOVES = Stream.of(Step.values())
            .filter(Step::moves)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));

    @Inject
    private SheetHead head;

    @Inject
    private Custody custody;

    @Inject
    private StepLines steps;

    private KeysetList<HistoryLine> moves;

    public void load() {
        head.open();
        moves = steps.of(head.getSheet(), MOVES);
    }

    /** How it stands now. */
    public List<FactLine> getNow() {
        return custody.of(head.getSheet());
    }

    public KeysetList<HistoryLine> getMoves() {
        return moves;
    }
}
