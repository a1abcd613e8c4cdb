package org.muster.ledger.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.ManualEventDetails;
import org.muster.ledger.ManualEventType;
import org.muster.shared.usecase.Reasons;

/** What a person writes down about an event. */
public class ManualEventForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type = ManualEventType.IMPAIRMENT.name();
    private String assetNo = "";
    private @Nullable LocalDate effectiveOn;
    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal residual;
    private @Nullable Integer remainingMonths;
    private @Nullable LocalDate inService;
    private @Nullable Long entry;
    private String reason = "";
    private String evidence = "";

    ManualEventDetails details(String ledger) {
        new Reasons()
                .unless(effectiveOn != null, "effective_on", "shared.refusal.needed")
                .refuse();
        return new ManualEventDetails(
                ledger,
                ManualEventType.valueOf(type),
                assetNo.strip(),
                Optional.ofNullable(effectiveOn).orElseThrow(),
                Optional.ofNullable(amount),
                Optional.ofNullable(residual),
                Optional.ofNullable(remainingMonths),
                Optional.ofNullable(inService),
                Optional.ofNullable(entry),
                reason.strip(),
                evidence.strip());
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getAssetNo() {
        return assetNo;
    }

    public void setAssetNo(@Nullable String assetNo) {
        this.assetNo = Optional.ofNullable(assetNo).orElse("");
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable BigDecimal getResidual() {
        return residual;
    }

    public void setResidual(@Nullable BigDecimal residual) {
        this.residual = residual;
    }

    public @Nullable Integer getRemainingMonths() {
        return remainingMonths;
    }

    public void setRemainingMonths(@Nullable Integer remainingMonths) {
        this.remainingMonths = remainingMonths;
    }

    public @Nullable LocalDate getInService() {
        return inService;
    }

    public void setInService(@Nullable LocalDate inService) {
        this.inService = inService;
    }

    public @Nullable Long getEntry() {
        return entry;
    }

    public void setEntry(@Nullable Long entry) {
        this.entry = entry;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Optional.ofNullable(reason).orElse("");
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = Optional.ofNullable(evidence).orElse("");
    }
}
