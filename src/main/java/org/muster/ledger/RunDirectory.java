package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.muster.job.NewItem;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** Where one sees what a run would charge, before it is started. */
@ApplicationScoped
public class RunDirectory {

    /** How many things are looked at at a time. */
    static final int STRETCH = 200;

    private final DueStream due;
    private final BookDirectory books;
    private final OpenCommand open;

    @Inject
    RunDirectory(DueStream due, BookDirectory books, OpenCommand open) {
        this.due = due;
        this.books = books;
        this.open = open;
    }

    RunDirectory() {
        this(null, null, null);
    }

    /**
     * What a run for a month comes to.
     *
     * @param things how many are due, charged or not
     * @param byCostCenter what is charged to each
     */
    public record Preview(
            String ledger,
            String period,
            long things,
            long charged,
            BigDecimal depreciation,
            BigDecimal premiums,
            List<Share> byCostCenter) {}

    /** What a cost centre is charged. */
    public record Share(String costCenter, BigDecimal charge) {}

    /** Adds up what a run would charge, in bounded memory. */
    public Preview preview(String ledger, YearMonth month) {
        open.by().require(Right.READ_LEDGER);
        var book = books.find(ledger).orElseThrow(() -> Refusal.missing(ledger));
        var through = month.atEndOfMonth();
        var things = 0L;
        var charged = 0L;
        var depreciation = BigDecimal.ZERO;
        var premiums = BigDecimal.ZERO;
        var shares = new TreeMap<String, BigDecimal>();
        for (var stretch = due.after(ledger, through, "", STRETCH); !stretch.isEmpty(); ) {
            for (var one : due.forecast(book, through, stretch)) {
                things++;
                charged += one.charge().signum() == 0 ? 0 : 1;
                shares.merge(one.costCenter(), one.charge(), BigDecimal::add);
                if (one.treatment() == Treatment.PREPAID) {
                    premiums = premiums.add(one.charge());
                } else {
                    depreciation = depreciation.add(one.charge());
                }
            }
            stretch = due.after(ledger, through, stretch.get(stretch.size() - 1), STRETCH);
        }
        var byCostCenter = shares.entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue()))
                .toList();
        return new Preview(ledger, month.toString(), things, charged, depreciation, premiums, byCostCenter);
    }

    /** What is due, as the things of a job; read a stretch at a time while the job is written. */
    Iterable<NewItem> items(String ledger, YearMonth month) {
        return () -> new Iterator<>() {
            private Iterator<String> stretch = List.<String>of().iterator();
            private String last = "";

            @Override
            public boolean hasNext() {
                if (!stretch.hasNext()) {
                    stretch = due.afterSeen(ledger, month.atEndOfMonth(), last, STRETCH)
                            .iterator();
                }
                return stretch.hasNext();
            }

            @Override
            public NewItem next() {
                if (!hasNext()) {
                    throw new NoSuchElementException(last);
                }
                last = stretch.next();
                return NewItem.of(last, 0);
            }
        };
    }
}
