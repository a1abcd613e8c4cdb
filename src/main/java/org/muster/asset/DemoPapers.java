package org.muster.asset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.catalog.Kind;
import org.muster.shared.seed.SeedRow;

/** What the papers of a demo asset say: its order, delivery and acceptance, and how it left. */
record DemoPapers(SeedRow row, Kind kind, int turn) {

    private static final Map<String, String> RATES =
            Map.of("USD", "7.10", "EUR", "7.80", "JPY", "0.0480", "HKD", "0.91");

    /** Where deliveries are unloaded. */
    private static final String BAY = "WH-1/R1";

    /** What was accepted more than so many days ago came with the business that the company began with. */
    private static final int OPENING = 400;

    /** What is sold brings a tenth of its price; everything else is carried away for nothing. */
    Map<String, String> outcome(String route) {
        var details = new LinkedHashMap<String, String>();
        var price = row.decimal("price").orElse(BigDecimal.ZERO);
        var brought = route.equals("SELL") ? price.movePointLeft(1).setScale(0, RoundingMode.DOWN) : BigDecimal.ZERO;
        details.put("proceeds", brought.toPlainString());
        details.put("currency", currency());
        rate().ifPresent(rate -> details.put("rate", rate));
        details.put("closing_checklist", "CC-" + number());
        return details;
    }

    private Optional<String> rate() {
        return Optional.ofNullable(RATES.get(currency()));
    }

    Map<String, String> estimate() {
        var details = new LinkedHashMap<String, String>();
        row.optional("price").filter(price -> !currency().isEmpty()).ifPresent(price -> {
            details.put("price", price);
            details.put("currency", currency());
        });
        return details;
    }

    Map<String, String> order(LocalDate promised) {
        var details = new LinkedHashMap<>(estimate());
        details.put("vendor", row.text("vendor"));
        details.put("order_number", "PO-" + number());
        details.put("promised_date", promised.toString());
        rate().ifPresent(rate -> details.put("rate", rate));
        return details;
    }

    /** What was taken over came by the truckload and was unloaded in the bay; everything else came by itself. */
    Map<String, String> delivery(LocalDate day) {
        var details = new LinkedHashMap<String, String>();
        var truck = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        details.put("delivery_number", "DN-" + (takenOver() ? truck : number() + "-" + truck));
        if (!takenOver()) {
            details.put("invoice_number", "INV-" + number());
        }
        (takenOver() ? bay() : unloaded()).ifPresent(place -> details.put("place", place));
        return details;
    }

    Map<String, String> acceptance() {
        var details = new LinkedHashMap<String, String>();
        details.put("acceptance_number", "AC-" + number());
        details.put("capital_or_expense", turn % 4 == 0 ? "EXPENSE" : "CAPITAL");
        row.optional("custodian").ifPresent(custodian -> details.put("custodian", custodian));
        unloaded().ifPresent(place -> details.put("place", place));
        return details;
    }

    /** Some things wait in the bay until somebody carries them to their place. */
    boolean unpackedInTheBay() {
        return kind.physical() && turn % 9 == 7;
    }

    private Optional<String> unloaded() {
        return unpackedInTheBay() ? bay() : place().or(this::bay);
    }

    private Optional<String> bay() {
        return Optional.of(BAY).filter(bay -> kind.physical());
    }

    boolean takenOver() {
        return row.date("acquired").orElseThrow().isBefore(row.today().minusDays(OPENING));
    }

    Optional<String> place() {
        return row.optional("place").filter(place -> kind.physical());
    }

    private String currency() {
        return row.text("currency");
    }

    String number() {
        return row.text("tag").replaceAll("[^0-9]", "") + "-" + turn;
    }
}
