package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.ManualEventDirectory;
import org.muster.ledger.ManualEventRow;
import org.muster.shared.money.Money;
import org.muster.shared.web.KeysetList;

/** What finance entered by hand into a book, the latest first. */
@Named
@RequestScoped
public class LedgerEventsPage extends BookPage {

    @Inject
    private KeptLists lists;

    @Inject
    private ManualEventDirectory events;

    private KeysetList<ManualEventRow> list;

    public void load() {
        list = lists.read(ManualEventDirectory.LATEST, events::list);
    }

    public KeysetList<ManualEventRow> getList() {
        return list;
    }

    /** An amount in the currency of the book; nothing for nothing. */
    public @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new Money(amount, Currency.getInstance(head().book().currency()));
    }
}
