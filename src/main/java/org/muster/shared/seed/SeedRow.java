package org.muster.shared.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a seed file, read by column name. Dates are absolute or relative to the day of seeding ({@code -45d},
 * {@code +3m}, {@code -2y}), so that the demo never ages.
 */
public record SeedRow(String file, long line, Map<String, String> cells, LocalDate today) {

    private static final Pattern RELATIVE = Pattern.compile("([+-]?\\d+)([dmy])");

    public String text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("%s has no column %s".formatted(file, column));
        }
        return cell.strip();
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    public int integer(String column) {
        return Integer.parseInt(text(column));
    }

    public Optional<BigDecimal> decimal(String column) {
        return optional(column).map(BigDecimal::new);
    }

    public boolean yes(String column) {
        return Boolean.parseBoolean(text(column));
    }

    public List<String> list(String column) {
        return optional(column).map(cell -> List.of(cell.split("\\s*;\\s*"))).orElse(List.of());
    }

    public Optional<LocalDate> date(String column) {
        return optional(column).map(this::date0);
    }

    /** Reads {@code name=value;name=value}; relative dates inside become absolute. */
    public Map<String, String> particulars(String column) {
        var particulars = new LinkedHashMap<String, String>();
        Arrays.stream(text(column).split(";"))
                .filter(pair -> pair.contains("="))
                .forEach(pair -> {
                    var cut = pair.indexOf('=');
                    var value = pair.substring(cut + 1).strip();
                    particulars.put(
                            pair.substring(0, cut).strip(),
                            RELATIVE.matcher(value).matches() && value.matches("[+-].*")
                                    ? date0(value).toString()
                                    : value);
                });
        return particulars;
    }

    private LocalDate date0(String text) {
        var relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return LocalDate.parse(text);
        }
        var amount = Integer.parseInt(relative.group(1));
        return switch (relative.group(2)) {
            case "d" -> today.plusDays(amount);
            case "m" -> today.plus(Period.ofMonths(amount));
            default -> today.plus(Period.ofYears(amount));
        };
    }
}
