package org.muster.shared.due;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When people hear of an obligation: some days ahead, on the day, when the tolerance ends, and then again and again until
 * it is done. Written as {@code 30 14 7 1 +7}.
 *
 * @param ahead how many days before the planned day, the longest first
 * @param again after how many days past the tolerance each further time comes
 */
public record Ladder(List<Integer> ahead, int again) {

    /** A month, two weeks, a week and a day ahead; weekly when overdue. */
    public static final Ladder USUAL = new Ladder(List.of(30, 14, 7, 1), 7);

    /** No ladder begins earlier than this many days ahead. */
    public static final int LONGEST = 365;

    public Ladder {
        ahead = ahead.stream().sorted(Comparator.reverseOrder()).distinct().toList();
        if (again < 1 || again > LONGEST || ahead.stream().anyMatch(days -> days < 1 || days > LONGEST)) {
            throw new IllegalArgumentException("Not a ladder: " + ahead + " +" + again);
        }
    }

    /** Reads what {@link #toString} wrote. */
    public static Ladder parse(String text) {
        var steps = List.of(text.strip().split("\\s+"));
        var last = steps.get(steps.size() - 1);
        if (!last.matches("\\+\\d{1,3}")) {
            throw new IllegalArgumentException("Not a ladder: " + text);
        }
        return new Ladder(
                steps.subList(0, steps.size() - 1).stream()
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(last.substring(1)));
    }

    @Override
    public String toString() {
        return Stream.concat(ahead.stream().map(String::valueOf), Stream.of("+" + again))
                .collect(Collectors.joining(" "));
    }
}
