package org.muster.asset;

import java.util.List;

/**
 * Which assets a bulk step is about: some that were named, or all that a list's filters find.
 *
 * @param address the filters as the query of the list, when all are meant
 */
public record Selection(boolean all, List<String> tags, String address) {

    /** As many may be named one by one. */
    public static final int MOST_NAMED = 1_000;

    public Selection {
        tags = List.copyOf(tags);
    }

    public static Selection of(List<String> tags) {
        return new Selection(
                false,
                tags.stream().map(tag -> AssetTag.of(tag).text()).distinct().toList(),
                "");
    }

    /** All that match the filters in the query of a list. */
    public static Selection matching(String address) {
        return new Selection(
                true, List.of(), ListAddress.parse(address).filters().query());
    }
}
