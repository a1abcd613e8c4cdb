package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.ledger.AccountDirectory;
import org.muster.ledger.AccountRow;

/** The chart of accounts. */
@Named
@RequestScoped
public class LedgerAccountsPage {

    @Inject
    private AccountDirectory directory;

    @Inject
    private LedgerWords words;

    private List<AccountRow> accounts = List.of();

    public void load() {
        accounts = directory.all();
    }

    /** What Muster posts to the account. */
    public String role(AccountRow row) {
        return words.word("postingRole", row.role());
    }

    public List<AccountRow> getAccounts() {
        return accounts;
    }
}
