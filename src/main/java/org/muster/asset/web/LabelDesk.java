package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.AssetRow;
import org.muster.asset.BulkDirectory;
import org.muster.asset.Selection;
import org.muster.asset.Typeface;
import org.muster.asset.label.Label;
import org.muster.asset.label.LabelFormat;
import org.muster.asset.label.LabelOrder;
import org.muster.asset.label.LabelPart;
import org.muster.asset.label.LabelSheet;
import org.muster.shared.persistence.Position;
import org.muster.shared.web.HomeAddress;

/** Prints the labels of the assets an address means, stretch by stretch. */
@RequestScoped
class LabelDesk {

    private static final int STRETCH = 500;

    private final BulkDirectory directory;
    private final HomeAddress home;
    private final Typeface font;
    private final HttpServletRequest request;

    @Inject
    LabelDesk(BulkDirectory directory, HomeAddress home, Typeface font, HttpServletRequest request) {
        this.directory = directory;
        this.home = home;
        this.font = font;
        this.request = request;
    }

    LabelDesk() {
        this(null, null, null, null);
    }

    /** Where the square code of an asset leads. */
    String address(String tag) {
        return home.base() + Links.sheet(tag, "");
    }

    String base() {
        return home.base();
    }

    boolean lasting() {
        return home.isConfigured();
    }

    /** How the request wants its labels; what it does not say, or not readably, is the usual. */
    LabelOrder order() {
        return new LabelOrder(format(), start(), parts());
    }

    private LabelFormat format() {
        return Arrays.stream(LabelFormat.values())
                .filter(format -> format.name().equals(request.getParameter("format")))
                .findFirst()
                .orElse(LabelFormat.A4_3_BY_8);
    }

    private int start() {
        return Optional.ofNullable(request.getParameter("start"))
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private EnumSet<LabelPart> parts() {
        var named = Optional.ofNullable(request.getParameterValues("part")).stream()
                .flatMap(Stream::of)
                .toList();
        return Arrays.stream(LabelPart.values())
                .filter(part -> named.contains(part.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LabelPart.class)));
    }

    void print(Selection selection, OutputStream to) {
        try (var sheet = new LabelSheet(to, order(), font)) {
            var from = Optional.<Position>empty();
            do {
                var slice = directory.rows(selection, from, STRETCH);
                labels(slice.rows()).forEach(sheet::add);
                from = slice.next();
            } while (from.isPresent());
        }
    }

    private Stream<Label> labels(List<AssetRow> rows) {
        return rows.stream().map(row -> new Label(row.tag(), row.name(), where(row), row.serial(), address(row.tag())));
    }

    private static String where(AssetRow row) {
        return Stream.of(row.site(), row.placeName())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
