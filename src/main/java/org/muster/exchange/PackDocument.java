package org.muster.exchange;

import java.util.ArrayList;
import java.util.List;
import org.muster.shared.text.Language;

/**
 * What a pack says in one language, before it is printed.
 *
 * @param head lines under the title: whom it is for, of which day
 * @param tags the assets in it, each with a code a camera reads
 */
record PackDocument(Language language, String title, List<String> head, List<PackSection> sections, List<String> tags) {

    PackDocument {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
        tags = List.copyOf(tags);
    }

    /** Everything it says, a line each, by which the next pack finds what changed. */
    List<String> lines() {
        return sections.stream()
                .flatMap(
                        section -> section.rows().stream().map(row -> section.title() + ": " + String.join(" · ", row)))
                .toList();
    }

    /** The same with a section in front. */
    PackDocument with(PackSection first) {
        var all = new ArrayList<PackSection>(List.of(first));
        all.addAll(sections);
        return new PackDocument(language, title, head, all, tags);
    }
}
