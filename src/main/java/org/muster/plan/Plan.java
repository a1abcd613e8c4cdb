package org.muster.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;

/**
 * A contingency plan over all its editions: what it protects, what it answers, who owns it and who may activate it. It
 * is opened with a first edition, which is written, submitted, and put in force by somebody else; from then on every
 * change of what was approved is a further edition. A plan nobody needs is retired, never deleted.
 */
@Entity
@Table(name = "contingency_plan")
public class Plan extends Aggregate implements Bilingual {

    public static final String SUBJECT = "plan";

    /** Stands for "no review is due": sort columns are never null. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int MOST_CODES = 500;
    private static final int LAST_PRIORITY = 1_000;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "site")
    private String site;

    @Column(name = "owner")
    private String owner;

    @Column(name = "authority")
    private String authority;

    @Column(name = "deputy")
    private String deputy;

    @Column(name = "priority")
    private int priority;

    @Column(name = "business_lines")
    private String businessLines;

    @Column(name = "scenarios")
    private String scenarios;

    @Column(name = "edition")
    private int edition = 1;

    @Column(name = "in_force")
    private int inForce;

    @Column(name = "contacts")
    private int contacts = 1;

    @Column(name = "review_on")
    private LocalDate reviewOn = NEVER;

    @Column(name = "retired")
    private boolean retired;

    Plan(String code, PlanDetails details, Instant now) {
        this.code = code;
        describe(details, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    void describe(PlanDetails details, Instant now) {
        var lines = Codes.join(details.businessLines());
        var answered = Codes.join(details.scenarios());
        Codes.check(new Reasons(), code)
                .needed("name", details.name())
                .atMost(Codes.NAME, "name", details.name())
                .atMost(Codes.NAME, "name_zh", details.nameZh())
                .needed("owner", details.owner())
                .needed("authority", details.authority())
                .unless(
                        details.deputy().isEmpty() || !details.deputy().equals(details.authority()),
                        "deputy",
                        "plan.refusal.deputy")
                .unless(
                        details.priority() >= 1 && details.priority() <= LAST_PRIORITY,
                        "priority",
                        "plan.refusal.priority",
                        LAST_PRIORITY)
                .unless(!lines.isEmpty(), "business_lines", "shared.refusal.needed")
                .atMost(MOST_CODES, "business_lines", lines)
                .atMost(MOST_CODES, "scenarios", answered)
                .refuse();
        this.name = details.name().strip();
        this.nameZh = details.nameZh().strip();
        this.site = details.site();
        this.owner = details.owner();
        this.authority = details.authority();
        this.deputy = details.deputy();
        this.priority = details.priority();
        this.businessLines = lines;
        this.scenarios = answered;
        touch(now);
    }

    void follows(PlanEdition approved, Instant now) {
        describe(details().under(approved.head()), now);
        inForce = approved.edition();
        reviewOn = approved.reviewOn();
        touch(now);
    }

    /** Whom it calls is no longer what lists that were handed out say. */
    void calledOtherwise(Instant now) {
        contacts++;
        touch(now);
    }

    /** Its edition was handed in or sent back: whoever read it before has not read that. */
    void stepped(Instant now) {
        touch(now);
    }

    /** Begins a further edition; answers its number. */
    int reopen(Instant now) {
        if (retired) {
            throw Refusal.closed("plan.refusal.retired", code);
        }
        if (edition != inForce) {
            throw Refusal.closed("plan.refusal.being_written", code, edition);
        }
        edition++;
        touch(now);
        return edition;
    }

    void retire(Instant now) {
        retired = true;
        reviewOn = NEVER;
        touch(now);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, code);
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

    public String site() {
        return site;
    }

    public PlanDetails details() {
        return new PlanDetails(
                name,
                nameZh,
                site,
                owner,
                authority,
                deputy,
                priority,
                Codes.split(businessLines),
                Codes.split(scenarios));
    }

    /** The latest edition, in force or being written. */
    public int edition() {
        return edition;
    }

    /** The edition that is followed; 0 while none is. */
    public int inForce() {
        return inForce;
    }

    /** The edition that counts: the one in force, or the first draft. */
    public int counting() {
        return inForce == 0 ? edition : inForce;
    }

    /** The version of its contact list; while no edition was followed there is nothing but the first. */
    public int contacts() {
        return contacts;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public boolean retired() {
        return retired;
    }
}
