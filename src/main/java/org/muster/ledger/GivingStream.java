package org.muster.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Optional;

/** Fills the places of a statement from the first to the last. */
final class GivingStream {

    private final PreparedStatement statement;
    private final Calendar utc = TakingStream.utc();
    private int at;

    GivingStream(PreparedStatement statement) {
        this.statement = statement;
    }

    GivingStream row() {
        at = 0;
        return this;
    }

    GivingStream text(String text) throws SQLException {
        statement.setString(++at, text);
        return this;
    }

    GivingStream number(long number) throws SQLException {
        statement.setLong(++at, number);
        return this;
    }

    GivingStream number(Optional<Long> number) throws SQLException {
        if (number.isPresent()) {
            statement.setLong(++at, number.get());
        } else {
            statement.setNull(++at, Types.BIGINT);
        }
        return this;
    }

    GivingStream amount(BigDecimal amount) throws SQLException {
        statement.setBigDecimal(++at, amount);
        return this;
    }

    GivingStream amount(Optional<BigDecimal> amount) throws SQLException {
        if (amount.isPresent()) {
            statement.setBigDecimal(++at, amount.get());
        } else {
            statement.setNull(++at, Types.DECIMAL);
        }
        return this;
    }

    GivingStream day(Optional<LocalDate> day) throws SQLException {
        if (day.isPresent()) {
            statement.setDate(++at, Date.valueOf(day.get()));
        } else {
            statement.setNull(++at, Types.DATE);
        }
        return this;
    }

    GivingStream day(LocalDate day) throws SQLException {
        statement.setDate(++at, Date.valueOf(day));
        return this;
    }

    GivingStream moment(Instant moment) throws SQLException {
        statement.setTimestamp(++at, Timestamp.from(moment), utc);
        return this;
    }

    GivingStream yes(boolean yes) throws SQLException {
        statement.setBoolean(++at, yes);
        return this;
    }

    void batch() throws SQLException {
        statement.addBatch();
        at = 0;
    }
}
