package org.muster.inspection.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.inspection.ByMeter;
import org.muster.inspection.Every;
import org.muster.inspection.OnEvent;
import org.muster.inspection.Recurrence;

/** What a person fills in about how the days of a rule follow each other; only what belongs to the chosen way counts. */
public class RecurrenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String how = "every";
    private @Nullable Integer count;
    private String unit = Every.Unit.MONTHS.name();
    private String anchor = Every.Anchor.FLOATING.name();
    private String dates = "";
    private String meter = "";
    private List<String> triggers = new ArrayList<>();
    private @Nullable Integer within;

    static RecurrenceForm of(Recurrence recurrence) {
        var form = new RecurrenceForm();
        var words = recurrence.text().split(" ");
        form.how = words[0];
        if (recurrence instanceof Every every) {
            form.count = every.count();
            form.unit = every.unit().name();
            form.anchor = every.anchor().name();
        } else if (recurrence instanceof OnEvent event) {
            form.triggers = event.triggers().stream().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
            form.within = event.within();
        } else if (recurrence instanceof ByMeter step) {
            form.meter = step.step().toPlainString();
        } else {
            form.dates = words[1];
        }
        return form;
    }

    Recurrence read() {
        return Recurrence.parse(
                switch (how) {
                    case "on" -> "on " + text(dates).replaceAll("\\s+", "");
                    case "meter" -> "meter " + text(meter);
                    case "event" ->
                        "event " + String.join(";", triggers) + " within "
                                + Optional.ofNullable(within).orElse(0);
                    default -> "every " + Optional.ofNullable(count).orElse(0) + " " + unit + " " + anchor;
                });
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer count) {
        this.count = count;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAnchor() {
        return anchor;
    }

    public void setAnchor(String anchor) {
        this.anchor = anchor;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    public String getMeter() {
        return meter;
    }

    public void setMeter(String meter) {
        this.meter = meter;
    }

    public List<String> getTriggers() {
        return triggers;
    }

    public void setTriggers(List<String> triggers) {
        this.triggers = triggers;
    }

    public @Nullable Integer getWithin() {
        return within;
    }

    public void setWithin(@Nullable Integer within) {
        this.within = within;
    }
}
