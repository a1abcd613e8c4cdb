package org.muster.reminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.muster.reminder.InboxDirectory;
import org.muster.reminder.InboxRow;
import org.muster.reminder.ReminderState;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;

/** Reads the page of a person's reminders that the request's address asks for. */
@RequestScoped
class InboxLists {

    private final HttpServletRequest request;
    private final InboxDirectory directory;
    private final Cursors cursors;

    @Inject
    InboxLists(HttpServletRequest request, InboxDirectory directory, Cursors cursors) {
        this.request = request;
        this.directory = directory;
        this.cursors = cursors;
    }

    InboxLists() {
        this(null, null, null);
    }

    /** What is open, unless the address names other states. */
    KeysetList<InboxRow> read() {
        var state = ListState.of(request);
        var asked = state.chosen("state", ReminderState.class);
        var from = state.position(cursors, InboxDirectory.LATEST);
        return KeysetList.of(
                state,
                directory.mine(asked.isEmpty() ? Set.of(ReminderState.OPEN) : asked, from, state.size()),
                cursors);
    }
}
