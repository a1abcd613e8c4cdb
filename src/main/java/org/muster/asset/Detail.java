package org.muster.asset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.shared.field.Field;
import org.muster.shared.text.Labelled;

/**
 * What a step may be told beside its date and reason: the vocabulary of {@code details}, typed once for page, REST, import
 * and bulk. Finance, procurement and disposal read these names later.
 */
public enum Detail implements Labelled {
    CAPABILITY(Field.text("capability")),
    MODEL(Field.text("model")),
    VENDOR(Field.text("vendor")),
    ORDER_NUMBER(Field.text("order_number")),
    BUDGET_LINE(Field.text("budget_line")),
    /** The price of one unit. */
    PRICE(Field.decimal("price")),
    CURRENCY(Field.text("currency").matching("[A-Z]{3}", "shared.refusal.currency")),
    /** Units of the book's currency for one unit of the currency, on the day of the step. */
    RATE(Field.decimal("rate")),
    PROMISED_DATE(Field.date("promised_date")),
    DELIVERY_NUMBER(Field.text("delivery_number")),
    INVOICE_NUMBER(Field.text("invoice_number")),
    /** Serial numbers separated by semicolons; each makes an asset of its own. */
    SERIALS(Field.text("serials").to(3000)),
    ACCEPTANCE_NUMBER(Field.text("acceptance_number")),
    PLACE(Field.text("place")),
    CUSTODIAN(Field.text("custodian")),
    IN_SERVICE_ON(Field.date("in_service_on")),
    /** Parts that last another time than the whole, one a line; see {@link StatedPart}. */
    PARTS(Field.text("parts").to(2000)),
    CAPITAL_OR_EXPENSE(Field.choice("capital_or_expense", "CAPITAL", "EXPENSE")),
    /** Where a refused delivery or a finished repair leads. */
    OUTCOME(Field.choice("outcome", "ORDERED", "CANCELLED", "IN_STORE", "QUARANTINED")),
    PURPOSE(Field.choice("purpose", "PLAN", "DRILL", "ACTIVATION", "LOAN", "OPERATION")),
    /** The person or place it is issued to. */
    HOLDER(Field.text("holder")),
    PLAN(Field.text("plan")),
    DUE_BACK(Field.date("due_back")),
    CONDITION(Field.choice("condition", "GOOD", "WORN", "DAMAGED")),
    CHECKLIST(Field.text("checklist")),
    WORK_DONE(Field.text("work_done").to(1000)),
    COST(Field.decimal("cost")),
    WHAT_CHANGED(Field.text("what_changed").to(1000)),
    SUCCESSOR(Field.text("successor")),
    INCIDENT(Field.text("incident")),
    ROUTE(Field.choice("route", "SELL", "DONATE", "RECYCLE", "RETURN", "DESTROY", "LAPSE", "CANCEL", "RUN_OFF")),
    BUYER(Field.text("buyer")),
    CUSTODY_CHAIN(Field.text("custody_chain").to(1000)),
    /** The certificate of sanitization (NIST SP 800-88 rev. 1, section 4.8). */
    CERTIFICATE_NUMBER(Field.text("certificate_number")),
    PROCEEDS(Field.decimal("proceeds")),
    CLOSING_CHECKLIST(Field.text("closing_checklist")),
    /** The requirement of a plan it is procured for: {@code PLAN/REQUIREMENT}. */
    CLOSES(Field.text("closes")),
    REFERENCE(Field.text("reference")),
    DOCUMENT(Field.text("document"));

    /** What stays true of an asset after the step that told it. */
    public static final List<Detail> LASTING = List.of(
            PRICE,
            CURRENCY,
            RATE,
            CLOSES,
            ORDER_NUMBER,
            PROMISED_DATE,
            DELIVERY_NUMBER,
            INVOICE_NUMBER,
            ACCEPTANCE_NUMBER,
            IN_SERVICE_ON,
            CAPITAL_OR_EXPENSE,
            ROUTE,
            CERTIFICATE_NUMBER,
            PROCEEDS);

    private static final List<Field> FIELDS =
            Arrays.stream(values()).map(Detail::field).toList();

    private final Field field;

    Detail(Field field) {
        this.field = field;
    }

    public static List<Field> fields() {
        return FIELDS;
    }

    public static Optional<Detail> named(String name) {
        return Arrays.stream(values())
                .filter(detail -> detail.field.name().equals(name))
                .findFirst();
    }

    public Field field() {
        return field;
    }

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
