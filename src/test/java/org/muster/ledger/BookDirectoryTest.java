package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.ledger.depreciation.Rounding;
import org.muster.test.Database;

class BookDirectoryTest {

    private final Database database = new Database();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBookBeginsWithNothingPosted() {
        var book = new Book(
                1,
                "CORP",
                "Corporate book",
                "公司账",
                "Muster",
                "CAS",
                "CNY",
                2,
                1,
                "en",
                true,
                false,
                Rounding.PER_PERIOD_LAST_PLUG,
                new BigDecimal("7.5000"));
        database.run(() -> database.the(BookStream.class).add(book));

        assertThat(database.the(BookDirectory.class).find("CORP")).contains(book);
        assertThat(database.the(BookDirectory.class).head("CORP"))
                .contains(new BookHead(1, 1, 1, RowChain.NONE, RowChain.NONE, Instant.EPOCH, 1));
    }
}
