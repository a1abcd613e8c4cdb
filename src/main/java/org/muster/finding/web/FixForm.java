package org.muster.finding.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.finding.FindingSheet;
import org.muster.finding.PlannedFix;

/** What a person fills in about a finding: what is planned against it, or how it was closed. */
public class FixForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String words;
    private @Nullable String by;
    private @Nullable LocalDate due;
    private long version;

    static FixForm of(FindingSheet sheet) {
        var form = new FixForm();
        form.words = sheet.fix().words();
        form.by = sheet.fix().by();
        form.due = sheet.due().orElse(null);
        form.version = sheet.version();
        return form;
    }

    PlannedFix fix() {
        return new PlannedFix(text(words), text(by), Optional.ofNullable(due).orElse(LocalDate.MIN));
    }

    static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    long version() {
        return version;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}
