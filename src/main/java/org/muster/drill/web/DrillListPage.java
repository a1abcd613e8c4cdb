package org.muster.drill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.drill.DrillDirectory;
import org.muster.drill.DrillRow;
import org.muster.drill.TrainingRow;
import org.muster.identity.PersonDirectory;

/** The latest exercises and trainings. */
@Named
@RequestScoped
public class DrillListPage {

    @Inject
    private DrillDirectory directory;

    @Inject
    private PersonDirectory people;

    private List<DrillRow> drills = List.of();
    private List<TrainingRow> trainings = List.of();
    private Map<String, String> names = Map.of();

    public void load() {
        drills = directory.drills();
        trainings = directory.trainings();
        names = people.names(trainings.stream().map(TrainingRow::person).collect(Collectors.toSet()));
    }

    public List<DrillRow> getDrills() {
        return drills;
    }

    public List<TrainingRow> getTrainings() {
        return trainings;
    }

    public @Nullable BigDecimal hours(DrillRow row) {
        return row.measuredHours().orElse(null);
    }

    public String person(String code) {
        return names.getOrDefault(code, code);
    }
}
