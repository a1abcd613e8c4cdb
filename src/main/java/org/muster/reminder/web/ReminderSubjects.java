package org.muster.reminder.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What about reminders stands on the trail. */
@ApplicationScoped
class ReminderSubjects implements SubjectKinds {

    @Override
    public List<SubjectKind> subjects() {
        return List.of(
                new SubjectKind("calendar_feed", "reminder", ""),
                new SubjectKind("channel", "reminder", ""),
                new SubjectKind("hook", "reminder", ""),
                new SubjectKind("message", "reminder", ""));
    }
}
