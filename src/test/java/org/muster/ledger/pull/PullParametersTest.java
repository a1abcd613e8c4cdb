package org.muster.ledger.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.ledger.export.Export;
import org.muster.shared.rest.Declined;

/** What an address may say of a pull: what cannot be read is declined by its name, before a database sees it. */
class PullParametersTest {

    @ParameterizedTest
    @CsvSource({
        "seq, abc",
        "seq, ''",
        "seq, 99999999999999999999999",
        "seq, -1",
        "posting_date, zz",
        "posting_date, 2026-02-30",
        "debit, abc",
        "include, everything",
        "as_of, +999999999-12-31",
        "as_of, -5000-01-01",
        "period, +99999-01",
        "from, 0000-01-01",
        "speed, 1",
    })
    void whatCannotBeReadIsDeclinedByName(String name, String value) {
        var declined =
                catchThrowableOfType(Declined.class, () -> read(name, value).span());

        assertThat(declined.problem().status()).isEqualTo(400);
        assertThat(declined.problem().code()).isEqualTo("invalid-parameter");
        assertThat(declined.problem().reasons()).extracting("field").containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "seq, 12",
        "posting_date, 2026-02-28",
        "debit, 12.50",
        "account, 1601",
        "as_of, 9999-12-31",
        "period, 2026-02"
    })
    void whatCanBeReadIsTaken(String name, String value) {
        assertThat(read(name, value).given()).containsEntry(name, List.of(value));
    }

    @Test
    void aMomentBeyondAnyCalendarIsDeclined() {
        assertThatThrownBy(() -> new KnownAt().of("CORP", "+999999999-05-01T00:00:00Z", 7))
                .isInstanceOf(Declined.class);
    }

    @ParameterizedTest
    @CsvSource({
        "lang, lang=xx",
        "from, from=2026-05-01&to=2026-01-01",
        "from, period=2026-02&from=2026-02-01",
        "to, period=2026-02&to=2026-02-28",
        "as_of, as_of=2026-01-31&as_of=2026-02-28",
        "period, period=2026-01&period=2026-02",
        "known_at, known_at=",
    })
    void whatContradictsItselfIsDeclined(String name, String query) {
        var given = WantedExport.read("CORP", "journal", "csv", query).parameters();
        var declined = catchThrowableOfType(Declined.class, () -> PullParameters.strict(Export.JOURNAL, given));

        assertThat(declined.problem().code()).isEqualTo("invalid-parameter");
        assertThat(declined.problem().reasons()).extracting("field").containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=zh", "from=2026-05-01&to=2026-05-01", "period=2026-02&as_of=2026-02-10", "after="})
    void whatMeansSomethingIsTaken(String query) {
        var given = WantedExport.read("CORP", "journal", "csv", query).parameters();
        assertThat(PullParameters.strict(Export.JOURNAL, given).given()).isEqualTo(given);
    }

    private static PullParameters read(String name, String value) {
        return PullParameters.read(Export.JOURNAL, Map.of(name, List.of(value)));
    }
}
