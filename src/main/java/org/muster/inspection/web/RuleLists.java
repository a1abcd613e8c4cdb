package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.catalog.Kind;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.RuleDirectory;
import org.muster.inspection.RuleFilter;
import org.muster.inspection.RuleRow;
import org.muster.inspection.RuleSource;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Messages;

/** Reads the page of the rule list that the request's address asks for. */
@RequestScoped
class RuleLists {

    private final HttpServletRequest request;
    private final RuleDirectory directory;
    private final Cursors cursors;
    private final Messages messages;

    @Inject
    RuleLists(HttpServletRequest request, RuleDirectory directory, Cursors cursors, Messages messages) {
        this.request = request;
        this.directory = directory;
        this.cursors = cursors;
        this.messages = messages;
    }

    RuleLists() {
        this(null, null, null, null);
    }

    KeysetList<RuleRow> read() {
        var state = ListState.of(request);
        var filter = new RuleFilter(
                state.text(),
                state.chosen("kind", Kind.class),
                state.chosen("purpose", ChecklistPurpose.class),
                state.chosen("source", RuleSource.class),
                Optional.empty());
        var order = state.order(RuleDirectory.SORTS);
        var slice = directory.list(filter, order, state.position(cursors, order), state.size());
        return KeysetList.of(state, slice, cursors);
    }

    String about(RuleRow row) {
        var kind = row.kind().isEmpty() ? "" : messages.label(Kind.valueOf(row.kind()));
        return Stream.of(kind, row.model(), row.site(), row.asset())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }
}
