package org.muster.ledger.pull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.Question.Span;
import org.muster.shared.rest.Declined;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.Reason;

/** What the address of a pull says, read strictly: an unknown name or an unreadable value is declined. */
public record PullParameters(Export export, Map<String, List<String>> given) {

    static final String LIMIT = "limit";

    private static final int USUAL = 1_000;
    private static final int MOST = 10_000;
    private static final Set<String> MANNERS =
            Set.of("known_at", "after", LIMIT, "fields", "lang", "profile", "format", "layout", "include");
    private static final Set<String> DAYS = Set.of("as_of", "period", "from", "to");

    /** The names of filters that are not those of their columns. */
    private static final Map<String, String> COLUMNS = Map.of("class", "asset_class");

    public static PullParameters read(Export export, Map<String, List<String>> given) {
        var parameters = new PullParameters(export, given);
        given.keySet().stream()
                .filter(name -> !MANNERS.contains(name) && !DAYS.contains(name) && parameters.column(name) < 0)
                .findFirst()
                .ifPresent(name -> {
                    throw unreadable(name, first(given, name));
                });
        return parameters;
    }

    public static Declined unreadable(String parameter, String text) {
        return Problem.of(
                        400,
                        "invalid-parameter",
                        Reason.at(parameter, "shared.refusal.unreadable_parameter", parameter, text))
                .declined();
    }

    private static String first(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private int column(String name) {
        return export.place(columnName(name));
    }

    private String columnName(String name) {
        return name.equals("status") && export == Export.ASSET_REGISTER
                ? "accounting_state"
                : COLUMNS.getOrDefault(name, name);
    }

    public Optional<String> one(String name) {
        return Optional.of(first(given, name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> one(String name, Function<String, T> reader) {
        return one(name).map(text -> {
            try {
                return reader.apply(text);
            } catch (DateTimeException | IllegalArgumentException malformed) {
                throw unreadable(name, text);
            }
        });
    }

    /** The days asked about, as far as they were given. */
    Span span() {
        var period = one("period", YearMonth::parse);
        return new Span(
                one("as_of", LocalDate::parse),
                one("from", LocalDate::parse).or(() -> period.map(month -> month.atDay(1))),
                one("to", LocalDate::parse).or(() -> period.map(YearMonth::atEndOfMonth)));
    }

    Optional<String> period() {
        return one("period", YearMonth::parse).map(YearMonth::toString);
    }

    /** Whether the whole is streamed. */
    public boolean all() {
        return one(LIMIT).filter("all"::equals).isPresent();
    }

    public int limit() {
        return one(LIMIT)
                .filter(text -> !text.equals("all"))
                .map(text -> {
                    if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > MOST) {
                        throw unreadable(LIMIT, text);
                    }
                    return Integer.parseInt(text);
                })
                .orElse(USUAL);
    }

    /** Allowed values by column. */
    Map<String, List<String>> filters() {
        return given.entrySet().stream()
                .filter(entry -> !MANNERS.contains(entry.getKey()) && !DAYS.contains(entry.getKey()))
                .collect(Collectors.toMap(
                        entry -> columnName(entry.getKey()),
                        entry -> entry.getValue().stream()
                                .flatMap(value -> Stream.of(value.split(",")))
                                .toList(),
                        (some, others) ->
                                Stream.concat(some.stream(), others.stream()).toList()));
    }

    boolean projected() {
        return one("include").filter("projected"::equals).isPresent();
    }

    /** What narrows the answer, as a digest: a cursor goes on only with the very filters it began with. */
    String filterHash() {
        return sha256(pairs(name -> !MANNERS.contains(name) || name.equals("include")));
    }

    /** Everything that was given, in a fixed order. */
    public String told(String... except) {
        var left = Set.of(except);
        return pairs(name -> !left.contains(name));
    }

    /** The same as the query of an address. */
    String query(String... except) {
        var left = new TreeMap<>(given);
        List.of(except).forEach(left::remove);
        return new WantedExport("", export.wire(), "", left).text();
    }

    private String pairs(Predicate<String> which) {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .filter(entry -> which.test(entry.getKey()))
                        .map(entry -> entry.getKey() + "="
                                + entry.getValue().stream().sorted().collect(Collectors.joining(",")))
                        .collect(Collectors.joining("&"));
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }
}
