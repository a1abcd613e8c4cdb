package org.muster.ledger.pull;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.ledger.BookDirectory;
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

    /** Compares every balance given and keeps what differs; what was said to be complete must add up to nothing. */
    public ReconciliationSheet compare(Balances theirs, String keyCode) {
        command.by().require(Right.KEEP_LEDGER, "");
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
        var differences = new ArrayList<Difference>();
        Stream.concat(theirs.balances().stream(), unsaid).forEach(balance -> {
            var own = balance.assetNo().isEmpty()
                    ? ours.getOrDefault(balance.account(), BigDecimal.ZERO)
                    : assets.getOrDefault(List.of(balance.account(), balance.assetNo()), BigDecimal.ZERO);
            var difference = own.subtract(balance.amount());
            if (difference.signum() != 0) {
                var entries = balances.explain(theirs.ledger(), knownAt, theirs.asOf(), balance, difference);
                differences.add(new Difference(balance.account(), balance.assetNo(), balance.amount(), own, entries));
            }
        });
        return differences;
    }
}
