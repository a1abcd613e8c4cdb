package org.muster.ledger.pull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reason;

/** What a client said it took, and how that compared with what the book holds. Nobody changes it afterwards. */
@Entity
@Table(name = "pull_receipt")
public class PullReceipt extends Aggregate {

    private static final int LONGEST_PARAMETERS = 2_000;
    private static final int LONGEST = 4_000;

    private String code;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "key_code")
    private String keyCode;

    private String person;
    private String ledger;

    @Column(name = "export_name")
    private String export;

    private String parameters;

    @Column(name = "known_at")
    private long knownAt;

    @Column(name = "claimed_rows")
    private long rows;

    private String claimed;
    private String sha256;
    private String verdict;
    private String differences;

    PullReceipt(ReceiptClaim claim, ReceiptCheck.Again again, Taker taker, Instant now) {
        this.code = UUID.randomUUID().toString();
        this.receivedAt = now;
        this.keyCode = taker.keyCode();
        this.person = taker.person();
        this.ledger = claim.ledger();
        this.export = claim.export();
        this.parameters = cut(again.plan().parameters().told(), LONGEST_PARAMETERS);
        this.knownAt = again.plan().question().knownAt();
        this.rows = claim.rows();
        this.claimed = cut(String.join(" ", claim.totals()), LONGEST);
        this.sha256 = cut(claim.sha256(), 64);
        this.verdict = again.differences().isEmpty() ? "MATCH" : "DIFFERS";
        this.differences = cut(told(again.differences()), LONGEST);
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected PullReceipt() {}

    private static String told(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.field() + ": "
                        + reason.arguments().stream().map(Object::toString).collect(Collectors.joining(" ≠ ")))
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    @Override
    public Subject subject() {
        return new Subject("pull_receipt", code);
    }

    ReceiptRow row(List<Reason> reasons) {
        return new ReceiptRow(code, receivedAt, ledger, export, knownAt, rows, verdict, reasons);
    }
}
