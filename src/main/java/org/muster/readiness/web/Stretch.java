package org.muster.readiness.web;

import java.util.List;
import java.util.Optional;

/**
 * Part of a list that is computed whole, as a page shows it.
 *
 * @param all the whole list
 * @param from where the part begins
 */
public record Stretch<T>(List<T> all, int from) {

    private static final int PAGE = 50;

    /** The part that begins where the address says by {@code from}; the first where it says nothing that can be. */
    static <T> Stretch<T> of(List<T> all) {
        return new Stretch<>(
                all,
                Optional.of(ReadinessWords.parameter("from"))
                        .filter(text -> text.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .filter(at -> at < all.size())
                        .orElse(0));
    }

    public List<T> rows() {
        return all.subList(from, Math.min(all.size(), from + PAGE));
    }

    public int count() {
        return all.size();
    }

    /** Where the part before begins; less than nothing on the first. */
    public int previous() {
        return from == 0 ? -1 : Math.max(0, from - PAGE);
    }

    /** Where the next part begins; less than nothing on the last. */
    public int next() {
        return from + PAGE < all.size() ? from + PAGE : -1;
    }
}
