package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.inspection.ByMeter;
import org.muster.inspection.DutyRow;
import org.muster.inspection.DutyState;
import org.muster.inspection.Every;
import org.muster.inspection.OnDates;
import org.muster.inspection.OnEvent;
import org.muster.inspection.Recurrence;
import org.muster.shared.text.Bilingual;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Tab;
import org.muster.shared.web.Visitor;

/** How duties and rules are put into words on pages. */
@RequestScoped
class DutyWords {

    private static final String LIST = "/inspection/list.xhtml";

    private final Messages messages;
    private final Visitor visitor;
    private final Clock clock;

    @Inject
    DutyWords(Messages messages, Visitor visitor, Clock clock) {
        this.messages = messages;
        this.visitor = visitor;
        this.clock = clock;
    }

    DutyWords() {
        this(null, null, null);
    }

    DutyState state(DutyRow row) {
        return row.state(clock.instant());
    }

    String named(Bilingual thing) {
        return thing.named(visitor.getLanguage());
    }

    /** The day it is for the organisation, which calendars begin with. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Which stretch of duties one looks at. */
    List<Tab> tabs(ListState state) {
        var states = state.values("state");
        var soon = state.value("within").isPresent();
        return List.of(
                tab("open", LIST, states.isEmpty() && !soon),
                tab("due", LIST + "?state=DUE&state=IN_TOLERANCE", states.contains("DUE")),
                tab("overdue", LIST + "?state=OVERDUE", states.equals(List.of("OVERDUE"))),
                tab("soon", LIST + "?within=30&state=PLANNED&state=WINDOW_OPEN", soon),
                tab(
                        "settled",
                        LIST + "?state=DONE&state=WAIVED&state=CANCELLED&sort=-planned",
                        states.contains("DONE")));
    }

    private Tab tab(String name, String url, boolean current) {
        return Tab.of(messages.get("inspection.page.list.tab." + name), url, current);
    }

    /** A recurrence as people say it. */
    String said(Recurrence recurrence) {
        if (recurrence instanceof Every every) {
            return messages.of(
                    "inspection.recurrence.every",
                    every.count(),
                    messages.label(every.unit()),
                    messages.label(every.anchor()));
        }
        if (recurrence instanceof OnDates dates) {
            return messages.of(
                    "inspection.recurrence.on",
                    dates.dates().stream().map(DutyWords::day).collect(Collectors.joining(", ")));
        }
        if (recurrence instanceof ByMeter meter) {
            return messages.of("inspection.recurrence.meter", meter.step());
        }
        var event = (OnEvent) recurrence;
        return messages.of("inspection.recurrence.event", List.copyOf(event.triggers()), event.within());
    }

    private static String day(MonthDay day) {
        return day.toString().substring(2);
    }
}
