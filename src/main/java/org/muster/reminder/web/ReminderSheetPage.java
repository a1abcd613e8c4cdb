package org.muster.reminder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.muster.reminder.InboxDirectory;
import org.muster.reminder.InboxRow;
import org.muster.reminder.ReminderSheet;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Messages;
import org.muster.shared.web.News;

/** One reminder: what it is about, why one was told, who else was, and what one can do about it. */
@Named
@ViewScoped
public class ReminderSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String INBOX = "/reminder/list.xhtml?faces-redirect=true";

    @Inject
    private transient InboxDirectory directory;

    @Inject
    private transient InboxDesk desk;

    @Inject
    private transient News news;

    @Inject
    private transient Messages messages;

    private final ActForm form = new ActForm();
    private long id;
    private long version;
    private transient ReminderSheet sheet;

    public void load() {
        version = getSheet().version();
    }

    /** Read again with each request: what happened meanwhile is shown. */
    public ReminderSheet getSheet() {
        if (sheet == null) {
            sheet = directory.find(id).orElseThrow(() -> Refusal.missing(id));
        }
        return sheet;
    }

    public String note() {
        desk.note(id, version);
        news.tell("reminder.page.sheet.noted");
        return INBOX;
    }

    public String putOff() {
        desk.putOff(id, version, form);
        news.tell("reminder.page.sheet.put_off.done", form.getUntil());
        return INBOX;
    }

    public String handOn() {
        desk.handOn(id, version, form);
        news.tell("reminder.page.sheet.handed_on");
        return INBOX;
    }

    public String getTitle() {
        var row = getSheet().row();
        return messages.of(row.textKey(), row.words().toArray());
    }

    /** Why the person was told, in a sentence. */
    public String getWhy() {
        var row = getSheet().row();
        return messages.of(row.because().textKey(), getSheet().named(row.becauseOf()));
    }

    public List<InboxRow> getTold() {
        return getSheet().told();
    }

    public ActForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
