package org.muster.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.TreeMap;
import org.muster.shared.fact.Subject;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.Aggregate;

/** One line of a plan: a task, a contact, a requirement, and whatever else {@link Part} lists. */
@Entity
@Table(name = "plan_line")
public class PlanLine extends Aggregate {

    @Column(name = "plan_code", updatable = false)
    private String plan;

    @Column(name = "edition", updatable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", updatable = false)
    private Part part;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "refers_to")
    private String refersTo;

    @Column(name = "stands_in")
    private String standsIn;

    @Column(name = "also_needs")
    private String alsoNeeds;

    @Column(name = "particulars")
    private Particulars particulars;

    PlanLine(String plan, int edition, Part part, String code, Particulars particulars, Instant now) {
        this.plan = plan;
        this.edition = edition;
        this.part = part;
        this.code = code;
        write(particulars, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected PlanLine() {}

    void write(Particulars values, Instant now) {
        this.particulars = values;
        this.refersTo = values.get(part.subject()).orElse("");
        this.standsIn = values.get(part.second()).orElse("");
        this.alsoNeeds = Beside.write(values);
        touch(now);
    }

    /** Signed by a person as one of {@link Part#SIGNATURES}; who declines takes back what was approved. */
    void sign(String as, String person, Instant now) {
        var values = new TreeMap<>(particulars.values());
        if (as.equals("declined_by")) {
            values.remove("approved_by");
        }
        values.put(as, person);
        write(new Particulars(values), now);
    }

    /** The same line in another edition. */
    PlanLine in(int otherEdition, Instant now) {
        return new PlanLine(plan, otherEdition, part, code, particulars, now);
    }

    @Override
    public Subject subject() {
        return new Subject("plan_line", plan + "/" + part + "/" + code);
    }

    public String plan() {
        return plan;
    }

    public int edition() {
        return edition;
    }

    public Part part() {
        return part;
    }

    public String code() {
        return code;
    }

    public Particulars particulars() {
        return particulars;
    }
}
