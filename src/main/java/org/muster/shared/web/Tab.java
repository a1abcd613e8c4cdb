package org.muster.shared.web;

import java.util.OptionalLong;

/** A tab of a sheet, or a saved view of a list: a link with a word, perhaps a count. */
public record Tab(String label, String url, OptionalLong count, boolean current) {

    public static Tab of(String label, String url, boolean current) {
        return new Tab(label, url, OptionalLong.empty(), current);
    }

    public static Tab counted(String label, String url, long count, boolean current) {
        return new Tab(label, url, OptionalLong.of(count), current);
    }

    /** The count as pages show it; empty if nothing was counted. */
    public String counted() {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }
}
