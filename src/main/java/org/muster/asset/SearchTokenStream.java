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
        write(asset, false);
    }

    void renew(Asset asset) {
        write(asset, true);
    }

    private void write(Asset asset, boolean replace) {
        var connection = entities.unwrap(Connection.class);
        try {
            if (replace) {
                delete(connection, asset.id());
            }
            insert(connection, asset.id(), words(asset));
        } catch (SQLException failure) {
            throw SqlFault.wrap(failure);
        }
    }

    private static void delete(Connection connection, long asset) throws SQLException {
        try (var delete = connection.prepareStatement("delete from search_token where asset_id = ?")) {
            delete.setLong(1, asset);
            delete.executeUpdate();
        }
    }

    private static void insert(Connection connection, long asset, Set<String> words) throws SQLException {
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
