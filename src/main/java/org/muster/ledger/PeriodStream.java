package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads and keeps the months of the books. */
final class PeriodStream {

    static final String SELECTED = "ledger, period_code, first_day, last_day, fiscal_year, state, seal_no, explanation,"
            + " reopen_asked_by, reopen_reason, reopen_wish";

    private PeriodStream() {}

    static Period read(TakingStream row) throws SQLException {
        return new Period(
                row.text(),
                row.text(),
                row.day(),
                row.day(),
                row.integer(),
                PeriodState.valueOf(row.text()),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.number());
    }

    /** The months of a book, the latest first. */
    static List<Period> all(Connection connection, String ledger) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + SELECTED + " from ledger_period where ledger = ? order by period_code desc")) {
            query.setString(1, ledger);
            return ShelfStream.read(query, PeriodStream::read);
        }
    }

    static void add(Connection connection, List<Period> periods) throws SQLException {
        if (periods.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(
                "insert into ledger_period (" + SELECTED + ") values (" + "?, ".repeat(10) + "?)")) {
            for (var period : periods) {
                new GivingStream(insert)
                        .text(period.ledger())
                        .text(period.code())
                        .day(period.firstDay())
                        .day(period.lastDay())
                        .number(period.fiscalYear())
                        .text(period.state().name())
                        .number(period.sealNo())
                        .text(period.explanation())
                        .text(period.reopenAskedBy())
                        .text(period.reopenReason())
                        .number(period.reopenWish());
                insert.executeUpdate();
            }
        }
    }

    static void keep(Connection connection, Period period) throws SQLException {
        try (var update = connection.prepareStatement(
                "update ledger_period set state = ?, seal_no = ?,"
                        + " explanation = ?, reopen_asked_by = ?, reopen_reason = ?, reopen_wish = ? where ledger = ? and period_code = ?")) {
            new GivingStream(update)
                    .text(period.state().name())
                    .number(period.sealNo())
                    .text(period.explanation())
                    .text(period.reopenAskedBy())
                    .text(period.reopenReason())
                    .number(period.reopenWish())
                    .text(period.ledger())
                    .text(period.code());
            update.executeUpdate();
        }
    }
}
