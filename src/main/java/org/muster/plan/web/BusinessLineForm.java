package org.muster.plan.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.plan.BusinessLineDetails;
import org.muster.plan.BusinessLineRow;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Refusal;

/** What a person fills in about a business line. */
public class BusinessLineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String nameZh = "";
    private String owner = "";
    private @Nullable BigDecimal rtoHours;
    private @Nullable BigDecimal rpoHours;
    private @Nullable BigDecimal mtpdHours;
    private String hourlyLoss = "";
    private long version;

    static BusinessLineForm of(BusinessLineRow row) {
        var details = row.details();
        var form = new BusinessLineForm();
        form.code = row.code();
        form.name = details.name();
        form.nameZh = details.nameZh();
        form.owner = details.owner();
        form.rtoHours = details.rtoHours();
        form.rpoHours = details.rpoHours();
        form.mtpdHours = details.mtpdHours();
        form.hourlyLoss = details.hourlyLoss().map(Money::toString).orElse("");
        form.version = row.version();
        return form;
    }

    BusinessLineDetails details() {
        return new BusinessLineDetails(
                text(name),
                text(nameZh),
                text(owner),
                hours("rto_hours", rtoHours),
                hours("rpo_hours", rpoHours),
                hours("mtpd_hours", mtpdHours),
                Optional.of(text(hourlyLoss))
                        .filter(text -> !text.isEmpty())
                        .map(text -> Money.parse("hourly_loss", text)));
    }

    private static BigDecimal hours(String field, @Nullable BigDecimal hours) {
        return Optional.ofNullable(hours).orElseThrow(() -> Refusal.invalid(field, "shared.refusal.needed"));
    }

    private static String text(@Nullable String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    long version() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = text(code);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public @Nullable BigDecimal getRtoHours() {
        return rtoHours;
    }

    public void setRtoHours(@Nullable BigDecimal rtoHours) {
        this.rtoHours = rtoHours;
    }

    public @Nullable BigDecimal getRpoHours() {
        return rpoHours;
    }

    public void setRpoHours(@Nullable BigDecimal rpoHours) {
        this.rpoHours = rpoHours;
    }

    public @Nullable BigDecimal getMtpdHours() {
        return mtpdHours;
    }

    public void setMtpdHours(@Nullable BigDecimal mtpdHours) {
        this.mtpdHours = mtpdHours;
    }

    public String getHourlyLoss() {
        return hourlyLoss;
    }

    public void setHourlyLoss(String hourlyLoss) {
        this.hourlyLoss = hourlyLoss;
    }
}
