package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.ledger.Described.Renamed;
import org.muster.ledger.DescriptionStream.Known;
import org.muster.ledger.DescriptionStream.Named;

/**
 * Has an open book take note of what things, suppliers and models are called since the running command, under its
 * transaction; a thing that belongs to another department is carried for that one from now on.
 */
final class DescribingStream {

    private static final MasterName UNKNOWN = new MasterName("", "", "", "", "");

    private final Connection connection;
    private final OpenBook book;

    DescribingStream(Connection connection, OpenBook book) {
        this.connection = connection;
        this.book = book;
    }

    /** Takes note of things the book carried before the command, and of those it has carried since. */
    void describe(Described told, Set<String> carriedBefore) throws SQLException {
        var carried = new HashSet<>(carriedBefore);
        book.written().terms.forEach(terms -> carried.add(terms.assetNo()));
        var here = told.among(carried);
        things(here);
        reassign(here);
        for (var renamed : told.renamed().stream()
                .collect(Collectors.groupingBy(Renamed::master))
                .entrySet()) {
            rename(renamed.getKey(), renamed.getValue());
        }
    }

    private void things(Described here) throws SQLException {
        var assets = here.assets().keySet();
        var known = DescriptionStream.known(connection, book.book().code(), assets);
        for (var now : DescriptionStream.now(connection, assets)) {
            var sofar = known.getOrDefault(now.assetNo(), KnownDescriptions.NONE);
            if (!sofar.latest().equals(Optional.of(now)) || here.reassigned().contains(now.assetNo())) {
                sofar.with(now, here.assets().get(now.assetNo()))
                        .forEach((since, description) -> book.written()
                                .descriptions
                                .add(new Known(book.book().code(), book.tx(), since, book.recordedAt(), description)));
            }
        }
    }

    private void reassign(Described here) throws SQLException {
        var moved = here.assets().keySet().stream()
                .filter(here.reassigned()::contains)
                .toList();
        BatchStream.shelve(connection, book, moved);
        var departments = DescriptionStream.departments(connection, moved);
        for (var asset : moved) {
            var current = book.current(asset).orElseThrow();
            var department = departments.getOrDefault(asset, "");
            if (!current.item().department().equals(department)) {
                var next = current.next(
                                EntryKind.REASSIGNED,
                                book.tx(),
                                book.assignable(here.assets().get(asset)))
                        .belongingTo(department);
                book.put(next);
                book.position(asset).ifPresent(position -> book.put(position.in(next.phase())));
            }
        }
    }

    /** The first time one is renamed, what it was called before is kept too. */
    private void rename(String master, List<Renamed> all) throws SQLException {
        var byCode = all.stream().collect(Collectors.toMap(Renamed::code, Function.identity()));
        var now = DescriptionStream.masters(connection, master, byCode.keySet());
        var before = DescriptionStream.renamed(connection, book.book().code(), master, byCode.keySet());
        byCode.forEach((code, renamed) -> {
            var called = Optional.ofNullable(now.get(code)).orElse(UNKNOWN);
            var name = new MasterName(master, code, called.name(), called.maker(), called.kind());
            if (!before.contains(code)) {
                note(0, earlier(name, renamed.before()));
            }
            note(book.tx(), name);
        });
    }

    private static MasterName earlier(MasterName now, Map<String, String> before) {
        return new MasterName(
                now.master(),
                now.code(),
                before.getOrDefault("name", now.name()),
                before.getOrDefault("maker", now.maker()),
                before.getOrDefault("kind", now.kind()));
    }

    private void note(long tx, MasterName name) {
        book.written().names.add(new Named(book.book().code(), tx, book.recordedAt(), name));
    }
}
