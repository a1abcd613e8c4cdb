package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Step;
import org.muster.catalog.Kind;
import org.muster.ledger.pull.BalanceFile;
import org.muster.ledger.pull.Balances;
import org.muster.ledger.pull.Balances.Balance;
import org.muster.ledger.pull.ReconciliationRegister;
import org.muster.ledger.pull.ReconciliationSheet;
import org.muster.ledger.pull.UnbalancedInput;

/** Balances of a file held against the book: which differ, by how much, and which entries explain it. */
class ReconciledTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final Firm firm = new Firm();

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void whatDiffersIsNamedByAccountAndAssetWithItsEntries() {
        var first = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        var second = firm.bought(Kind.BACKUP_SERVER, 1, "45000", DAY);
        var file = "account,asset_no,balance\n1601,,60000\n1601,%s,60000\n1601,%s,0\n1601,NONE-1,0\n1602,%s,0\n"
                .formatted(first, second, first);

        var sheet = compared(BalanceFile.read(file, "file"));

        assertThat(sheet.verdict()).isEqualTo("DIFFERS");
        assertThat(sheet.compared()).isEqualTo(5);
        assertThat(sheet.differences()).hasSize(2).allSatisfy(difference -> {
            assertThat(difference.amount()).isEqualByComparingTo("45000");
            assertThat(difference.entries()).hasSize(1);
        });
        assertThat(sheet.differences())
                .extracting(difference -> difference.assetNo())
                .containsExactly("", second);
        assertThat(compared(List.of(new Balance("1601", first, new BigDecimal("60000"))))
                        .verdict())
                .isEqualTo("MATCH");
    }

    @Test
    void allThatThereIsMustComeToNothing() {
        firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        var all = new Balances(
                "CORP", DAY, Optional.empty(), true, List.of(new Balance("1601", "", new BigDecimal("60000"))));
        var none = new Balances("CORP", DAY, Optional.empty(), false, List.of());

        assertThatThrownBy(() -> compared(all))
                .isInstanceOf(UnbalancedInput.class)
                .hasMessageContaining("ledger.refusal.unbalanced [60000]");
        assertThatThrownBy(() -> compared(none)).hasMessageContaining("ledger.refusal.nothing_to_compare");
    }

    /** Half a number would lead elsewhere. */
    @Test
    void moreEntriesThanThereIsRoomForAreKeptWhole() {
        var server = firm.bought(Kind.BACKUP_SERVER, 1, "60000", DAY);
        var repaired = Map.of(
                "work_done", "repaired",
                "cost", "1",
                "currency", "CNY",
                "capital_or_expense", "EXPENSE",
                "outcome", "IN_STORE");
        IntStream.range(0, 250).forEach(time -> {
            firm.take(server, Step.START_MAINTENANCE, DAY.plusDays(1), Map.of());
            firm.take(server, Step.COMPLETE_MAINTENANCE, DAY.plusDays(1), repaired);
        });

        var entries = new ArrayList<>(compared(List.of(new Balance("6602", server, BigDecimal.ZERO)))
                .differences()
                .get(0)
                .entries());

        assertThat(entries)
                .hasSizeGreaterThan(150)
                .allMatch(entry -> entry.length() == entries.get(0).length());
    }

    private ReconciliationSheet compared(List<Balance> balances) {
        return compared(new Balances("CORP", LocalDate.of(2026, 12, 31), Optional.empty(), false, balances));
    }

    private ReconciliationSheet compared(Balances theirs) {
        return firm.on(
                DAY.plusDays(9),
                Firm.FINANCE,
                () -> firm.the(ReconciliationRegister.class).compare(theirs, ""));
    }
}
