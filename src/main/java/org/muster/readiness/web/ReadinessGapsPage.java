package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.readiness.Gap;
import org.muster.readiness.ReadinessDirectory;

/** What falls short now or ends within 30, 60 or 90 days, what it costs first. */
@Named
@RequestScoped
public class ReadinessGapsPage {

    private static final List<Integer> OFFERED = List.of(30, 60, 90);
    private static final int QUARTER = 90;

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ReadinessWords words;

    private int days = QUARTER;
    private Stretch<Gap> gaps = new Stretch<>(List.of(), 0);

    public void load() {
        days = days(ReadinessWords.parameter("days"));
        gaps = Stretch.of(directory.gaps(days));
    }

    /** So many days as are offered, or the most of them. */
    static int days(String asked) {
        return OFFERED.stream()
                .filter(each -> each.toString().equals(asked))
                .findFirst()
                .orElse(QUARTER);
    }

    public List<Integer> getOffered() {
        return OFFERED;
    }

    public int getDays() {
        return days;
    }

    /** The gaps of this page, and where the others are. */
    public Stretch<Gap> getGaps() {
        return gaps;
    }

    /** Whether it costs something already. */
    public boolean present(Gap gap) {
        return gap.on().equals(directory.today());
    }

    public String what(Gap gap) {
        return words.reason(gap.subject(), gap.reason(), gap.on());
    }

    /** The two figures, each where there is one. */
    public String stake(Gap gap) {
        var said = Stream.of(
                        signed("−", gap.stake().missedAlone()),
                        signed("+", gap.stake().doneAlone()))
                .filter(figure -> !figure.isEmpty())
                .collect(Collectors.joining(" / "));
        return said.isEmpty() ? words.of("readiness.page.gaps.stake.none") : said;
    }

    private static String signed(String sign, BigDecimal figure) {
        return figure.signum() == 0 ? "" : sign + figure.toPlainString();
    }
}
