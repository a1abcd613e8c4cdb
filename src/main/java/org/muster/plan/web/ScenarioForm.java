package org.muster.plan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.plan.Impact;
import org.muster.plan.LossScenarioDetails;
import org.muster.plan.LossScenarioRow;
import org.muster.plan.LossType;

/** What a person fills in about a scenario. */
public class ScenarioForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String nameZh = "";
    private String type = "";
    private List<String> impacts = new ArrayList<>();
    private String takesAway = "";
    private long version;

    static ScenarioForm of(LossScenarioRow row) {
        var details = row.details();
        var form = new ScenarioForm();
        form.code = row.code();
        form.name = details.name();
        form.nameZh = details.nameZh();
        form.type = details.type().name();
        form.impacts =
                new ArrayList<>(details.impacts().stream().map(Impact::name).toList());
        form.takesAway = String.join("\n", details.takesAway());
        form.version = row.version();
        return form;
    }

    LossScenarioDetails details() {
        return new LossScenarioDetails(
                text(name),
                text(nameZh),
                LossType.valueOf(type),
                impacts.stream().map(Impact::valueOf).toList(),
                Arrays.stream(text(takesAway).split("\\s*[;\\n]\\s*"))
                        .filter(group -> !group.isBlank())
                        .toList());
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

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public List<String> getImpacts() {
        return impacts;
    }

    public void setImpacts(List<String> impacts) {
        this.impacts = impacts;
    }

    public String getTakesAway() {
        return takesAway;
    }

    public void setTakesAway(String takesAway) {
        this.takesAway = takesAway;
    }
}
