package org.muster.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;

/**
 * An account of the chart of accounts. Its role says for what Muster posts to it, so that the chart can be the
 * organisation's own; an account without a role only groups others.
 */
@Entity
@Table(name = "account")
public class Account extends Aggregate implements Bilingual {

    static final int NAME = 120;

    @Column(name = "account_no")
    private String number;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_type")
    private AccountType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "normal_side")
    private Side normalSide;

    @Column(name = "posting_role")
    private String role;

    Account(AccountRow row, Instant now) {
        new Reasons()
                .unless(row.number().matches("[0-9A-Z.-]{1,20}"), "number", "ledger.refusal.number", row.number())
                .needed("name", row.name())
                .atMost(NAME, "name", row.name())
                .atMost(NAME, "name_zh", row.nameZh())
                .unless(row.role().matches("([A-Z][A-Z_]{0,39})?"), "role", "ledger.refusal.role", row.role())
                .refuse();
        this.number = row.number();
        this.name = row.name();
        this.nameZh = row.nameZh();
        this.type = row.type();
        this.normalSide = row.normalSide();
        this.role = row.role();
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @Override
    public Subject subject() {
        return new Subject("account", number);
    }

    public String number() {
        return number;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    public AccountType type() {
        return type;
    }

    public Side normalSide() {
        return normalSide;
    }

    /** For what Muster posts to it; empty for nothing. */
    public String role() {
        return role;
    }
}
