package org.muster.reminder.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person says when they put a reminder off or hand it on. */
public class ActForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate until;
    private String reason = "";
    private String person = "";
    private String why = "";

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = Objects.requireNonNullElse(person, "").strip();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }
}
