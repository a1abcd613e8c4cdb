package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** Turns a month while its book is held, so that nothing is posted into it between the checklist and the seal. */
final class PeriodTurnStream {

    private final Connection connection;
    private final OpenBook book;
    private final String by;

    PeriodTurnStream(Connection connection, OpenBook book, String by) {
        this.connection = connection;
        this.book = book;
        this.by = by;
    }

    void turn(PeriodTurn turn) throws SQLException {
        var period = found(turn.period());
        switch (turn.way()) {
            case SOFT_CLOSE -> keep(require(period, PeriodState.OPEN).in(PeriodState.SOFT_CLOSED, ""));
            case OPEN -> keep(require(period, PeriodState.SOFT_CLOSED).in(PeriodState.OPEN, ""));
            case CLOSE -> close(period, turn);
            case ASK_REOPENING -> keep(unasked(latest(period)).wished(by, turn.reason()));
            case REOPEN -> reopen(seen(latest(period), turn));
            case WITHDRAW_REOPENING -> staysClosed(seen(period, turn), true);
            case DECLINE_REOPENING -> staysClosed(seen(period, turn), false);
        }
    }

    private Period found(String code) throws SQLException {
        var found = book.shelf().period(code);
        if (found.isPresent()) {
            return found.get();
        }
        var period = Period.opened(book.book(), YearMonth.parse(code));
        if (book.shelf()
                .lastClosed()
                .filter(last -> last.code().compareTo(code) > 0)
                .isPresent()) {
            throw Refusal.missing(code);
        }
        PeriodStream.add(connection, List.of(period));
        return period;
    }

    private static Period require(Period period, PeriodState state) {
        if (period.state() != state) {
            throw Refusal.closed("ledger.refusal.period_state", period.code(), period.state());
        }
        return period;
    }

    private void close(Period period, PeriodTurn turn) throws SQLException {
        if (period.state() == PeriodState.CLOSED) {
            throw Refusal.closed("ledger.refusal.period_state", period.code(), period.state());
        }
        var reasons = new ArrayList<Reason>();
        CloseCheckStream.of(connection, period.ledger(), YearMonth.parse(period.code()), turn.reason(), turn.on())
                .stream()
                .filter(CloseCheck::stops)
                .forEach(check -> reasons.add(Reason.of(check.question().refusal(), check.found())));
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.CLOSED, reasons);
        }
        var seal = new SealingStream(connection, book).seal(period, by);
        keep(period.in(PeriodState.CLOSED, turn.reason()).sealed(seal.number()).unwished());
    }

    /** Only the latest closed month is ever opened again; what was reported before it stands. */
    private Period latest(Period period) {
        require(period, PeriodState.CLOSED);
        if (book.shelf()
                .lastClosed()
                .filter(last -> last.code().equals(period.code()))
                .isEmpty()) {
            throw Refusal.closed("ledger.refusal.not_latest", period.code());
        }
        return period;
    }

    /** What was asked for is taken back by who asked for it, or declined by anybody else. */
    private void staysClosed(Period period, boolean byAsker) throws SQLException {
        if (period.reopenAskedBy().equals(by) != byAsker) {
            throw Refusal.forbidden(
                    byAsker ? "ledger.refusal.anothers_reopening" : "ledger.refusal.own_reopening",
                    period.reopenAskedBy());
        }
        keep(period.unwished());
    }

    /** One's own wish may be made anew with other words; another's is not overwritten. */
    private Period unasked(Period period) {
        if (!period.reopenAskedBy().isEmpty() && !period.reopenAskedBy().equals(by)) {
            throw Refusal.closed("ledger.refusal.anothers_reopening", period.reopenAskedBy());
        }
        return period;
    }

    /** What is decided is the wish that was seen, not whatever stands by now. */
    private static Period seen(Period period, PeriodTurn turn) {
        if (period.reopenAskedBy().isEmpty()) {
            throw Refusal.closed("ledger.refusal.reopening_not_asked", period.code());
        }
        if (period.reopenWish() != turn.wish()) {
            throw Refusal.stale(period.code());
        }
        return period;
    }

    private void reopen(Period period) throws SQLException {
        if (period.reopenAskedBy().equals(by)) {
            throw Refusal.forbidden("ledger.refusal.two_people");
        }
        keep(period.in(PeriodState.OPEN, period.explanation()).unwished());
    }

    private void keep(Period period) throws SQLException {
        PeriodStream.keep(connection, period);
    }
}
