package org.muster.shared.due;

import java.util.List;

/**
 * What is lost when a subject drops out.
 *
 * @param key the text key that says so, such as {@code readiness.stake.drop}
 * @param words what is filled in
 * @param people the codes of those who have to know
 */
public record Stake(String key, List<String> words, List<String> people) {

    public Stake {
        words = List.copyOf(words);
        people = List.copyOf(people);
    }
}
