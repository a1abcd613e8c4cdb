package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.muster.shared.persistence.SqlFault;

/**
 * Keeps the words of each asset up to date, by batch on the transaction's own connection: an asset has dozens of words,
 * and none of them is worth an object.
 */
@ApplicationScoped
class SearchTokenStream {

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    void add(Asset asset) {
        write(asset, Set.of());
    }

    /** Only what changed is written: most steps leave most words as they are. */
    void renew(Asset asset) {
        try {
            write(asset, known(entities.unwrap(Connection.class), asset.id()));
        } catch (SQLException failure) {
            throw SqlFault.wrap(failure);
        }
    }

    private void write(Asset asset, Set<String> known) {
        var connection = entities.unwrap(Connection.class);
        var words = words(asset);
        try {
            delete(connection, asset.id(), without(known, words));
            insert(connection, asset.id(), without(words, known));
        } catch (SQLException failure) {
            throw SqlFault.wrap(failure);
        }
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        var left = new LinkedHashSet<>(words);
        left.removeAll(others);
        return left;
    }

    private static Set<String> known(Connection connection, long asset) throws SQLException {
        var known = new LinkedHashSet<String>();
        try (var query = connection.prepareStatement("select token from search_token where asset_id = ?")) {
            query.setLong(1, asset);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    known.add(row.getString(1));
                }
            }
        }
        return known;
    }

    private static void delete(Connection connection, long asset, Set<String> words) throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement("delete from search_token where asset_id = ? and token = ?")) {
            for (var word : words) {
                delete.setLong(1, asset);
                delete.setString(2, word);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void insert(Connection connection, long asset, Set<String> words) throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("insert into search_token (token, asset_id) values (?, ?)")) {
            for (var word : words) {
                insert.setString(1, word);
                insert.setLong(2, asset);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Set<String> words(Asset asset) {
        var words = new LinkedHashSet<String>();
        var description = asset.description();
        words.addAll(SearchWords.ofReference(asset.tag()));
        words.addAll(SearchWords.ofReference(description.serial()));
        words.addAll(SearchWords.ofText(description.name()));
        words.addAll(SearchWords.ofText(description.model()));
        words.addAll(SearchWords.ofText(description.vendor()));
        description.particulars().texts().forEach(text -> words.addAll(SearchWords.ofText(text)));
        return words;
    }
}
