package org.muster.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.catalog.Kind;
import org.muster.identity.PersonDirectory;
import org.muster.place.PlaceDirectory;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;
import org.muster.shared.usecase.Caller;

/**
 * Lets the demo company's assets live: every step of their past is taken through the register, in time order, by the
 * people whose hands it needs. A seeding that was interrupted goes on behind the last step taken.
 */
@ApplicationScoped
class AssetSeeder implements Seeder {

    private final AssetRegister register;
    private final Assets assets;
    private final PersonDirectory people;
    private final PlaceDirectory places;
    private final DemoCalendar calendar;

    @Inject
    AssetSeeder(
            AssetRegister register,
            Assets assets,
            PersonDirectory people,
            PlaceDirectory places,
            DemoCalendar calendar) {
        this.register = register;
        this.assets = assets;
        this.people = people;
        this.places = places;
        this.calendar = calendar;
    }

    AssetSeeder() {
        this(null, null, null, null, null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "assets";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        var byTag = rows.stream().collect(Collectors.toMap(row -> row.text("tag"), row -> row));
        var taken = assets.stepsTaken();
        var callers = new HashMap<String, Caller>();
        rows.stream()
                .flatMap(row -> DemoLife.of(row, byTag).stream())
                .filter(event -> event.order() >= taken.getOrDefault(event.tag(), 0L))
                .sorted(Comparator.comparing(DemoEvent::day).thenComparingInt(DemoEvent::order))
                .collect(Collectors.groupingBy(DemoEvent::deed, LinkedHashMap::new, Collectors.toList()))
                .forEach((deed, events) -> calendar.on(
                        deed.day(), callers.computeIfAbsent(deed.by(), this::caller), () -> live(events, byTag)));
        rows.stream().findFirst().ifPresent(row -> calendar.turnTo(YearMonth.from(row.today())));
    }

    private Caller caller(String code) {
        return people.standing(code).orElseThrow().person();
    }

    /** What somebody does alike on one day is done in one go, as people do. */
    private void live(List<DemoEvent> events, Map<String, SeedRow> byTag) {
        var first = events.get(0);
        if (first.step() == Step.REQUEST) {
            register.requestAll(events.stream()
                    .map(event -> wanted(event, byTag.get(event.tag())))
                    .toList());
        } else {
            register.takeAll(assets.seen(events.stream().map(DemoEvent::tag).toList()), order(first));
        }
    }

    private static StepOrder order(DemoEvent event) {
        return new StepOrder(
                event.step(), Optional.of(event.day()), event.reason(), 0, Optional.empty(), event.details());
    }

    private NewAsset wanted(DemoEvent event, SeedRow row) {
        var kind = Kind.valueOf(row.text("kind"));
        return new NewAsset(
                row.text("tag"),
                Optional.of(kind),
                row.text("name"),
                row.text("model"),
                "",
                row.integer("quantity"),
                row.text("serial"),
                row.optional("place").flatMap(places::site).orElse(""),
                row.text("department"),
                particulars(row),
                order(event));
    }

    private static Map<String, String> particulars(SeedRow row) {
        var particulars = new LinkedHashMap<>(row.particulars("particulars"));
        for (var column : List.of("deploy_hours_proven", "power_feed", "network", "notes")) {
            row.optional(column).ifPresent(text -> particulars.put(column, text));
        }
        for (var column : List.of("warranty_end", "support_end")) {
            row.date(column).ifPresent(day -> particulars.put(column, day.toString()));
        }
        return particulars;
    }
}
