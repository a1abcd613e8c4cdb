package org.muster.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.usecase.Reasons;

/** Who sells, makes, insures, carries or repairs, and whom to call there when it burns. The code stays for life. */
@Entity
@Table(name = "vendor")
public class Vendor extends Aggregate {

    static final int CONTACT = 120;
    static final int PHONE = 40;
    static final int MOST_HOURS = 10_000;

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "vendor_type")
    private VendorType type;

    @Column(name = "country")
    private String country;

    @Column(name = "contact")
    private String contact;

    @Column(name = "mail")
    private String mail;

    @Column(name = "phone")
    private String phone;

    @Column(name = "sla_hours")
    private @Nullable Integer slaHours;

    Vendor(String code, VendorDetails details, Instant now) {
        this.code = code;
        describe(details, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Vendor() {}

    void describe(VendorDetails details, Instant now) {
        var whom = details.contact();
        Codes.check(new Reasons(), code)
                .needed("name", details.name())
                .atMost(Codes.NAME, "name", details.name())
                .unless(
                        details.country().isEmpty() || COUNTRIES.contains(details.country()),
                        "country",
                        "catalog.refusal.country",
                        details.country())
                .atMost(CONTACT, "contact", whom.person())
                .atMost(CONTACT, "mail", whom.mail())
                .unless(
                        whom.mail().isEmpty() || MAIL.matcher(whom.mail()).matches(),
                        "mail",
                        "catalog.refusal.mail",
                        whom.mail())
                .atMost(PHONE, "phone", whom.phone())
                .unless(
                        details.slaHours()
                                .filter(hours -> hours < 0 || hours > MOST_HOURS)
                                .isEmpty(),
                        "sla_hours",
                        "catalog.refusal.between",
                        0,
                        MOST_HOURS)
                .refuse();
        this.name = details.name().strip();
        this.type = details.type();
        this.country = details.country();
        this.contact = whom.person().strip();
        this.mail = whom.mail();
        this.phone = whom.phone().strip();
        this.slaHours = details.slaHours().orElse(null);
        touch(now);
    }

    @Override
    public Subject subject() {
        return new Subject("vendor", code);
    }

    public String code() {
        return code;
    }

    public VendorDetails details() {
        return new VendorDetails(
                name,
                type,
                country,
                new VendorDetails.VendorContact(contact, mail, phone),
                Optional.ofNullable(slaHours));
    }
}
