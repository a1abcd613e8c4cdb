package org.muster.asset;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.shared.persistence.Keyset;
import org.muster.shared.persistence.Slice;

/**
 * What the longest of the words searched for finds by itself. Neither database knows beforehand how much a word finds, and
 * both guess wrong: where it finds little, the list is sorted from just these assets; where it finds much, the list walks
 * its index and meets enough of them soon.
 *
 * @param word the word looked up
 * @param assets the numbers of the assets it finds; cut off behind {@link Keyset#COUNT_CAP}
 * @param few whether these are all it finds
 */
record Hits(String word, List<Long> assets, boolean few) {

    /** An asset may bear several words of one beginning. */
    private static final int READ = 4 * Keyset.COUNT_CAP;

    /** Looks up the longest word of a filter, if it has one. */
    static Optional<Hits> of(AssetFilter filter, EntityManager entities) {
        return filter.searched().stream()
                .max(Comparator.comparingInt(String::length))
                .map(word -> of(word, entities));
    }

    private static Hits of(String word, EntityManager entities) {
        var found = entities.createQuery(
                        "select t.asset from SearchToken t where t.token >= :word and t.token < :behind", Long.class)
                .setParameter("word", word)
                .setParameter("behind", SearchWords.behind(word))
                .setMaxResults(READ)
                .getResultList();
        var assets = found.stream().distinct().limit(Keyset.COUNT_CAP + 1L).toList();
        return new Hits(word, assets, found.size() < READ && assets.size() <= Keyset.COUNT_CAP);
    }

    /** How many assets the word finds; nothing where it was not read far enough to say. */
    Optional<Slice.Count> count() {
        if (few) {
            return Optional.of(new Slice.Count(assets.size(), false));
        }
        return assets.size() > Keyset.COUNT_CAP
                ? Optional.of(new Slice.Count(Keyset.COUNT_CAP, true))
                : Optional.empty();
    }
}
