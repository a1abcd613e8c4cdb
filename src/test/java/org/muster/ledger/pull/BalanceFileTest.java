package org.muster.ledger.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.ledger.pull.Balances.Balance;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

class BalanceFileTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void balancesComeInWhateverMarksASpreadsheetPutsBetween(String mark) {
        var text = "\uFEFFaccount,asset_no,balance\r\n1601,,120.50\r\n1602,SRV-0001,-20\r\n".replace(",", mark);
        assertThat(BalanceFile.read(text, "file"))
                .containsExactly(
                        new Balance("1601", "", new BigDecimal("120.50")),
                        new Balance("1602", "SRV-0001", new BigDecimal("-20")));
    }

    @Test
    void withoutAColumnOfAssetsEachIsOfAnAccount() {
        assertThat(BalanceFile.read("balance,account\n7,1601\n", "file"))
                .containsExactly(new Balance("1601", "", new BigDecimal("7")));
    }

    @Test
    void whatCannotBeReadIsNamedByRowAndField() {
        var text = "account,balance\n1601,5\n,6\n1602,1 000\n1601,7\n";
        assertThat(refused(text).reasons())
                .containsExactly(
                        Reason.at("file", "ledger.refusal.balance_row", 3L, "account", ""),
                        Reason.at("file", "ledger.refusal.balance_row", 4L, "balance", "1 000"),
                        Reason.at("file", "ledger.refusal.balance_row", 5L, "account", "1601"));
    }

    @Test
    void aHeaderThatLacksAFieldOrHasAStrangeOneIsRefused() {
        assertThat(refused("account,amount\n1601,5\n").reasons())
                .containsExactly(Reason.at("file", "ledger.refusal.balance_header", "balance"));
        assertThat(refused("account,balance,note\n1601,5,x\n").reasons())
                .containsExactly(Reason.at("file", "ledger.refusal.balance_column", "note"));
        assertThat(refused("account,balance\n").reasons())
                .containsExactly(Reason.at("file", "ledger.refusal.nothing_to_compare"));
    }

    @Test
    void aFileHoldsTenThousandBalancesAtMost() {
        var text = new StringBuilder("account,asset_no,balance\n");
        for (var row = 1; row <= BalanceFile.MOST; row++) {
            text.append("1601,A-").append(row).append(",1\n");
        }
        assertThat(BalanceFile.read(text.toString(), "file")).hasSize(BalanceFile.MOST);
        assertThat(refused(text.append("1601,,1\n").toString()).reasons())
                .containsExactly(Reason.at("file", "ledger.refusal.balance_rows", BalanceFile.MOST));
    }

    @Test
    void whatIsSaidToBeAllMustAddUpToNothing() {
        var read = BalanceFile.read("account,asset_no,balance\n1601,,5\n2202,,-4\n1602,SRV-0001,9\n", "file");
        var day = LocalDate.of(2026, 10, 31);
        assertThat(new Balances("CORP", day, Optional.empty(), true, read).unbalanced())
                .isEqualByComparingTo("1");
        assertThat(new Balances("CORP", day, Optional.empty(), false, read).unbalanced())
                .isEqualByComparingTo("0");
    }

    private static Refusal refused(String text) {
        return catchThrowableOfType(Refusal.class, () -> BalanceFile.read(text, "file"));
    }
}
