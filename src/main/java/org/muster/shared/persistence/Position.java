package org.muster.shared.persistence;

/**
 * Where a stretch of a list begins: just behind (or, backwards, just before) the row with this sort value and internal
 * number. The ordinal says how many rows stand before the stretch, so that a page can say "51–100"; the count travels
 * along so that only the first page has to count.
 *
 * @param sort the name of the sort order this position belongs to
 * @param value the sort column's value of the neighbouring row, as text
 * @param id the neighbouring row's internal number, which breaks ties
 */
public record Position(
        String sort, String value, long id, boolean backwards, long ordinal, long count, boolean capped) {}
