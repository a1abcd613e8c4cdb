package org.muster.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.persistence.Sort;
import org.muster.shared.usecase.Refusal;

/**
 * What the URL says about a list: free text, filters, order, page. The whole state of a list is its address, so Back,
 * bookmarks and mailed links work; every change is a link to another address.
 */
public final class ListState {
    /** How many rows a page may have. */
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    private static final int USUAL_SIZE = 50;
    private static final Set<String> CURSORS = Set.of("after", "before");
    private static final Set<String> MANNERS = Set.of("sort", "size", "cols", "after", "before", "lang", "list");

    private final String path;
    private final Map<String, List<String>> parameters;
    private final Set<String> subject;

    ListState(String path, Map<String, List<String>> parameters) {
        this(path, parameters, Set.of());
    }

    private ListState(String path, Map<String, List<String>> parameters, Set<String> subject) {
        this.path = path;
        this.parameters = parameters;
        this.subject = subject;
    }

    /** The same of a list that is about one thing: the parameters that name it narrow nothing and always stay. */
    public ListState about(String... names) {
        return new ListState(path, parameters, Set.of(names));
    }

    /** The state the request asks for; empty values count as absent. */
    public static ListState of(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            var kept = Stream.of(values)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!kept.isEmpty()) {
                parameters.put(name, kept);
            }
        });
        return new ListState(request.getContextPath() + request.getServletPath(), parameters);
    }

    /** The free text. */
    public String text() {
        return value("q").orElse("");
    }

    /** The values chosen for one filter. */
    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The single value of a parameter. */
    public Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    /** Everything that narrows the list: free text and filters, without order, columns and page. */
    public Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<>(parameters);
        filters.keySet().removeAll(MANNERS);
        filters.keySet().removeAll(subject);
        return filters;
    }

    /** The column to sort by, if the URL names one. */
    public Optional<String> sort() {
        return value("sort").map(sort -> sort.startsWith("-") ? sort.substring(1) : sort);
    }

    public boolean descending() {
        return value("sort").filter(sort -> sort.startsWith("-")).isPresent();
    }

    /** The offered order the URL asks for; the first one is the usual order. */
    public Sort<?> order(List<Sort<?>> offered) {
        var order = offered.stream()
                .filter(each -> sort().filter(each.name()::equals).isPresent())
                .findFirst()
                .orElse(offered.get(0));
        return descending() ? order.reversed() : order;
    }

    /** Where the page begins in this order; a cursor that is not ours is no page. */
    public Optional<Position> position(Cursors cursors, Sort<?> order) {
        return after().or(this::before)
                .map(cursor ->
                        cursors.open(cursor, order.parameter()).orElseThrow(() -> Refusal.unreadable("after", cursor)));
    }

    /** The constants chosen for one filter; refuses what is none of them by the parameter's name. */
    public <E extends Enum<E>> Set<E> chosen(String name, Class<E> type) {
        return values(name).stream()
                .map(text -> Stream.of(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> Refusal.unreadable(name, text)))
                .collect(Collectors.toSet());
    }

    /** Rows per page. */
    public int size() {
        return SIZES.stream()
                .filter(size -> value("size").filter(size.toString()::equals).isPresent())
                .findFirst()
                .orElse(USUAL_SIZE);
    }

    /** The columns asked for, in the URL's order; none if it leaves them open. */
    public List<String> columns() {
        return values("cols").stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .filter(name -> !name.isBlank())
                .toList();
    }

    public Optional<String> after() {
        return value("after");
    }

    public Optional<String> before() {
        return value("before");
    }

    /** The address without its page, as filters, bookmarks and saved views keep it. */
    public String query() {
        return encoded(withoutCursor());
    }

    /** The filters alone as a query: what an export or a bulk step is about. */
    public String filterQuery() {
        return encoded(filters());
    }

    /** This list with one parameter set anew, from its first page. */
    public String with(String name, String value) {
        return changed(values -> List.of(value), name);
    }

    /** This list without one parameter. */
    public String without(String name) {
        return changed(values -> List.of(), name);
    }

    /** This list without one value of a filter. */
    public String without(String name, String value) {
        return changed(
                values -> values.stream().filter(kept -> !kept.equals(value)).toList(), name);
    }

    /** This list without any filter. */
    public String cleared() {
        var kept = withoutCursor();
        kept.keySet().removeAll(filters().keySet());
        return address(kept);
    }

    /** The order reversed if it is by this column, else by this column. */
    public String sortedBy(String column, boolean current, boolean descending) {
        return with("sort", current && !descending ? "-" + column : column);
    }

    /** The page behind a cursor. */
    public String page(String direction, String cursor) {
        return with(direction, cursor);
    }

    /** The list's own address without query. */
    public String path() {
        return path;
    }

    /** Every parameter except the page's and those named: what a form of the list carries along unseen. */
    public Map<String, List<String>> carried(Set<String> replaced) {
        var carried = withoutCursor();
        carried.keySet().removeAll(replaced);
        return carried;
    }

    private String changed(UnaryOperator<List<String>> change, String name) {
        var changed = withoutCursor();
        var values = change.apply(values(name));
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return address(changed);
    }

    private Map<String, List<String>> withoutCursor() {
        var kept = new LinkedHashMap<>(parameters);
        kept.keySet().removeAll(CURSORS);
        return kept;
    }

    private String address(Map<String, List<String>> query) {
        return query.isEmpty() ? path : path + "?" + encoded(query);
    }

    private static String encoded(Map<String, List<String>> query) {
        var pairs = new ArrayList<String>();
        query.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return pairs.stream().collect(Collectors.joining("&"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
