package org.muster.finding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.finding.FindingDirectory;
import org.muster.finding.FindingSheet;
import org.muster.identity.PersonDirectory;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.web.Visitor;

/** One finding: what it is about, who opened it, what is planned, and who closed it. */
@Named
@RequestScoped
public class FindingSheetPage {

    @Inject
    private FindingDirectory directory;

    @Inject
    private PersonDirectory people;

    @Inject
    private Visitor visitor;

    private String code = "";
    private FindingSheet sheet;
    private Map<String, String> names = Map.of();

    public void load() {
        sheet = directory.find(code).orElseThrow(() -> Refusal.missing(code));
        names = people.names(List.of(sheet.openedBy(), sheet.fix().by(), sheet.closedBy()));
    }

    public FindingSheet getSheet() {
        return sheet;
    }

    /** A person's name behind a code. */
    public String name(String person) {
        return names.getOrDefault(person, person);
    }

    /** Whether the visitor's hands may do something about it. */
    public boolean isOpen() {
        return !sheet.closed()
                && (visitor.may(Right.INSPECT)
                        || visitor.may(Right.SERVICE)
                        || visitor.may(Right.KEEP_STORE)
                        || visitor.may(Right.MANAGE_ASSETS));
    }

    /** By when it is to be put right, nothing if that is not planned. */
    public @Nullable LocalDate getDue() {
        return sheet.due().orElse(null);
    }

    /** When it was closed, nothing as long as it is not. */
    public @Nullable LocalDate getClosedOn() {
        return sheet.closedOn().orElse(null);
    }

    public boolean isAsset() {
        return sheet.subject().type().equals("asset");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
