package org.muster.shared.due;

import java.util.List;

/**
 * How it is put to people.
 *
 * @param key the text key of the line, such as {@code asset.due.licence_end}; the context's own texts hold it
 * @param words what is filled in, in the order of the text
 * @param page where one sees to it, a path of this application such as {@code /asset/sheet.xhtml?tag=SRV-0042}
 */
public record Notice(String key, List<String> words, String page) {

    public Notice {
        words = List.copyOf(words);
        if (!page.startsWith("/") || page.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this application: " + page);
        }
    }
}
