package org.muster.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.muster.shared.export.Cell;
import org.muster.shared.money.Money;

/** The columns of business lines and scenarios as programs and spreadsheets get them. */
public final class ContinuityCells {

    public static final List<Cell<BusinessLineRow>> BUSINESS_LINES = List.of(
            Cell.text("code", BusinessLineRow::code),
            Cell.text("name", BusinessLineRow::name),
            Cell.text("name_zh", BusinessLineRow::nameZh),
            Cell.text("owner", row -> row.details().owner()),
            Cell.number("rto_hours", row -> row.details().rtoHours()),
            Cell.number("rpo_hours", row -> row.details().rpoHours()),
            Cell.number("mtpd_hours", row -> row.details().mtpdHours()),
            new Cell<>("hourly_loss", row -> row.details().hourlyLoss().map(Money::amount)),
            Cell.text(
                    "currency",
                    row -> row.details()
                            .hourlyLoss()
                            .map(loss -> loss.currency().getCurrencyCode())
                            .orElse("")));

    public static final List<Cell<LossScenarioRow>> SCENARIOS = List.of(
            Cell.text("code", LossScenarioRow::code),
            Cell.text("name", LossScenarioRow::name),
            Cell.text("name_zh", LossScenarioRow::nameZh),
            Cell.text("type", row -> row.details().type().name()),
            Cell.text(
                    "impacts",
                    row -> row.details().impacts().stream().map(Impact::name).collect(Collectors.joining(" "))),
            Cell.text("takes_away", row -> String.join(" ", row.details().takesAway())));

    private ContinuityCells() {}
}
