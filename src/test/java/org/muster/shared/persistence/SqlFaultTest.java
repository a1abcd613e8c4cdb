package org.muster.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the database complained about decides what a program is told to do: wait a moment, come back later, or report it. */
class SqlFaultTest {

    @Test
    void aDatabaseThatIsNotThereIsToldFromOneThatWaits() {
        assertThat(fault("57P03")).matches(SqlFault::away).matches(gone -> !gone.lockTimeout());
        assertThat(fault("08006")).matches(SqlFault::away);
        assertThat(fault("40XL1")).matches(SqlFault::lockTimeout).matches(waits -> !waits.away());
        assertThat(fault("23505")).matches(twice -> !twice.away());
    }

    private static SqlFault fault(String state) {
        return SqlFault.of(new IllegalStateException(new SQLException("said so", state)));
    }
}
