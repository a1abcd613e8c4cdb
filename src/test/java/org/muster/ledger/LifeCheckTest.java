package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.muster.catalog.Kind;
import org.muster.shared.persistence.JdbcStream;

/** Lives end at their residual and premiums at nothing, day by day (invariants 5 and 11), and the check sees when not. */
class LifeCheckTest {

    private static final LocalDate BOUGHT = LocalDate.of(2026, 1, 12);

    @Property(tries = 8, seed = "20261130", shrinking = ShrinkingMode.OFF)
    void chargesToTheEndOfALifeAddUpToItsBase(
            @ForAll @BigRange(min = "12000", max = "90000") @Scale(2) BigDecimal cost,
            @ForAll @IntRange(min = 1, max = 5) int months) {
        try (var firm = new Firm()) {
            var server = firm.bought(Kind.BACKUP_SERVER, 1, cost.toPlainString(), BOUGHT);
            for (var book : new String[] {"CORP", "IFRS"}) {
                firm.enters(lasting(book, server, months));
            }
            charged(firm, 8);

            for (var book : new String[] {"CORP", "IFRS"}) {
                var residual = book.equals("CORP")
                        ? cost.multiply(new BigDecimal("0.05")).setScale(2, RoundingMode.HALF_UP)
                        : BigDecimal.ZERO;
                assertThat(charges(firm, book, server)).isEqualByComparingTo(cost.subtract(residual));
            }
            assertThat(firm.wrong()).isEmpty();
            change(firm, server);
            assertThat(firm.wrong()).extracting(Finding::invariant).contains(5);
        }
    }

    private static ManualEventDetails lasting(String book, String server, int months) {
        return new ManualEventDetails(
                book,
                ManualEventType.LIFE_CHANGE,
                server,
                LocalDate.of(2026, 2, 10),
                Optional.empty(),
                Optional.empty(),
                Optional.of(months),
                Optional.empty(),
                Optional.empty(),
                "used up sooner",
                "EV-2");
    }

    @Property(tries = 8, seed = "20261130", shrinking = ShrinkingMode.OFF)
    void whatIsLeftOfAPremiumIsItsUnexpiredDays(
            @ForAll @BigRange(min = "100", max = "90000") @Scale(2) BigDecimal premium,
            @ForAll @IntRange(min = 40, max = 500) int days) {
        try (var firm = new Firm()) {
            var end = BOUGHT.plusDays(days - 1L);
            var policy = firm.bought(
                    Kind.INSURANCE_POLICY,
                    1,
                    Map.of("price", premium.toPlainString(), "currency", "CNY"),
                    Map.of("cover_start", BOUGHT.toString(), "cover_end", end.toString()),
                    BOUGHT);
            for (var months = 1; months <= 3; months++) {
                charged(firm, months);
                var through = YearMonth.from(BOUGHT).plusMonths(months - 1L).atEndOfMonth();
                var expired = Math.min(ChronoUnit.DAYS.between(BOUGHT, through) + 1, days);
                var gone = premium.multiply(BigDecimal.valueOf(expired))
                        .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
                assertThat(charges(firm, "IFRS", policy)).isEqualByComparingTo(gone);
            }
            assertThat(firm.wrong()).isEmpty();
            change(firm, policy);
            assertThat(firm.wrong()).extracting(Finding::invariant).contains(11);
        }
    }

    private static void charged(Firm firm, int months) {
        for (var month = 0; month < months; month++) {
            firm.runs(YearMonth.from(BOUGHT).plusMonths(month));
        }
    }

    private static BigDecimal charges(Firm firm, String book, String asset) {
        return firm.the(JdbcStream.class).reading(connection -> {
            try (var query = connection.prepareStatement(
                    "select sum(charge) from depreciation_charge where ledger = ? and asset_no = ?")) {
                new GivingStream(query).text(book).text(asset);
                return ShelfStream.read(query, TakingStream::amount).get(0);
            }
        });
    }

    /** What no posting would do. */
    private static void change(Firm firm, String asset) {
        firm.database()
                .run(() -> firm.database()
                        .entities()
                        .createNativeQuery(
                                "update asset_position set accumulated = accumulated - 0.01 where asset_no = '" + asset
                                        + "'")
                        .executeUpdate());
    }
}
