package org.muster.shared.due;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When people hear of an obligation: some days ahead, on the day, when the tolerance ends, and then again and again until
 * it is done. Written as {@code 30 14 7 1 +7}, or as {@code 30 7 +28x3} when it ends after three times.
 *
 * @param ahead how many days before the planned day, the longest first
 * @param again after how many days past the tolerance each further time comes
 * @param times how many further times there are at most; 0 for no end, which is usual
 */
public record Ladder(List<Integer> ahead, int again, int times) {

    /** A month, two weeks, a week and a day ahead; weekly when overdue, until it is done. */
    public static final Ladder USUAL = new Ladder(List.of(30, 14, 7, 1), 7);

    /** No ladder begins earlier than this many days ahead. */
    public static final int LONGEST = 365;

    private static final Pattern LAST = Pattern.compile("\\+(\\d{1,3})(?:x(\\d{1,3}))?");

    public Ladder {
        ahead = ahead.stream().sorted(Comparator.reverseOrder()).distinct().toList();
        if (times < 0 || again < 1 || again > LONGEST || ahead.stream().anyMatch(days -> days < 1 || days > LONGEST)) {
            throw new IllegalArgumentException("Not a ladder: " + ahead + " +" + again + "x" + times);
        }
    }

    public Ladder(List<Integer> ahead, int again) {
        this(ahead, again, 0);
    }

    /** Reads what {@link #toString} wrote. */
    public static Ladder parse(String text) {
        var steps = List.of(text.strip().split("\\s+"));
        var last = LAST.matcher(steps.get(steps.size() - 1));
        var ahead = steps.subList(0, steps.size() - 1);
        if (!last.matches() || ahead.stream().anyMatch(days -> !days.matches("\\d{1,3}"))) {
            throw new IllegalArgumentException("Not a ladder: " + text);
        }
        var times = last.group(2) == null ? 0 : Integer.parseInt(last.group(2));
        return new Ladder(ahead.stream().map(Integer::valueOf).toList(), Integer.parseInt(last.group(1)), times);
    }

    /** How many days ahead it begins. */
    public int lead() {
        return ahead.isEmpty() ? 0 : ahead.get(0);
    }

    @Override
    public String toString() {
        return Stream.concat(
                        ahead.stream().map(String::valueOf), Stream.of("+" + again + (times == 0 ? "" : "x" + times)))
                .collect(Collectors.joining(" "));
    }
}
