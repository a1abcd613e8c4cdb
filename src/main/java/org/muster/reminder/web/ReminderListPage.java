package org.muster.reminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.muster.reminder.InboxRow;
import org.muster.reminder.ReminderState;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Choices;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.Messages;

/** A person's inbox: what stands open, or whatever else its address asks for. */
@Named
@RequestScoped
public class ReminderListPage {

    private static final ReminderState[] STATES = {
        ReminderState.OPEN,
        ReminderState.NOTED,
        ReminderState.PUT_OFF,
        ReminderState.HANDED_ON,
        ReminderState.SUPERSEDED,
        ReminderState.CLOSED
    };

    @Inject
    private InboxLists lists;

    @Inject
    private Choices choices;

    @Inject
    private Messages messages;

    private Optional<KeysetList<InboxRow>> list = Optional.empty();

    /** Reads the list before the page begins, so that what cannot be read is refused in time. */
    public void load() {
        getList();
    }

    public KeysetList<InboxRow> getList() {
        if (list.isEmpty()) {
            list = Optional.of(lists.read());
        }
        return list.get();
    }

    /** What is to be done. */
    public String title(InboxRow row) {
        return messages.of(row.textKey(), row.words().toArray());
    }

    public List<Choice> getStates() {
        return choices.of(STATES);
    }
}
