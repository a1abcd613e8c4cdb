package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.identity.Department;
import org.muster.identity.KeyTerritory;
import org.muster.shared.persistence.JdbcStream;

/** The books, and the cost centres: the departments there are and whatever things are charged to. */
@ApplicationScoped
class BookTerritoryStream implements KeyTerritory {

    private final JdbcStream stream;
    private final BookDirectory books;

    @Inject
    BookTerritoryStream(JdbcStream stream, BookDirectory books) {
        this.stream = stream;
        this.books = books;
    }

    BookTerritoryStream() {
        this(null, null);
    }

    @Override
    public Set<String> books(Set<String> codes) {
        return books.all().stream().map(Book::code).filter(codes::contains).collect(Collectors.toSet());
    }

    @Override
    public Set<String> costCenters(Set<String> codes) {
        var known = Stream.of(Department.values())
                .map(Department::name)
                .filter(codes::contains)
                .collect(Collectors.toCollection(HashSet::new));
        codes.stream().filter(code -> !known.contains(code)).toList().stream()
                .filter(code -> stream.reading(connection -> charged(connection, code)))
                .forEach(known::add);
        return known;
    }

    private static boolean charged(Connection connection, String costCenter) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from asset_book where cost_center = ?")) {
            query.setMaxRows(1);
            new GivingStream(query).text(costCenter);
            return !ShelfStream.read(query, TakingStream::integer).isEmpty();
        }
    }
}
