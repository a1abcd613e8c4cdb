package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.muster.ledger.CloseCheck.Question;
import org.muster.shared.persistence.JdbcStream;

/** Goes through the checklist before a month is closed. */
@ApplicationScoped
class CloseCheckStream {

    private static final String EARLIER =
            "select count(*) from ledger_period where ledger = ? and period_code < ?" + " and state <> 'CLOSED'";
    private static final String CLEARING = "select coalesce(sum(abs(b.balance)), 0) from (select l.account,"
            + " sum(l.debit - l.credit) as balance from journal_line l join account a on a.account_no = l.account"
            + " where l.ledger = ? and l.posting_date <= ?"
            + " and a.posting_role in ('DISPOSAL_CLEARING', 'LOSS_AWAITING_DECISION') group by l.account) b";
    private static final String CARRYING = "select account_no from account where posting_role in"
            + " ('CONSTRUCTION_IN_PROGRESS', 'FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE',"
            + " 'CONSUMABLE_IN_USE', 'ACCUMULATED_DEPRECIATION', 'ACCUMULATED_AMORTISATION', 'CONSUMABLE_AMORTISED',"
            + " 'FIXED_ASSET_IMPAIRMENT', 'INTANGIBLE_IMPAIRMENT', 'PREPAID', 'LONG_TERM_PREPAID')";
    private static final String JOURNAL = "select coalesce(sum(debit - credit), 0) from journal_line"
            + " where ledger = ? and posting_date > ? and account in (" + CARRYING + ")";
    private static final String REGISTER = "select coalesce(sum(progress + cost - accumulated - impairment), 0)"
            + " from asset_position where ledger = ?";
    private static final String HELD = "select coalesce(sum(progress + cost), 0) from asset_position where ledger = ?"
            + " and nature <> 'PREPAID'";
    private static final String MOVED = "select coalesce(sum(amount), 0) from movement where ledger = ?";

    private static final String UNDECIDED = "select count(*) from manual_event where ledger = ? and state = 'PROPOSED'"
            + " and effective_on >= ? and effective_on <= ?";
    private static final String UNDER_WAY = "select count(*) from job where stage in ('WAITING', 'RUNNING')"
            + " and (kind = 'asset.step' and payload like ? or kind = 'ledger-run' and payload = ?)";
    private static final String MISSING = "select count(*) from asset_position where ledger = ? and state = 'MISSING'";

    private final JdbcStream stream;
    private final Clock clock;

    @Inject
    CloseCheckStream(JdbcStream stream, Clock clock) {
        this.stream = stream;
        this.clock = clock;
    }

    CloseCheckStream() {
        this(null, null);
    }

    /** The checklist of a month as it stands. */
    List<CloseCheck> of(String ledger, String period, String explanation) {
        var today = LocalDate.now(clock);
        return stream.reading(connection -> of(connection, ledger, YearMonth.parse(period), explanation, today));
    }

    static List<CloseCheck> of(
            Connection connection, String ledger, YearMonth month, String explanation, LocalDate today)
            throws SQLException {
        var end = month.atEndOfMonth();
        var due = DueStream.count(connection, ledger, end);
        var earlier = number(connection, EARLIER, ledger, month.toString());
        var clearing = clearing(connection, ledger, end);
        var events = undecided(connection, ledger, month);
        var dated = "%\"effective_on\":\"" + month + "-%";
        var steps = number(connection, UNDER_WAY, dated, ledger + "/" + month);
        var missing = number(connection, MISSING, ledger);
        var differs = differs(connection, ledger, month);
        return List.of(
                new CloseCheck(Question.OVER, end.isBefore(today), month.toString()),
                new CloseCheck(Question.EARLIER_CLOSED, earlier.signum() == 0, RowText.number(earlier)),
                new CloseCheck(Question.CHARGED, due == 0, Long.toString(due)),
                new CloseCheck(Question.EVENTS_DECIDED, events == 0, Long.toString(events)),
                new CloseCheck(Question.STEPS_TAKEN, steps.signum() == 0, RowText.number(steps)),
                new CloseCheck(
                        Question.CLEARING_EXPLAINED,
                        clearing.signum() == 0 || !explanation.isBlank(),
                        RowText.number(clearing)),
                new CloseCheck(Question.SUMS_AGREE, differs.signum() == 0, RowText.number(differs)),
                new CloseCheck(Question.COUNTS_DECIDED, missing.signum() == 0, RowText.number(missing)));
    }

    private static long undecided(Connection connection, String ledger, YearMonth month) throws SQLException {
        try (var query = connection.prepareStatement(UNDECIDED)) {
            new GivingStream(query).text(ledger).day(month.atDay(1)).day(month.atEndOfMonth());
            return ShelfStream.read(query, TakingStream::number).get(0);
        }
    }

    private static BigDecimal clearing(Connection connection, String ledger, LocalDate end) throws SQLException {
        return since(connection, CLEARING, ledger, end);
    }

    /** By how much the three sums over the same rows differ; nothing, unless the program is wrong. */
    private static BigDecimal differs(Connection connection, String ledger, YearMonth month) throws SQLException {
        var values = journal(connection, ledger, month).subtract(number(connection, REGISTER, ledger));
        var held = number(connection, HELD, ledger).subtract(number(connection, MOVED, ledger));
        return values.abs().add(held.abs());
    }

    /** What the journal carries: by the last seal before the month, and by what was posted into the months since. */
    private static BigDecimal journal(Connection connection, String ledger, YearMonth month) throws SQLException {
        var seal = SealStream.all(connection, ledger).stream()
                .filter(one -> one.period().compareTo(month.toString()) < 0)
                .findFirst();
        var since =
                seal.map(one -> YearMonth.parse(one.period()).atEndOfMonth()).orElse(LocalDate.EPOCH);
        var sum = since(connection, JOURNAL, ledger, since);
        if (seal.isEmpty()) {
            return sum;
        }
        try (var query = connection.prepareStatement(CARRYING)) {
            var accounts = Set.copyOf(ShelfStream.read(query, TakingStream::text));
            return seal.get().balanceOf(accounts).add(sum);
        }
    }

    private static BigDecimal since(Connection connection, String text, String ledger, LocalDate day)
            throws SQLException {
        try (var query = connection.prepareStatement(text)) {
            new GivingStream(query).text(ledger).day(day);
            return ShelfStream.read(query, TakingStream::amount).get(0);
        }
    }

    private static BigDecimal number(Connection connection, String text, String... given) throws SQLException {
        try (var query = connection.prepareStatement(text)) {
            var columns = new GivingStream(query);
            for (var one : given) {
                columns.text(one);
            }
            return ShelfStream.read(query, TakingStream::amount).get(0);
        }
    }
}
