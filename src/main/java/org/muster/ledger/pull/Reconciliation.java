package org.muster.ledger.pull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;

/** Balances a client held against ours: which differ, by how much, and which entries explain it. Nobody changes it. */
@Entity
@Table(name = "reconciliation")
public class Reconciliation extends Aggregate {

    private String code;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "key_code")
    private String keyCode;

    private String person;
    private String ledger;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "known_at")
    private long knownAt;

    private int compared;
    private int differing;
    private String verdict;

    @Untracked
    @ElementCollection
    @CollectionTable(name = "reconciliation_line", joinColumns = @JoinColumn(name = "reconciliation_id"))
    @OrderBy("number")
    private List<Line> lines = new ArrayList<>();

    /** A balance that differs. */
    @Embeddable
    public static class Line {

        private static final int LONGEST = 2_000;

        @Column(name = "line_no")
        private int number;

        private String account;

        @Column(name = "asset_no")
        private String assetNo;

        private BigDecimal theirs;
        private BigDecimal ours;

        @Column(name = "explained_by")
        private String explainedBy;

        Line(int number, Difference difference) {
            this.number = number;
            this.account = difference.account();
            this.assetNo = difference.assetNo();
            this.theirs = difference.theirs();
            this.ours = difference.ours();
            this.explainedBy = fitting(String.join(" ", difference.entries()));
        }

        @SuppressWarnings("NullAway.Init")
        protected Line() {}

        /** As many whole entry numbers as there is room for: half a number would lead elsewhere. */
        private static String fitting(String entries) {
            return entries.length() <= LONGEST ? entries : entries.substring(0, entries.lastIndexOf(' ', LONGEST));
        }

        Difference difference() {
            return new Difference(
                    account,
                    assetNo,
                    theirs,
                    ours,
                    explainedBy.isEmpty() ? List.of() : List.of(explainedBy.split(" ")));
        }
    }

    Reconciliation(Balances balances, long knownAt, List<Difference> differences, Taker taker, Instant now) {
        this.code = UUID.randomUUID().toString();
        this.madeAt = now;
        this.keyCode = taker.keyCode();
        this.person = taker.person();
        this.ledger = balances.ledger();
        this.asOf = balances.asOf();
        this.knownAt = knownAt;
        this.compared = balances.balances().size();
        this.differing = differences.size();
        this.verdict = differences.isEmpty() ? "MATCH" : "DIFFERS";
        differences.forEach(difference -> lines.add(new Line(lines.size() + 1, difference)));
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Reconciliation() {}

    @Override
    public Subject subject() {
        return new Subject("reconciliation", code);
    }

    ReconciliationSheet sheet() {
        return new ReconciliationSheet(
                code,
                madeAt,
                keyCode,
                person,
                ledger,
                asOf,
                knownAt,
                compared,
                verdict,
                lines.stream().map(Line::difference).toList());
    }
}
