package org.muster.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.shared.field.Particulars;

class TaskChartTest {

    private static PlanLineRow task(String code, int start, int duration) {
        var values = Map.of("start_minutes", Integer.toString(start), "duration_minutes", Integer.toString(duration));
        return new PlanLineRow("PAY", 1, Part.TASK, code, new Particulars(new TreeMap<>(values)), 1);
    }

    @Test
    void tasksStandUnderEachOtherByTheirBeginningAndRunToTheEndOfTheWhole() {
        var chart = TaskChart.of(List.of(task("T2", 30, 90), task("T1", 0, 30)));

        assertThat(chart.bars())
                .extracting(bar -> bar.line().code(), TaskChart.Bar::left, TaskChart.Bar::width, TaskChart.Bar::row)
                .containsExactly(tuple("T1", 0L, 250L, 0), tuple("T2", 250L, 750L, 1));
        assertThat(chart.bars().get(1).top()).isGreaterThan(chart.bars().get(0).top());
        assertThat(chart.height()).isGreaterThan(chart.base());
    }

    @Test
    void axisCountsInStepsPeopleCountIn() {
        assertThat(TaskChart.of(List.of(task("T", 0, 20))).ticks())
                .extracting(TaskChart.Tick::minutes)
                .containsExactly(0L, 5L, 10L, 15L);
        assertThat(TaskChart.of(List.of(task("T", 0, 200))).ticks())
                .extracting(TaskChart.Tick::number, TaskChart.Tick::unit)
                .containsExactly(tuple(0L, "minutes"), tuple(1L, "hours"), tuple(2L, "hours"), tuple(3L, "hours"));
        assertThat(TaskChart.of(List.of(task("T", 0, 3 * 1_440))).ticks())
                .extracting(TaskChart.Tick::number, TaskChart.Tick::unit)
                .contains(tuple(1L, "days"), tuple(2L, "days"));
    }

    @Test
    void noTaskAtAllIsAnEmptyChart() {
        assertThat(TaskChart.of(List.of()).bars()).isEmpty();
    }
}
