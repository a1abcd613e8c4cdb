package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.SqlText.Filled;
import org.muster.shared.export.Rows;
import org.muster.shared.persistence.JdbcStream;

/**
 * Reads the rows that answer a question, one after the other in constant memory, however many there are. Rows of the two
 * chains are found behind their key by an index; the other exports are sums, and what lies before the key is passed over.
 */
@ApplicationScoped
public class PullStream {

    private final JdbcStream stream;
    private final Map<Export, SqlText> texts = new EnumMap<>(Export.class);
    private final Map<Export, SqlText> down = Map.of(
            Export.JOURNAL, SqlText.of("journal_down"), Export.MOVEMENT_LEDGER, SqlText.of("movement_ledger_down"));
    private final SqlText byDate = SqlText.of("journal_by_date");

    @Inject
    PullStream(JdbcStream stream) {
        this.stream = stream;
        for (var export : Export.values()) {
            texts.put(export, SqlText.of(export.wire()));
        }
    }

    PullStream() {
        this.stream = null;
    }

    /** Hands over at most so many rows; returns whether there are more. */
    public boolean read(Question question, long limit, Rows<String[]> to) throws IOException {
        return read(question, filled(question, texts.get(question.export())), limit, to);
    }

    /** The same of a chain from its end: what lies behind the key is what came before it. */
    public boolean readDown(Question question, long limit, Rows<String[]> to) throws IOException {
        return read(question, filled(question, down.get(question.export())), limit, to);
    }

    /** The lines of the journal by posting date, entry and line, as the layouts of other programs need them. */
    public void readByDate(Question question, Rows<String[]> to) throws IOException {
        read(question, List.of(byDate.with(question.values())), Long.MAX_VALUE, to);
    }

    private static List<Filled> filled(Question question, SqlText text) {
        var values = question.values();
        if (question.after().isEmpty() || !question.export().chained()) {
            return List.of(text.with(values));
        }
        var all = new ArrayList<Filled>();
        values.put("after_seq", Long.parseLong(question.after().get(0)));
        if (question.export() == Export.JOURNAL) {
            var tie = question.values();
            tie.put("in_seq", Long.parseLong(question.after().get(0)));
            tie.put("after_line", Long.parseLong(question.after().get(1)));
            all.add(text.with(tie));
        }
        all.add(text.with(values));
        return all;
    }

    private boolean read(Question question, List<Filled> statements, long limit, Rows<String[]> to) throws IOException {
        var walk = new WalkStream(question, limit, to);
        try {
            return stream.reading(connection -> {
                for (var statement : statements) {
                    if (walk.over(connection, statement)) {
                        return true;
                    }
                }
                return false;
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /** A walk over the rows of one answer. */
    private static final class WalkStream {

        private final RowStream row;
        private final UnaryOperator<String[]> finish;
        private final Predicate<String[]> wanted;
        private final long limit;
        private final Rows<String[]> to;
        private long written;

        WalkStream(Question question, long limit, Rows<String[]> to) {
            this.row = new RowStream(question.export(), question.book().digits());
            this.finish = Finish.of(question.export());
            this.wanted = Wanted.by(question);
            this.limit = limit;
            this.to = to;
        }

        /** Whether the limit was reached with rows left over. */
        boolean over(Connection connection, Filled filled) throws SQLException {
            try (var statement = connection.prepareStatement(
                    filled.sql(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
                statement.setFetchSize(JdbcStream.FETCH);
                fill(statement, filled.values());
                try (var result = statement.executeQuery()) {
                    return over(result);
                }
            }
        }

        private boolean over(ResultSet result) throws SQLException {
            while (result.next()) {
                var texts = finish.apply(row.read(result));
                if (wanted.test(texts)) {
                    if (written == limit) {
                        return true;
                    }
                    write(texts);
                    written++;
                }
            }
            return false;
        }

        private void write(String[] texts) {
            try {
                to.write(texts);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    static void fill(PreparedStatement statement, List<Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            statement.setObject(i + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
    }
}
