package org.muster.exchange;

import java.util.List;

/** One table of a pack: what it is about, its columns, its rows. */
record PackSection(String title, List<String> columns, List<List<String>> rows) {

    PackSection {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
