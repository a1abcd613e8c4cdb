package org.muster.catalog;

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
 * What a plan can need and a model can give, such as "a database server that can take over": the word in which
 * requirements and models meet. Its code and kind stay for life.
 */
@Entity
@Table(name = "capability")
public class Capability extends Aggregate implements Bilingual {

    static final int DESCRIPTION = 500;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "description")
    private String description;

    Capability(String code, Kind kind, CapabilityDetails details, Instant now) {
        this.code = code;
        this.kind = kind;
        describe(details, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Capability() {}

    void describe(CapabilityDetails details, Instant now) {
        Codes.check(new Reasons(), code)
                .needed("name", details.name())
                .atMost(Codes.NAME, "name", details.name())
                .atMost(Codes.NAME, "name_zh", details.nameZh())
                .atMost(DESCRIPTION, "description", details.description())
                .refuse();
        this.name = details.name().strip();
        this.nameZh = details.nameZh().strip();
        this.description = details.description().strip();
        touch(now);
    }

    @Override
    public Subject subject() {
        return new Subject("capability", code);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    public String description() {
        return description;
    }
}
