package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.ledger.AccountDirectory;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullParameters;
import org.muster.shared.usecase.Refusal;

/** Reads the filters of a list of the books as the parameters of a pull, for the page and for its file alike. */
@RequestScoped
public class Figures {

    /** How an address names the figure whose rows it opens. */
    static final String FIGURE = "figure";

    private static final Set<String> MANNERS = Set.of("ledger", "q", "format", "profile", FIGURE);

    private final AccountDirectory accounts;

    @Inject
    Figures(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    Figures() {
        this(null);
    }

    /**
     * What the address of a list narrows it to: ranges of days are {@code from} and {@code to} of a pull, a figure is what
     * its rows have in common. What else an address says is passed over, as on every page.
     */
    public Map<String, List<String>> given(Export export, Map<String, List<String>> filters) {
        var given = new LinkedHashMap<String, List<String>>();
        filters.forEach((name, values) -> {
            var asked = name.replaceFirst("^posting_date_(from|to)$", "$1");
            if (!MANNERS.contains(name) && PullParameters.knows(export, asked)) {
                given.put(asked, values);
            }
        });
        filters.getOrDefault(FIGURE, List.of())
                .forEach(name ->
                        figure(export, name).forEach((column, values) -> given.merge(column, values, Figures::both)));
        return given;
    }

    private Map<String, List<String>> figure(Export export, String name) {
        return Figure.of(export, name)
                .orElseThrow(() -> Refusal.unreadable(FIGURE, name))
                .filters(accounts.all());
    }

    /** What both allow; where they allow nothing in common, no row is shown. */
    private static List<String> both(List<String> some, List<String> others) {
        var left = new ArrayList<>(some);
        left.retainAll(others);
        return left.isEmpty() ? List.of("-") : left;
    }
}
