package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    private static final int PAGE = 50;

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ReadinessWords words;

    private int days = QUARTER;
    private int from;
    private List<Gap> gaps = List.of();

    public void load() {
        days = days(ReadinessWords.parameter("days"));
        gaps = directory.gaps(days);
        from = Optional.of(ReadinessWords.parameter("from"))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(at -> at < gaps.size())
                .orElse(0);
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

    /** The gaps of this page. */
    public List<Gap> getGaps() {
        return gaps.subList(from, Math.min(gaps.size(), from + PAGE));
    }

    public int getCount() {
        return gaps.size();
    }

    /** Where the page before begins; less than nothing on the first. */
    public int getPrevious() {
        return from == 0 ? -1 : Math.max(0, from - PAGE);
    }

    /** Where the next page begins; less than nothing on the last. */
    public int getNext() {
        return from + PAGE < gaps.size() ? from + PAGE : -1;
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
