package org.muster.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.muster.shared.fact.Subject;
import org.muster.shared.money.Money;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;

/**
 * Something the organisation may not stop doing, such as taking payments: how soon it must run again (RTO), how much data
 * it may lose (RPO), how long the outage may last at most (MTPD), and what an hour of it costs.
 */
@Entity
@Table(name = "business_line")
public class BusinessLine extends Aggregate implements Bilingual {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "owner")
    private String owner;

    @Column(name = "rto_hours")
    private BigDecimal rtoHours;

    @Column(name = "rpo_hours")
    private BigDecimal rpoHours;

    @Column(name = "mtpd_hours")
    private BigDecimal mtpdHours;

    @Column(name = "hourly_loss")
    private String hourlyLoss;

    BusinessLine(String code, BusinessLineDetails details, Instant now) {
        this.code = code;
        describe(details, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected BusinessLine() {}

    void describe(BusinessLineDetails details, Instant now) {
        var reasons = Codes.check(new Reasons(), code)
                .needed("name", details.name())
                .atMost(Codes.NAME, "name", details.name())
                .atMost(Codes.NAME, "name_zh", details.nameZh());
        hours(reasons, "rto_hours", details.rtoHours());
        hours(reasons, "rpo_hours", details.rpoHours());
        hours(reasons, "mtpd_hours", details.mtpdHours());
        reasons.unless(
                        details.mtpdHours().compareTo(details.rtoHours()) >= 0,
                        "mtpd_hours",
                        "plan.refusal.mtpd",
                        details.rtoHours().toPlainString())
                .unless(
                        details.hourlyLoss().filter(Money::negative).isEmpty(),
                        "hourly_loss",
                        "shared.refusal.negative",
                        details.hourlyLoss().map(Money::toString).orElse(""))
                .refuse();
        this.name = details.name().strip();
        this.nameZh = details.nameZh().strip();
        this.owner = details.owner();
        this.rtoHours = details.rtoHours();
        this.rpoHours = details.rpoHours();
        this.mtpdHours = details.mtpdHours();
        this.hourlyLoss = details.hourlyLoss().map(Money::toString).orElse("");
        touch(now);
    }

    private static void hours(Reasons reasons, String field, BigDecimal hours) {
        reasons.unless(
                hours.signum() >= 0
                        && hours.compareTo(MOST_HOURS) <= 0
                        && hours.stripTrailingZeros().scale() <= 2,
                field,
                "plan.refusal.hours",
                MOST_HOURS.toPlainString());
    }

    @Override
    public Subject subject() {
        return new Subject("business_line", code);
    }

    public String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    public BusinessLineDetails details() {
        return new BusinessLineDetails(
                name,
                nameZh,
                owner,
                plain(rtoHours),
                plain(rpoHours),
                plain(mtpdHours),
                Optional.of(hourlyLoss).filter(text -> !text.isEmpty()).map(text -> Money.parse("hourly_loss", text)));
    }

    private static BigDecimal plain(BigDecimal hours) {
        return new BigDecimal(hours.stripTrailingZeros().toPlainString());
    }
}
