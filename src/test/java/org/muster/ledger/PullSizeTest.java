package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullLimits;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullPlanner;
import org.muster.ledger.pull.PullSizeStream;

/** Whether a pull is too long for a stream, whatever was asked before: what was counted is counted once. */
class PullSizeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    /** A server comes with four lines: two for its receipt, two for its acceptance. */
    private static final int LIMIT = 5;

    private Firm firm;
    private long older;

    @BeforeEach
    void aServerAndThenAnother() {
        firm = new Firm();
        firm.database().using(PullLimits.class, new PullLimits(LIMIT, 10, 24));
        firm.database()
                .run(() -> firm.database()
                        .entities()
                        .createNativeQuery("insert into installation (id, secret) values (1, 'of this test')")
                        .executeUpdate());
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        older = known("CORP");
        firm.enters(Firm.event("CORP", ManualEventType.IMPAIRMENT, server, DAY.plusDays(20), "1000"));
    }

    @AfterEach
    void over() {
        firm.close();
    }

    private long known(String book) {
        return plan(book, Map.of()).question().knownAt();
    }

    private PullPlan plan(String book, Map<String, List<String>> more) {
        var given = new LinkedHashMap<>(more);
        given.put("limit", List.of("all"));
        return firm.asking(() -> firm.the(PullPlanner.class)
                .plan(book, PullParameters.strict(Export.JOURNAL, given), PullFormat.NDJSON));
    }

    private boolean tooLong(String book, long knownAt) {
        var plan = plan(book, Map.of("known_at", List.of(Long.toString(knownAt))));
        return firm.asking(() -> firm.the(PullSizeStream.class).tooLong(plan));
    }

    @Test
    void whatWasKnownLaterSaysNothingOfBefore() {
        assertThat(tooLong("CORP", known("CORP"))).isTrue();
        assertThat(tooLong("CORP", older)).isFalse();
        assertThat(tooLong("CORP", known("CORP"))).isTrue();
    }

    @Test
    void whatCameSinceIsCountedToo() {
        assertThat(tooLong("CORP", older)).isFalse();
        assertThat(tooLong("CORP", known("CORP"))).isTrue();
    }

    @Test
    void aBookSaysNothingOfAnother() {
        assertThat(tooLong("CORP", known("CORP"))).isTrue();
        assertThat(tooLong("IFRS", known("IFRS"))).isFalse();
        assertThat(tooLong("CORP", known("CORP"))).isTrue();
    }
}
