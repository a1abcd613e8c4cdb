package org.muster.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;

/** Takes the columns of the row a result stands on, from the first to the last. */
final class TakingStream {

    private final ResultSet row;
    private final Calendar utc = utc();
    private int at;

    /** Moments are stored in UTC, wherever the server believes to be. */
    static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    TakingStream(ResultSet row) {
        this.row = row;
    }

    TakingStream row() {
        at = 0;
        return this;
    }

    /** The result itself, for those that read all of its columns. */
    ResultSet result() {
        return row;
    }

    Optional<LocalDate> dayIfAny() throws SQLException {
        return Optional.ofNullable(row.getDate(++at)).map(Date::toLocalDate);
    }

    Optional<Integer> integerIfAny() throws SQLException {
        return count().map(Math::toIntExact);
    }

    String text() throws SQLException {
        return row.getString(++at);
    }

    long number() throws SQLException {
        return row.getLong(++at);
    }

    int integer() throws SQLException {
        return row.getInt(++at);
    }

    boolean yes() throws SQLException {
        return row.getBoolean(++at);
    }

    Optional<Long> count() throws SQLException {
        var number = row.getLong(++at);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    BigDecimal amount() throws SQLException {
        return row.getBigDecimal(++at);
    }

    Optional<BigDecimal> amountIfAny() throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(++at));
    }

    LocalDate day() throws SQLException {
        return row.getDate(++at).toLocalDate();
    }

    Instant moment() throws SQLException {
        return row.getTimestamp(++at, utc).toInstant();
    }
}
