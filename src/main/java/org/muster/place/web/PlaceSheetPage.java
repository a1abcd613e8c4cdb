package org.muster.place.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceFilter;
import org.muster.place.PlaceLevel;
import org.muster.place.PlaceRow;
import org.muster.place.PlaceSheet;
import org.muster.place.SiteDetails;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Visitor;

/** One place: where it is, what it depends on, and the places in it. */
@Named
@RequestScoped
public class PlaceSheetPage {

    private static final int MOST_INSIDE = 200;

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Visitor visitor;

    private String code = "";
    private Optional<PlaceSheet> sheet = Optional.empty();
    private List<PlaceRow> inside = List.of();

    public void load() {
        sheet = Optional.of(directory.find(code).orElseThrow(() -> Refusal.missing(code)));
        inside = directory
                .readOn(PlaceFilter.all().in(code), PlaceDirectory.BY_CODE, Optional.empty(), MOST_INSIDE)
                .rows();
    }

    public PlaceSheet getSheet() {
        return sheet.orElseThrow();
    }

    public List<PlaceRow> getInside() {
        return inside;
    }

    /** Whether its site is described; every site is. */
    public boolean isDescribed() {
        return getSheet().site().isPresent();
    }

    public SiteDetails getSite() {
        return getSheet().site().orElseThrow();
    }

    /** Where its site lies, empty if nobody has said. */
    public String getPosition() {
        return getSite()
                .position()
                .map(point -> point.latitude().toPlainString() + ", "
                        + point.longitude().toPlainString())
                .orElse("");
    }

    /** Whether places may be in it. */
    public boolean isHolding() {
        return getSheet().level() != PlaceLevel.BIN;
    }

    /** Whether the visitor may change it. */
    public boolean isEditable() {
        return visitor.profile()
                .filter(someone ->
                        someone.caller().may(Right.EDIT_PLACES, getSheet().row().site()))
                .isPresent();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
