package org.muster.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.muster.shared.export.Rows;
import org.muster.shared.persistence.JdbcStream;
import org.muster.shared.text.Language;

/** The things of jobs: written in bulk, read a chunk at a time, and streamed to whoever wants the whole result. */
@ApplicationScoped
class ItemStream {

    private static final int BATCH = 1_000;

    private final JdbcStream stream;
    private final Remarks remarks;

    @Inject
    ItemStream(JdbcStream stream, Remarks remarks) {
        this.stream = stream;
        this.remarks = remarks;
    }

    ItemStream() {
        this(null, null);
    }

    /** Fixes the things of a job; returns how many there are. */
    long add(long job, Iterable<NewItem> things) {
        return stream.joining(1, connection -> {
            try (var insert = connection.prepareStatement("insert into job_item"
                    + " (job_id, item_no, reference, seen_version, payload, outcome, remark)"
                    + " values (?, ?, ?, ?, ?, 'OPEN', '')")) {
                var no = 0L;
                for (var thing : things) {
                    insert.setLong(1, job);
                    insert.setLong(2, ++no);
                    insert.setString(3, thing.reference());
                    insert.setLong(4, thing.seenVersion());
                    insert.setString(5, thing.payload());
                    insert.addBatch();
                    if (no % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
                return no;
            }
        });
    }

    /** The next things nothing has become of yet. */
    List<JobItem> open(long job, int limit) {
        return stream.reading(connection -> {
            try (var query =
                    connection.prepareStatement("select item_no, reference, seen_version, payload from job_item"
                            + " where job_id = ? and outcome = 'OPEN' order by item_no")) {
                query.setLong(1, job);
                query.setMaxRows(limit);
                var items = new ArrayList<JobItem>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        items.add(new JobItem(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)));
                    }
                }
                return items;
            }
        });
    }

    /** Notes what became of a chunk, in the chunk's own transaction. */
    void settle(long job, List<JobItem> chunk, JobTicket ticket) {
        stream.joining(1, connection -> {
            try (var update = connection.prepareStatement(
                    "update job_item set outcome = ?, remark = ? where job_id = ? and item_no = ?")) {
                for (var item : chunk) {
                    var note = ticket.note(item);
                    update.setString(1, note.outcome().name());
                    update.setString(2, remarks.write(note.reasons()));
                    update.setLong(3, job);
                    update.setLong(4, item.no());
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }

    List<JobLine> refused(long job, Language language, int limit) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement("select item_no, reference, outcome, remark from job_item"
                    + " where job_id = ? and outcome in ('REFUSED', 'STALE') order by item_no")) {
                query.setLong(1, job);
                query.setMaxRows(limit);
                var lines = new ArrayList<JobLine>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        lines.add(line(row, language));
                    }
                }
                return lines;
            }
        });
    }

    /** Writes every thing; a reader that breaks off closes the cursor with its connection. */
    void all(long job, Language language, Rows<JobLine> to) throws IOException {
        try {
            stream.reading(connection -> {
                try (var query = prepared(
                                connection,
                                "select item_no, reference, outcome, remark from job_item"
                                        + " where job_id = ? order by item_no",
                                job);
                        var row = query.executeQuery()) {
                    while (row.next()) {
                        write(to, line(row, language));
                    }
                    return job;
                }
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /** For all the rows there are: Derby refuses to fetch more at a time than a limit lets through. */
    private static PreparedStatement prepared(Connection connection, String query, long job) throws SQLException {
        var statement = connection.prepareStatement(query, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(JdbcStream.FETCH);
        statement.setLong(1, job);
        return statement;
    }

    private JobLine line(ResultSet row, Language language) throws SQLException {
        return new JobLine(
                row.getLong(1),
                row.getString(2),
                JobOutcome.valueOf(row.getString(3)),
                remarks.read(row.getString(4), language));
    }

    private static void write(Rows<JobLine> to, JobLine line) {
        try {
            to.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
