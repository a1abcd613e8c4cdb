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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.ledger.export.ColumnType;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.Question.Span;
import org.muster.shared.rest.Declined;
import org.muster.shared.rest.Problem;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** What the address of a pull says, read strictly: an unknown name or an unreadable value is declined. */
public record PullParameters(Export export, Map<String, List<String>> given) {

    static final String LIMIT = "limit";

    private static final String INCLUDE = "include";
    private static final String PROJECTED = "projected";

    private static final int USUAL = 1_000;
    private static final int MOST = 10_000;
    private static final Set<String> MANNERS =
            Set.of("known_at", "after", LIMIT, "fields", "lang", "profile", "format", "layout", INCLUDE);
    private static final Set<String> DAYS = Set.of("as_of", "period", "from", "to");

    /** Filters that look beside the columns of an export: at the class of what a row is about, at both its places. */
    static final String CLASS = "asset_class";

    static final String LOCATION = "location";

    /** The names of filters that are not those of their columns. */
    private static final Map<String, String> COLUMNS = Map.of("class", CLASS);

    /** The same said by a program, which means what it says: what contradicts itself is declined too. */
    public static PullParameters strict(Export export, Map<String, List<String>> given) {
        var parameters = read(export, given);
        Stream.concat(MANNERS.stream(), DAYS.stream())
                .filter(name -> !meaning(name, given.getOrDefault(name, List.of("?"))))
                .forEach(name -> {
                    throw unreadable(name, String.join(", ", given.get(name)));
                });
        parameters.one("lang").filter(tag -> Language.of(tag).isEmpty()).ifPresent(tag -> {
            throw unreadable("lang", tag);
        });
        var days = parameters.span();
        if (parameters.one("period").isPresent()) {
            Stream.of("from", "to")
                    .filter(name -> parameters.one(name).isPresent())
                    .forEach(name -> {
                        throw contrary(name, "ledger.refusal.period_beside", name);
                    });
        }
        if (days.begin().isAfter(days.end())) {
            throw contrary("from", "ledger.refusal.days_order", days.begin(), days.end());
        }
        return parameters;
    }

    /** Given once and not blank; a first page may be asked for with an empty cursor. */
    private static boolean meaning(String name, List<String> values) {
        return values.size() == 1 && (name.equals("after") || !values.get(0).isBlank());
    }

    public static PullParameters read(Export export, Map<String, List<String>> given) {
        var parameters = new PullParameters(export, given);
        given.keySet().stream().filter(name -> !knows(export, name)).findFirst().ifPresent(name -> {
            throw unreadable(name, first(given, name));
        });
        parameters.filters().forEach(parameters::check);
        parameters.one(INCLUDE).filter(text -> !text.equals(PROJECTED)).ifPresent(text -> {
            throw unreadable(INCLUDE, text);
        });
        return parameters;
    }

    /** Whether an address may name that of the export. */
    public static boolean knows(Export export, String name) {
        var column = new PullParameters(export, Map.of()).columnName(name);
        return MANNERS.contains(name)
                || DAYS.contains(name)
                || export.place(column) >= 0
                || Derived.of(export, name).isPresent()
                || beside(export, column);
    }

    private static boolean beside(Export export, String column) {
        return column.equals(CLASS) && export.place("asset_no") >= 0
                || column.equals(LOCATION) && export == Export.MOVEMENT_LEDGER;
    }

    /** A value of a column that could never stand there is declined before the database stumbles over it. */
    private void check(String column, List<String> values) {
        var name = given.containsKey(column) ? column : named(column);
        (values.isEmpty() ? List.of("") : values)
                .stream().filter(value -> !fits(column, value)).findFirst().ifPresent(value -> {
                    throw unreadable(name, value);
                });
    }

    private String named(String column) {
        return given.keySet().stream()
                .filter(name -> columnName(name).equals(column))
                .findFirst()
                .orElse(column);
    }

    private boolean fits(String column, String value) {
        return Derived.of(export, column)
                .map(one -> one.reads(value))
                .orElseGet(() -> export.place(column) < 0
                        || fits(export.columns().get(export.place(column)).type(), value));
    }

    private static boolean fits(ColumnType type, String value) {
        return switch (type) {
            case INTEGER -> value.matches("[0-9]{1,18}");
            case MONEY, QUANTITY, RATE, EXACT -> value.matches("-?[0-9]{1,19}(\\.[0-9]{1,12})?");
            case DAY -> isDay(value);
            case TEXT, MOMENT -> true;
        };
    }

    private static boolean isDay(String value) {
        try {
            return day(value) != null;
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return false;
        }
    }

    public static Declined unreadable(String parameter, String text) {
        return contrary(parameter, "shared.refusal.unreadable_parameter", parameter, text);
    }

    /** What can be read and yet means nothing, with the reason. */
    private static Declined contrary(String parameter, String key, Object... arguments) {
        return Problem.of(400, "invalid-parameter", Reason.at(parameter, key, arguments))
                .declined();
    }

    /** What a program would be declined for is a request a person is told cannot be read. */
    public static <T> T onAPage(Supplier<T> question) {
        try {
            return question.get();
        } catch (Declined declined) {
            throw new Refusal(Refusal.Kind.UNREADABLE, declined.problem().reasons());
        }
    }

    private static String first(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst().orElse("");
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
        var period = one("period", PullParameters::month);
        return new Span(
                one("as_of", PullParameters::day),
                one("from", PullParameters::day).or(() -> period.map(month -> month.atDay(1))),
                one("to", PullParameters::day).or(() -> period.map(YearMonth::atEndOfMonth)));
    }

    private static YearMonth month(String text) {
        var month = YearMonth.parse(text);
        day(month.atDay(1).toString());
        return month;
    }

    /** A day of a calendar with years of four digits, as the databases have it. */
    private static LocalDate day(String text) {
        if (!text.matches("[0-9]{4}-.*") || text.startsWith("0000")) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
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
        return one(INCLUDE).filter(PROJECTED::equals).isPresent();
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
