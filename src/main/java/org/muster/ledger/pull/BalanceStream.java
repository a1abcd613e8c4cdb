package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.shared.persistence.InList;
import org.muster.shared.persistence.JdbcStream;

/** Sums the journal per account, and finds the entries that make up a difference. */
@ApplicationScoped
class BalanceStream {

    private static final int LOOKED_AT = 500;
    private static final String SUMS = "select account, sum(debit) - sum(credit) from journal_line where ledger = ?"
            + " and tx <= ? and posting_date <= ? group by account order by account";
    private static final String ASSETS = "select account, asset_no, sum(debit) - sum(credit) from journal_line"
            + " where ledger = ? and tx <= ? and posting_date <= ? and asset_no in (%s) group by account, asset_no";
    private static final int ACCOUNTS = 16;
    private static final String LATEST = "select * from (select account, '' asset_no, entry_no,"
            + " sum(debit) - sum(credit) amount, max(seq) last_seq from journal_line where ledger = ? and tx <= ?"
            + " and posting_date <= ? and account = ? group by account, entry_no"
            + " order by last_seq desc fetch first " + LOOKED_AT + " rows only) of_account";
    private static final String LAST_FIRST = " order by account, last_seq desc";
    private static final String OF_ASSETS = "select account, asset_no, entry_no, sum(debit) - sum(credit) amount,"
            + " max(seq) last_seq from journal_line where ledger = ? and tx <= ? and posting_date <= ?"
            + " and asset_no in (%s) group by account, asset_no, entry_no order by asset_no, account, last_seq desc";

    private final JdbcStream stream;

    @Inject
    BalanceStream(JdbcStream stream) {
        this.stream = stream;
    }

    BalanceStream() {
        this(null);
    }

    /** The balance of every account posted to. */
    Map<String, BigDecimal> accounts(String ledger, long knownAt, LocalDate asOf) {
        return stream.reading(connection -> {
            try (var query = connection.prepareStatement(SUMS)) {
                PullStream.fill(query, List.of(ledger, knownAt, asOf));
                try (var result = query.executeQuery()) {
                    var sums = new LinkedHashMap<String, BigDecimal>();
                    while (result.next()) {
                        sums.put(result.getString(1), result.getBigDecimal(2));
                    }
                    return sums;
                }
            }
        });
    }

    /** The balances of assets by account and asset; one that nothing was posted of is not among them. */
    Map<List<String>, BigDecimal> assets(String ledger, long knownAt, LocalDate asOf, Set<String> assets) {
        var sums = new HashMap<List<String>, BigDecimal>();
        for (var part : InList.parts(assets)) {
            var values = new ArrayList<Object>(List.of(ledger, knownAt, asOf));
            values.addAll(part);
            stream.reading(connection -> {
                var places = String.join(", ", Collections.nCopies(part.size(), "?"));
                try (var query = connection.prepareStatement(ASSETS.formatted(places))) {
                    PullStream.fill(query, values);
                    try (var result = query.executeQuery()) {
                        while (result.next()) {
                            sums.put(List.of(result.getString(1), result.getString(2)), result.getBigDecimal(3));
                        }
                    }
                }
                return sums;
            });
        }
        return sums;
    }

    /** An entry and what it changed on an account. */
    record Posted(String entryNo, BigDecimal amount) {}

    /**
     * The latest entries of some accounts as a whole and of some assets on each account, the last one first; so many of each
     * at most, in as many statements as there are stretches of names.
     */
    Map<List<String>, List<Posted>> latest(
            String ledger, long knownAt, LocalDate asOf, Collection<String> accounts, Collection<String> assets) {
        var latest = new HashMap<List<String>, List<Posted>>();
        var all = List.copyOf(accounts);
        for (var from = 0; from < all.size(); from += ACCOUNTS) {
            var part = all.subList(from, Math.min(from + ACCOUNTS, all.size()));
            var values = new ArrayList<>();
            part.forEach(account -> values.addAll(List.of(ledger, knownAt, asOf, account)));
            latest(String.join(" union all ", Collections.nCopies(part.size(), LATEST)) + LAST_FIRST, values, latest);
        }
        for (var part : InList.parts(assets)) {
            var values = new ArrayList<Object>(List.of(ledger, knownAt, asOf));
            values.addAll(part);
            latest(OF_ASSETS.formatted(String.join(", ", Collections.nCopies(part.size(), "?"))), values, latest);
        }
        return latest;
    }

    private void latest(String sql, List<Object> values, Map<List<String>, List<Posted>> latest) {
        stream.reading(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setFetchSize(JdbcStream.FETCH);
                PullStream.fill(query, values);
                try (var result = query.executeQuery()) {
                    while (result.next()) {
                        var of = latest.computeIfAbsent(
                                List.of(result.getString(1), result.getString(2)), any -> new ArrayList<>());
                        if (of.size() < LOOKED_AT) {
                            of.add(new Posted(result.getString(3), result.getBigDecimal(4)));
                        }
                    }
                }
            }
            return latest;
        });
    }

    /**
     * The entries that explain a difference: the one entry of exactly this amount, or the last few that add up to it; none
     * if neither is found among the latest.
     */
    static List<String> explained(List<Posted> latest, BigDecimal difference) {
        Optional<Posted> single = latest.stream()
                .filter(posted -> posted.amount().compareTo(difference) == 0)
                .findFirst();
        if (single.isPresent()) {
            return List.of(single.get().entryNo());
        }
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < latest.size(); i++) {
            sum = sum.add(latest.get(i).amount());
            if (sum.compareTo(difference) == 0) {
                return latest.subList(0, i + 1).stream().map(Posted::entryNo).toList();
            }
        }
        return List.of();
    }
}
