package org.muster.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the movement ledger (数量金额式明细账), complete. A row belongs to one place: what leaves has a negative
 * quantity and left {@code fromLocation}, what arrives a positive one and entered {@code toLocation}; a transfer is two
 * rows that net to zero. A row without quantity changes the value or the custodian alone.
 *
 * @param value at the account on which the thing's cost stands
 * @param balanceQty what the place holds of the item after the row
 */
public record MovementRow(
        String ledger,
        long seq,
        long tx,
        String movementId,
        LocalDate postingDate,
        Instant occurredAt,
        Instant recordedAt,
        String period,
        String type,
        String reason,
        String documentType,
        String documentNo,
        String itemNo,
        String assetNo,
        String serialNo,
        BigDecimal quantity,
        String unit,
        String fromLocation,
        String toLocation,
        String fromCustodian,
        String toCustodian,
        String currency,
        BigDecimal unitCost,
        BigDecimal value,
        BigDecimal balanceQty,
        BigDecimal balanceValue,
        Optional<Long> journalSeq,
        String eventId,
        Optional<Long> reversesSeq,
        String actor,
        String approver,
        String text,
        int hashVersion,
        String rowHash) {

    /** The columns of hash list 1, in order: those of the export before {@code hash_version}. */
    public static final List<String> COLUMNS = List.of(
            "ledger",
            "seq",
            "tx",
            "movement_id",
            "posting_date",
            "occurred_at",
            "recorded_at",
            "period",
            "type",
            "reason",
            "document_type",
            "document_no",
            "item_no",
            "asset_no",
            "serial_no",
            "quantity",
            "unit",
            "from_location",
            "to_location",
            "from_custodian",
            "to_custodian",
            "currency",
            "unit_cost",
            "value",
            "balance_qty",
            "balance_value",
            "journal_seq",
            "event_id",
            "reverses_seq",
            "actor",
            "approver",
            "text");

    /** The values of {@link #COLUMNS} as they are exported and hashed. */
    public List<String> texts(int digits) {
        return List.of(
                ledger,
                Long.toString(seq),
                Long.toString(tx),
                movementId,
                postingDate.toString(),
                RowText.moment(occurredAt),
                RowText.moment(recordedAt),
                period,
                type,
                reason,
                documentType,
                documentNo,
                itemNo,
                assetNo,
                serialNo,
                RowText.number(quantity),
                unit,
                fromLocation,
                toLocation,
                fromCustodian,
                toCustodian,
                currency,
                RowText.money(unitCost, digits),
                RowText.money(value, digits),
                RowText.number(balanceQty),
                RowText.money(balanceValue, digits),
                RowText.count(journalSeq),
                eventId,
                RowText.count(reversesSeq),
                actor,
                approver,
                text);
    }

    /** The place the row belongs to. */
    public String place() {
        return quantity.signum() < 0 ? fromLocation : toLocation;
    }

    MovementRow sealed(String hash) {
        return new MovementRow(
                ledger,
                seq,
                tx,
                movementId,
                postingDate,
                occurredAt,
                recordedAt,
                period,
                type,
                reason,
                documentType,
                documentNo,
                itemNo,
                assetNo,
                serialNo,
                quantity,
                unit,
                fromLocation,
                toLocation,
                fromCustodian,
                toCustodian,
                currency,
                unitCost,
                value,
                balanceQty,
                balanceValue,
                journalSeq,
                eventId,
                reversesSeq,
                actor,
                approver,
                text,
                hashVersion,
                hash);
    }
}
