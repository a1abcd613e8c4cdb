package org.muster.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.muster.ledger.PeriodSeal.Chain;

/** Writes seals and reads them again. */
final class SealStream {

    private static final String SELECTED =
            "ledger, seal_no, period_code, known_at, journal_first_seq, journal_last_seq,"
                    + " journal_count, journal_head_hash, journal_merkle_root, journal_frontier, journal_debit, journal_credit,"
                    + " movement_first_seq, movement_last_seq, movement_count, movement_head_hash, movement_merkle_root,"
                    + " movement_frontier, balances, balances_sha256, previous_seal, superseded_seal, made_at, made_by,"
                    + " signature, public_key";

    private SealStream() {}

    /** The seals of a book, the latest first. */
    static List<PeriodSeal> all(Connection connection, String ledger) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + SELECTED + " from period_seal where ledger = ? order by seal_no desc")) {
            query.setString(1, ledger);
            return ShelfStream.read(query, SealStream::read);
        }
    }

    private static PeriodSeal read(TakingStream row) throws SQLException {
        return new PeriodSeal(
                row.text(),
                row.number(),
                row.text(),
                row.number(),
                chain(row),
                row.amount(),
                row.amount(),
                chain(row),
                row.text(),
                row.text(),
                row.number(),
                row.number(),
                row.moment(),
                row.text(),
                row.text(),
                row.text());
    }

    private static Chain chain(TakingStream row) throws SQLException {
        return new Chain(row.number(), row.number(), row.number(), row.text(), row.text(), row.text());
    }

    static void append(Connection connection, PeriodSeal seal) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into period_seal (" + SELECTED + ") values (" + "?, ".repeat(25) + "?)")) {
            var columns = new GivingStream(insert)
                    .text(seal.ledger())
                    .number(seal.number())
                    .text(seal.period())
                    .number(seal.knownAt());
            give(columns, seal.journal()).amount(seal.debit()).amount(seal.credit());
            give(columns, seal.movements())
                    .text(seal.balances())
                    .text(seal.balancesSha256())
                    .number(seal.previous())
                    .number(seal.superseded())
                    .moment(seal.madeAt())
                    .text(seal.madeBy())
                    .text(seal.signature())
                    .text(seal.publicKey());
            insert.executeUpdate();
        }
    }

    private static GivingStream give(GivingStream columns, Chain chain) throws SQLException {
        return columns.number(chain.firstSeq())
                .number(chain.lastSeq())
                .number(chain.count())
                .text(chain.headHash())
                .text(chain.merkleRoot())
                .text(chain.frontier());
    }
}
