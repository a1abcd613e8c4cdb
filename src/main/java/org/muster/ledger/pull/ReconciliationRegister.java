package org.muster.ledger.pull;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.ledger.BookDirectory;
import org.muster.ledger.pull.BalanceStream.Posted;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where a client's balances are held against ours. */
@UseCase
public class ReconciliationRegister {

    private final BookDirectory books;
    private final BalanceStream balances;
    private final PullRecords records;
    private final KnownAt known;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ReconciliationRegister(
            BookDirectory books,
            BalanceStream balances,
            PullRecords records,
            KnownAt known,
            OpenCommand command,
            Facts facts,
            Clock clock) {
        this.books = books;
        this.balances = balances;
        this.records = records;
        this.known = known;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    ReconciliationRegister() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Compares every balance given and keeps what differs.
     *
     * @throws UnbalancedInput if none is given, or if those said to be complete do not add up to nothing
     */
    public ReconciliationSheet compare(Balances theirs, String keyCode) {
        command.by().require(Right.KEEP_LEDGER, "");
        requireComparable(theirs);
        var now = books.head(theirs.ledger())
                .orElseThrow(() -> Refusal.missing(theirs.ledger()))
                .knownAt();
        var knownAt = theirs.knownAt()
                .map(text -> known.of(theirs.ledger(), text, now).tx())
                .orElse(now);
        var made = new Reconciliation(
                theirs,
                knownAt,
                differences(theirs, knownAt),
                new Taker(keyCode, command.by().code()),
                clock.instant());
        records.add(made);
        facts.tell(Happened.to(made.subject(), "ledger.fact.reconciled"));
        return made.sheet();
    }

    private static void requireComparable(Balances theirs) {
        if (theirs.balances().isEmpty()) {
            throw new UnbalancedInput("ledger.refusal.nothing_to_compare");
        }
        if (theirs.unbalanced().signum() != 0) {
            throw new UnbalancedInput(
                    "ledger.refusal.unbalanced", theirs.unbalanced().toPlainString());
        }
    }

    private List<Difference> differences(Balances theirs, long knownAt) {
        var ours = balances.accounts(theirs.ledger(), knownAt, theirs.asOf());
        var named = theirs.balances().stream()
                .map(Balances.Balance::assetNo)
                .filter(asset -> !asset.isEmpty())
                .collect(Collectors.toSet());
        var assets = balances.assets(theirs.ledger(), knownAt, theirs.asOf(), named);
        var missing = new LinkedHashMap<>(ours);
        theirs.balances().stream()
                .filter(balance -> balance.assetNo().isEmpty())
                .forEach(balance -> missing.remove(balance.account()));
        var unsaid = theirs.complete()
                ? missing.keySet().stream().map(account -> new Balances.Balance(account, "", BigDecimal.ZERO))
                : Stream.<Balances.Balance>empty();
        var differing = Stream.concat(theirs.balances().stream(), unsaid)
                .map(balance -> new Compared(balance, own(balance, ours, assets)))
                .filter(compared -> compared.difference().signum() != 0)
                .toList();
        var latest = balances.latest(
                theirs.ledger(),
                knownAt,
                theirs.asOf(),
                named(differing, balance -> balance.assetNo().isEmpty(), Balances.Balance::account),
                named(differing, balance -> !balance.assetNo().isEmpty(), Balances.Balance::assetNo));
        return differing.stream().map(compared -> compared.explained(latest)).toList();
    }

    private static BigDecimal own(
            Balances.Balance balance, Map<String, BigDecimal> ours, Map<List<String>, BigDecimal> assets) {
        return balance.assetNo().isEmpty()
                ? ours.getOrDefault(balance.account(), BigDecimal.ZERO)
                : assets.getOrDefault(List.of(balance.account(), balance.assetNo()), BigDecimal.ZERO);
    }

    private static Set<String> named(
            List<Compared> differing, Predicate<Balances.Balance> wanted, Function<Balances.Balance, String> name) {
        return differing.stream()
                .map(Compared::theirs)
                .filter(wanted)
                .map(name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A balance of theirs and ours. */
    private record Compared(Balances.Balance theirs, BigDecimal ours) {

        BigDecimal difference() {
            return ours.subtract(theirs.amount());
        }

        Difference explained(Map<List<String>, List<Posted>> latest) {
            var posted = latest.getOrDefault(List.of(theirs.account(), theirs.assetNo()), List.of());
            return new Difference(
                    theirs.account(),
                    theirs.assetNo(),
                    theirs.amount(),
                    ours,
                    BalanceStream.explained(posted, difference()));
        }
    }
}
