package org.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.usecase.Right;

class DueInOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Obligation planned(long id, int days) {
        var day = DAY.plusDays(days);
        return new Obligation(
                id,
                new Subject("plan", "PAY"),
                "plan.review",
                new Term(day, day, Ladder.USUAL),
                new Concern("HQ", "lin.wei", Right.READ_PLANS),
                new Notice("plan.due.review", List.of(), "/plan/sheet.xhtml"));
    }

    private static Stream<Long> next(Mark behind, int limit) {
        var all = Stream.of(planned(2, 1), planned(1, 1), planned(9, 0), planned(3, 2), planned(4, 5));
        return DueInOrder.next(all, behind, DAY.plusDays(2), limit).stream().map(Obligation::id);
    }

    @Test
    void theyComeByDayAndNumberUpToTheDay() {
        assertThat(next(Mark.BEGINNING, 10)).containsExactly(9L, 1L, 2L, 3L);
    }

    @Test
    void eachStretchBeginsBehindTheLast() {
        assertThat(next(Mark.BEGINNING, 2)).containsExactly(9L, 1L);
        assertThat(next(new Mark(DAY.plusDays(1), 1), 2)).containsExactly(2L, 3L);
        assertThat(next(new Mark(DAY.plusDays(2), 3), 2)).isEmpty();
    }
}
