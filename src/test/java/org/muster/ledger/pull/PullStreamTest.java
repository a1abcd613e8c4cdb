package org.muster.ledger.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.ledger.Book;
import org.muster.ledger.depreciation.Rounding;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.Question.Span;
import org.muster.shared.export.Rows;
import org.muster.test.Database;

/** Every export can be asked of an empty book. */
class PullStreamTest {

    private static final Book BOOK = new Book(
            1,
            "CORP",
            "Corporate",
            "公司",
            "",
            "CAS",
            "CNY",
            2,
            1,
            "en",
            false,
            false,
            Rounding.CUMULATIVE,
            BigDecimal.TEN);

    private static Database database;

    @BeforeAll
    static void anInstallation() {
        database = new Database();
    }

    @AfterAll
    static void goneAgain() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Export.class)
    void anEmptyBookHasNoRows(Export export) throws IOException {
        var rows = new ArrayList<String[]>();
        var question = new Question(BOOK, export, Span.ALL, 0, LocalDate.of(2026, 1, 1), Map.of(), List.of());
        var more = database.the(PullStream.class).read(question, 10, new Rows<>() {
            @Override
            public void write(String[] row) {
                rows.add(row);
            }

            @Override
            public void close() {}
        });
        assertThat(more).isFalse();
        assertThat(rows).isEmpty();
    }
}
