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

    /** Everything it says, a line each after its language, by which the next pack in that language finds what changed. */
    List<String> marked() {
        return lines().stream().map(line -> mark(language) + line).toList();
    }

    /** Those of the lines that are of the language, without its mark. */
    static List<String> of(Language language, List<String> marked) {
        return marked.stream()
                .filter(line -> line.startsWith(mark(language)))
                .map(line -> line.substring(mark(language).length()))
                .toList();
    }

    private static String mark(Language language) {
        return language.tag() + "\t";
    }

    /** Everything it says, a line each. */
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
