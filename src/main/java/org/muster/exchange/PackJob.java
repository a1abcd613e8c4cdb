package org.muster.exchange;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.muster.asset.Typeface;
import org.muster.place.PlaceDirectory;
import org.muster.plan.PlanDirectory;
import org.muster.readiness.Outlook;
import org.muster.readiness.ReadinessDirectory;
import org.muster.shared.fact.Whence;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Makes packs: of one plan for one site when somebody asks, of every plan for each of its sites every night. */
@UseCase
public class PackJob {

    private static final Duration NIGHT = Duration.ofHours(23);
    private static final long YEAR = 365;

    private final PackPages pages;
    private final PackDirectory packs;
    private final PlaceDirectory places;
    private final PackStream stream;
    private final PackKey key;
    private final Typeface typeface;
    private final PlanDirectory plans;
    private final ReadinessDirectory readiness;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    PackJob(
            PackPages pages,
            PackDirectory packs,
            PlaceDirectory places,
            PackStream stream,
            PackKey key,
            Typeface typeface,
            PlanDirectory plans,
            ReadinessDirectory readiness,
            OpenCommand open,
            Clock clock) {
        this.pages = pages;
        this.packs = packs;
        this.places = places;
        this.stream = stream;
        this.key = key;
        this.typeface = typeface;
        this.plans = plans;
        this.readiness = readiness;
        this.open = open;
        this.clock = clock;
    }

    PackJob() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Makes the pack of a plan for a site (empty for everybody) and keeps it in place of the last one; whoever asks for it,
     * it holds what every other one holds. Nobody makes a pack they could not read.
     */
    public void make(String plan, String site) {
        open.by().require(Right.READ_PLANS);
        plans.find(plan).filter(found -> packs.opens(plan, site)).orElseThrow(() -> Refusal.missing(plan));
        new Reasons()
                .unless(site.isEmpty() || isSite(site), "site", "exchange.refusal.site", site)
                .refuse();
        open.run(Command.of(new Application(), Whence.SYSTEM, ""), () -> keep(plan, site, outlook(plan)));
    }

    private boolean isSite(String code) {
        return places.site(code).filter(code::equals).isPresent();
    }

    /** Makes the packs of the next plan that has none of tonight; answers whether there was one. */
    public boolean makeNext() {
        var next = stream.stale(clock.instant().minus(NIGHT), 1);
        next.forEach(plan -> {
            var outlook = outlook(plan);
            var sites = new TreeSet<String>();
            outlook.requirements().stream()
                    .flatMap(line -> line.candidates().stream())
                    .map(candidate -> candidate.where().site())
                    .filter(site -> !site.isEmpty())
                    .forEach(sites::add);
            sites.forEach(site -> keep(plan, site, outlook));
            keep(plan, "", outlook);
        });
        return !next.isEmpty();
    }

    private Outlook outlook(String plan) {
        return readiness.outlook(plan, readiness.today(), YEAR).orElseThrow(() -> Refusal.missing(plan));
    }

    private void keep(String plan, String site, Outlook outlook) {
        var sheet = plans.find(plan).orElseThrow(() -> Refusal.missing(plan));
        var last = stream.last(plan, site);
        var before = last.map(GrabPack::lines).orElse(List.of());
        var day = last.map(pack -> LocalDate.ofInstant(pack.madeAt(), clock.getZone()));
        var plain = Arrays.stream(Language.values())
                .map(language -> pages.of(language, sheet, outlook, site))
                .toList();
        var documents = plain.stream()
                .map(document ->
                        document.with(pages.changes(document, PackDocument.of(document.language(), before), day)))
                .toList();
        var pack = GrabPack.of(plan, site, clock.instant(), documents, typeface.typeface(), key.pair());
        stream.keep(new GrabPack(plan, site, pack.madeAt(), pack.bundle(), GrabPack.lines(plain)));
    }
}
