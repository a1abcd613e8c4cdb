package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;

/** Like units of one order are decided about together: many small ones can be a large purchase. */
class OrderThresholdTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Firm firm = new Firm();

    @AfterEach
    void over() {
        firm.close();
    }

    private String received(String order) {
        return firm.received(
                Kind.COMMUNICATIONS_DEVICE,
                1,
                Map.of("price", "4500", "currency", "CNY", "order_number", order),
                Map.of(),
                DAY);
    }

    private void accepted(String tag) {
        firm.take(tag, Step.ACCEPT, DAY, Map.of("acceptance_number", "AC-1", "place", "WH-1", "custodian", "keeper"));
    }

    private Map<String, String> row(String tag) {
        return firm.rows(Export.ASSET_REGISTER, "CORP", "as_of", "2026-03-31", "asset_no", tag)
                .get(0);
    }

    @Test
    void anOrderOfManyIsCapitalisedWhereOneOfThemIsNot() {
        var alone = received("PO-ALONE");
        var together = Stream.generate(() -> received("PO-MANY")).limit(12).toList();
        accepted(alone);
        together.forEach(this::accepted);

        assertThat(row(alone)).containsEntry("accounting_state", "CONSUMABLE");
        assertThat(together).allSatisfy(tag -> assertThat(row(tag)).containsEntry("accounting_state", "ACTIVE"));
    }

    @Test
    void whatWentBackDoesNotCount() {
        var together = Stream.generate(() -> received("PO-MANY")).limit(12).toList();
        firm.take(together.get(0), Step.REFUSE, DAY, Map.of("outcome", "CANCELLED"));
        accepted(together.get(1));

        assertThat(row(together.get(1))).containsEntry("accounting_state", "CONSUMABLE");
    }

    @Test
    void whatComesAgainCountsOnce() {
        var together = Stream.generate(() -> received("PO-MANY")).limit(11).toList();
        firm.take(together.get(0), Step.REFUSE, DAY, Map.of("outcome", "ORDERED"));
        firm.take(together.get(0), Step.RECEIVE, DAY, Map.of("delivery_number", "DN-2", "place", "WH-1"));
        accepted(together.get(0));

        assertThat(row(together.get(0))).containsEntry("accounting_state", "CONSUMABLE");
    }
}
