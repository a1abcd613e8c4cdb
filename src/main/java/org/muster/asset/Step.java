package org.muster.asset;

import static org.muster.asset.Detail.*;
import static org.muster.asset.Hand.*;
import static org.muster.asset.Stage.*;
import static org.muster.asset.StepRow.begin;
import static org.muster.asset.StepRow.from;

import java.util.List;
import java.util.Set;
import org.muster.shared.text.Labelled;

/**
 * The one lifecycle of every kind, row for row as the design prints it. Page, REST, import, bulk and seed read this table
 * and nothing else; a new step is one more row. Rows stand in the order of a life, because a constant cannot name a later
 * one.
 */
// spotless:off
public enum Step implements Labelled {
    REQUEST(begin().to(REQUESTED).by(MANAGER).saysWhy().takes(PRICE, CURRENCY, CLOSES, REFERENCE, DOCUMENT)),
    APPROVE(from(REQUESTED).to(APPROVED).by(APPROVER).notWhoDid(REQUEST).takes(REFERENCE, DOCUMENT)),
    REJECT(from(REQUESTED)
            .to(CANCELLED)
            .by(APPROVER)
            .notWhoDid(REQUEST)
            .saysWhy()
            .takes(REFERENCE, DOCUMENT)),
    ORDER(from(APPROVED)
            .to(ORDERED)
            .by(MANAGER)
            .needs(VENDOR, ORDER_NUMBER, PRICE, CURRENCY, PROMISED_DATE)
            .needsUnlessKnown(MODEL)
            .takes(RATE, BUDGET_LINE, CLOSES, REFERENCE, DOCUMENT)
            .posts(Effect.COMMITMENT)),
    CANCEL(from(APPROVED, ORDERED).to(CANCELLED).by(MANAGER).saysWhy().takes(REFERENCE, DOCUMENT)),
    RECEIVE(from(ORDERED)
            .to(RECEIVED)
            .by(STOREKEEPER)
            .notWhoDid(ORDER)
            .needs(DELIVERY_NUMBER)
            .takes(SERIALS, PLACE, INVOICE_NUMBER, REFERENCE, DOCUMENT)
            .posts(Effect.GOODS_IN)),
    ACCEPT(from(RECEIVED)
            .to(IN_STORE)
            .by(INSPECTOR)
            .notWhoDid(RECEIVE)
            .needs(ACCEPTANCE_NUMBER)
            .needsUnlessKnown(PLACE, CUSTODIAN)
            .takes(CHECKLIST, IN_SERVICE_ON, CAPITAL_OR_EXPENSE, PARTS, REFERENCE, DOCUMENT)
            .posts(Effect.ACQUISITION)),
    REFUSE(from(RECEIVED)
            .to(ORDERED, CANCELLED)
            .by(INSPECTOR)
            .notWhoDid(RECEIVE)
            .saysWhy()
            .takes(OUTCOME, CHECKLIST, REFERENCE, DOCUMENT)
            .posts(Effect.RETURN_TO_VENDOR)),
    ISSUE(from(IN_STORE)
            .to(DEPLOYED)
            .by(STOREKEEPER)
            .needs(PURPOSE, HOLDER)
            .takes(PLAN, DUE_BACK, REFERENCE, DOCUMENT)
            .posts(Effect.CUSTODY)),
    RETURN(from(DEPLOYED)
            .to(IN_STORE)
            .by(STOREKEEPER)
            .needs(CONDITION)
            .takes(PLACE, CHECKLIST, REFERENCE, DOCUMENT)
            .posts(Effect.CUSTODY)),
    TRANSFER(from(HELD)
            .stays()
            .by(STOREKEEPER)
            .needsOneOf(PLACE, CUSTODIAN)
            .takes(REFERENCE, DOCUMENT)
            .posts(Effect.MOVEMENT)),
    PASS(from(IN_STORE, DEPLOYED, QUARANTINED)
            .stays()
            .by(INSPECTOR)
            .needs(CHECKLIST)
            .takes(REFERENCE, DOCUMENT)),
    PASS_WITH_REMARKS(from(IN_STORE, DEPLOYED, QUARANTINED)
            .stays()
            .by(INSPECTOR)
            .saysWhy()
            .needs(CHECKLIST)
            .takes(REFERENCE, DOCUMENT)),
    FAIL(from(IN_STORE, DEPLOYED, QUARANTINED)
            .to(QUARANTINED)
            .by(INSPECTOR)
            .saysWhy()
            .needs(CHECKLIST)
            .takes(REFERENCE, DOCUMENT)
            .forgets(PASS, PASS_WITH_REMARKS)),
    START_MAINTENANCE(from(IN_STORE, DEPLOYED, QUARANTINED)
            .to(IN_MAINTENANCE)
            .by(TECHNICIAN)
            .saysWhy()
            .takes(VENDOR, ORDER_NUMBER, PROMISED_DATE, REFERENCE, DOCUMENT)
            .forgets(PASS, PASS_WITH_REMARKS)),
    COMPLETE_MAINTENANCE(from(IN_MAINTENANCE)
            .to(IN_STORE, QUARANTINED)
            .by(TECHNICIAN)
            .needs(WORK_DONE, COST, CAPITAL_OR_EXPENSE)
            .needsUnlessKnown(CURRENCY)
            .takes(OUTCOME, RATE, REFERENCE, DOCUMENT)
            .posts(Effect.MAINTENANCE_COST)),
    RELEASE(from(QUARANTINED)
            .to(IN_STORE)
            .by(INSPECTOR)
            .notWhoDid(COMPLETE_MAINTENANCE)
            .after(PASS, PASS_WITH_REMARKS)
            .takes(REFERENCE, DOCUMENT)
            .forgets(FAIL)),
    UPDATE(from(HELD)
            .stays()
            .by(MANAGER)
            .needs(WHAT_CHANGED)
            .takes(COST, CURRENCY, RATE, CAPITAL_OR_EXPENSE, REFERENCE, DOCUMENT)
            .posts(Effect.VALUE_CHANGE)),
    REPLACE(from(HELD).to(RETIRED).by(MANAGER).needs(SUCCESSOR).takes(REFERENCE, DOCUMENT)),
    REPORT_MISSING(from(HELD)
            .to(Stage.MISSING)
            .by(STOREKEEPER)
            .needs(INCIDENT)
            .takes(REFERENCE, DOCUMENT)
            .posts(Effect.SHORTAGE)),
    FIND(from(Stage.MISSING)
            .to(QUARANTINED)
            .by(STOREKEEPER)
            .saysWhy()
            .takes(PLACE, REFERENCE, DOCUMENT)
            .forgets(PASS, PASS_WITH_REMARKS)
            .posts(Effect.SURPLUS)),
    WRITE_OFF(from(Stage.MISSING)
            .to(RETIRED)
            .by(APPROVER)
            .notWhoDid(REPORT_MISSING)
            .saysWhy()
            .takes(REFERENCE, DOCUMENT)
            .posts(Effect.WRITE_OFF)),
    PROPOSE_RETIREMENT(from(HELD).stays().by(MANAGER).saysWhy().takes(REFERENCE, DOCUMENT)),
    RETIRE(from(HELD)
            .to(RETIRED)
            .by(APPROVER)
            .notWhoDid(PROPOSE_RETIREMENT)
            .after(PROPOSE_RETIREMENT)
            .takes(REFERENCE, DOCUMENT)),
    PERFORM_DISPOSAL(from(RETIRED)
            .stays()
            .by(TECHNICIAN, STOREKEEPER)
            .needs(ROUTE)
            .takes(CERTIFICATE_NUMBER, BUYER, CUSTODY_CHAIN, REFERENCE, DOCUMENT)),
    REINSTATE(from(RETIRED)
            .to(QUARANTINED)
            .by(APPROVER)
            .saysWhy()
            .takes(REFERENCE, DOCUMENT)
            .forgets(PASS, PASS_WITH_REMARKS, PROPOSE_RETIREMENT, PERFORM_DISPOSAL)),
    DISPOSE(from(RETIRED)
            .to(DISPOSED)
            .by(APPROVER)
            .notWhoDid(PERFORM_DISPOSAL)
            .after(PERFORM_DISPOSAL)
            .needsUnlessKnown(ROUTE, CERTIFICATE_NUMBER)
            .takes(PROCEEDS, COST, CURRENCY, RATE, CLOSING_CHECKLIST, REFERENCE, DOCUMENT)
            .posts(Effect.DERECOGNITION));
    // spotless:on

    private final StepRow row;

    Step(StepRow row) {
        this.row = row;
    }

    StepRow row() {
        return row;
    }

    /** The stages in which the step is open; none for the step that begins a life. */
    public Set<Stage> openIn() {
        return row.openIn();
    }

    /** The stages it may lead to; none when the asset stays where it is. */
    public List<Stage> leadsTo() {
        return row.leadsTo();
    }

    /** What the step's form asks for, what is needed first. */
    public List<Detail> asks() {
        return row.asks();
    }

    public Effect posts() {
        return row.posts();
    }

    /** Whether it belongs to one asset alone, so that a lot cannot take it in part and no bulk can carry it. */
    public boolean single() {
        return this == REPLACE || this == REQUEST;
    }

    /** Of these at least one must be given. */
    public Set<Detail> needsOneOf() {
        return row.needsOneOf();
    }

    /** Whether it is how a check of the asset ended. */
    public boolean judges() {
        return this == PASS || this == PASS_WITH_REMARKS || this == FAIL;
    }

    /** Whether one cannot take it without having the thing before one. */
    public boolean inHand() {
        return switch (this) {
            case RECEIVE,
                    ACCEPT,
                    ISSUE,
                    RETURN,
                    TRANSFER,
                    PASS,
                    PASS_WITH_REMARKS,
                    FAIL,
                    RELEASE,
                    START_MAINTENANCE,
                    COMPLETE_MAINTENANCE,
                    FIND -> true;
            default -> false;
        };
    }

    /** Whether it may change place, custodian or holder. */
    public boolean moves() {
        return asks().stream()
                .anyMatch(detail -> detail == Detail.PLACE || detail == Detail.CUSTODIAN || detail == Detail.HOLDER);
    }

    /** Whether one does not take it by a slip: these ask for the tag, or in bulk for the number of assets. */
    public boolean grave() {
        return this == DISPOSE
                || this == WRITE_OFF
                || this == RETIRE
                || this == REPLACE
                || this == CANCEL
                || this == REJECT;
    }

    /** Whether it concludes what an earlier step began, so that one expects it once it is open. */
    public boolean concludes() {
        return !row.after().isEmpty();
    }
}
