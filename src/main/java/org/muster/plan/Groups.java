package org.muster.plan;

import java.util.List;
import java.util.stream.Stream;

/** Failure groups as one text; their names may contain spaces. */
final class Groups {

    private Groups() {}

    static List<String> split(String text) {
        return Stream.of(text.split("\\s*[;\\n]\\s*"))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .toList();
    }
}
