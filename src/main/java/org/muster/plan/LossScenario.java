package org.muster.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;

/**
 * Something that may happen and that plans answer, such as the loss of a data centre. It names the failure groups it
 * takes away ({@code site:DC-A}); whatever belongs to one of them cannot be counted on then.
 */
@Entity
@Table(name = "loss_scenario")
public class LossScenario extends Aggregate implements Bilingual {

    private static final Pattern GROUP = Pattern.compile("[a-z]+:\\S.*");
    private static final int MOST = 1000;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @Enumerated(EnumType.STRING)
    @Column(name = "loss_type")
    private LossType type;

    @Column(name = "impacts")
    private String impacts;

    @Column(name = "takes_away")
    private String takesAway;

    LossScenario(String code, LossScenarioDetails details, Instant now) {
        this.code = code;
        describe(details, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected LossScenario() {}

    void describe(LossScenarioDetails details, Instant now) {
        var groups = String.join(";", details.takesAway());
        var reasons = Codes.check(new Reasons(), code)
                .needed("name", details.name())
                .atMost(Codes.NAME, "name", details.name())
                .atMost(Codes.NAME, "name_zh", details.nameZh())
                .atMost(MOST, "takes_away", groups);
        details.takesAway()
                .forEach(group -> reasons.unless(
                        GROUP.matcher(group).matches() && !group.contains(";"),
                        "takes_away",
                        "plan.refusal.group",
                        group));
        reasons.refuse();
        this.name = details.name().strip();
        this.nameZh = details.nameZh().strip();
        this.type = details.type();
        this.impacts = Impacts.join(details.impacts());
        this.takesAway = groups;
        touch(now);
    }

    @Override
    public Subject subject() {
        return new Subject("loss_scenario", code);
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

    public LossScenarioDetails details() {
        return new LossScenarioDetails(name, nameZh, type, Impacts.split(impacts), Groups.split(takesAway));
    }
}
