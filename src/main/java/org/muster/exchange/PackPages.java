package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.catalog.VendorDirectory;
import org.muster.catalog.VendorFilter;
import org.muster.catalog.VendorType;
import org.muster.plan.Part;
import org.muster.plan.PlanSheet;
import org.muster.readiness.CandidateLine;
import org.muster.readiness.Outlook;
import org.muster.readiness.Sentences;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.text.Wording;

/** Writes what a pack says: the plan, who does what, whom to call, what is where and who holds it. */
@ApplicationScoped
class PackPages {

    private static final List<Part> WRITTEN =
            List.of(Part.TASK, Part.CONTACT, Part.MESSAGE, Part.NOTICE, Part.RESOURCE);
    private static final String PERSON = "person:";
    private static final Set<String> IN_CHINESE = Set.of("name_zh", "role_zh");
    private static final int MOST = 200;

    private final Texts texts;
    private final Sentences sentences;
    private final PackGlossary glossary;
    private final VendorDirectory vendors;

    @Inject
    PackPages(Texts texts, Sentences sentences, PackGlossary glossary, VendorDirectory vendors) {
        this.texts = texts;
        this.sentences = sentences;
        this.glossary = glossary;
        this.vendors = vendors;
    }

    PackPages() {
        this(null, null, null, null);
    }

    /** The pack of a plan for a site, or for everybody where the site is empty. */
    PackDocument of(Language language, PlanSheet plan, Outlook outlook, String site) {
        var words = glossary.words(language, named(plan, outlook), places(outlook, site));
        var sections = new ArrayList<PackSection>();
        for (var part : WRITTEN) {
            if (!plan.lines(part).isEmpty()) {
                sections.add(lines(words, plan, part));
            }
        }
        var tags = new ArrayList<String>();
        sections.add(needs(words, outlook));
        sections.add(whereabouts(words, outlook, site, tags));
        sections.add(insurers(language));
        return new PackDocument(
                language,
                plan.named(language) + " (" + plan.code() + ")",
                head(words, plan, outlook, site),
                sections,
                tags);
    }

    private static Set<String> places(Outlook outlook, String site) {
        return Stream.concat(
                        Stream.of(site),
                        outlook.requirements().stream()
                                .flatMap(line -> line.candidates().stream())
                                .flatMap(candidate -> Stream.of(
                                        place(candidate), candidate.where().holder())))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String place(CandidateLine candidate) {
        var where = candidate.where();
        return where.place().isEmpty() ? where.site() : where.place();
    }

    /** The people whose absence alone would let the plan fall. */
    private static List<String> alone(Outlook outlook) {
        return outlook.singlePoints().stream()
                .map(point -> point.group())
                .filter(group -> group.startsWith(PERSON))
                .map(group -> group.substring(PERSON.length()))
                .distinct()
                .toList();
    }

    private static Set<String> named(PlanSheet plan, Outlook outlook) {
        var codes = new HashSet<String>(List.of(
                plan.details().owner(),
                plan.details().authority(),
                plan.details().deputy()));
        outlook.overridden().ifPresent(each -> codes.add(each.approvedBy()));
        outlook.waived().forEach(each -> codes.add(each.approvedBy()));
        plan.lines().forEach(line -> PackWords.naming().forEach(field -> codes.add(line.text(field))));
        codes.addAll(alone(outlook));
        outlook.requirements().stream()
                .flatMap(line -> line.candidates().stream())
                .forEach(candidate -> codes.addAll(
                        List.of(candidate.where().keeper(), candidate.where().holder())));
        return codes;
    }

    private static List<String> head(PackWords words, PlanSheet plan, Outlook outlook, String site) {
        return Stream.of(computed(words, plan, outlook, site), answered(words, outlook))
                .flatMap(each -> each)
                .toList();
    }

    /** What somebody answers for beside what is computed: another level, requirements gone without. */
    private static Stream<String> answered(PackWords words, Outlook outlook) {
        return Stream.concat(
                outlook.overridden().stream()
                        .map(each -> words.of(
                                "exchange.pack.override",
                                each.light().name(),
                                each.until(),
                                each.reason(),
                                words.person(each.approvedBy()))),
                outlook.waived().stream()
                        .map(each -> words.of(
                                "exchange.pack.waived",
                                each.requirement(),
                                each.until(),
                                each.reason(),
                                words.person(each.approvedBy()))));
    }

    private static Stream<String> computed(PackWords words, PlanSheet plan, Outlook outlook, String site) {
        return Stream.of(
                words.of("exchange.pack.made", outlook.asOf(), plan.shown().edition(), plan.contacts()),
                words.of(
                        "exchange.pack.authority",
                        words.person(plan.details().authority()),
                        words.person(plan.details().deputy())),
                words.of("exchange.pack.level", outlook.standing().level().name()),
                site.isEmpty()
                        ? words.of("exchange.pack.everywhere")
                        : words.of("exchange.pack.site", words.place(site)));
    }

    private static PackSection lines(PackWords words, PlanSheet plan, Part part) {
        var fields = part.fields().stream()
                .filter(field -> !IN_CHINESE.contains(field.name()))
                .filter(field -> plan.lines(part).stream()
                        .anyMatch(line -> !line.text(field.name()).isEmpty()))
                .toList();
        var columns = new ArrayList<>(List.of(words.of("plan.field.code")));
        fields.forEach(field -> columns.add(words.of("plan.field." + field.name())));
        var rows = plan.lines(part).stream()
                .map(line -> {
                    var row = new ArrayList<>(List.of(line.code()));
                    fields.forEach(field -> row.add(words.value(line, field.name(), field.unit())));
                    return List.copyOf(row);
                })
                .toList();
        return new PackSection(words.of(part.textKey()), columns, rows);
    }

    private PackSection needs(PackWords words, Outlook outlook) {
        var alone = alone(outlook);
        return new PackSection(
                words.of(Part.REQUIREMENT.textKey()),
                List.of(words.of("plan.field.code"), words.of("plan.field.name"), words.of("exchange.pack.stands")),
                outlook.requirements().stream()
                        .map(line -> List.of(
                                line.code(),
                                line.named(words.language()),
                                words.naming(sentences.of(words.language(), outlook, line), alone)))
                        .toList());
    }

    private static PackSection whereabouts(PackWords words, Outlook outlook, String site, List<String> tags) {
        var rows = new ArrayList<List<String>>();
        for (var line : outlook.requirements()) {
            for (var candidate : line.candidates()) {
                if (!candidate.outside()
                        && (site.isEmpty() || site.equals(candidate.where().site()))) {
                    rows.add(row(words, line.code() + " " + line.named(words.language()), candidate));
                    if (!tags.contains(candidate.tag())) {
                        tags.add(candidate.tag());
                    }
                }
            }
        }
        return new PackSection(
                words.of("exchange.pack.where"),
                List.of(
                        words.of("plan.field.requirement"),
                        words.of("plan.field.asset"),
                        words.of("plan.field.name"),
                        words.of("exchange.pack.stage"),
                        words.of("exchange.pack.place"),
                        words.of("exchange.pack.holder"),
                        words.of("exchange.pack.hours")),
                rows);
    }

    private static List<String> row(PackWords words, String requirement, CandidateLine candidate) {
        return List.of(
                requirement,
                candidate.tag(),
                candidate.name(),
                words.stands(candidate.where()),
                words.place(place(candidate)),
                words.holds(candidate.where()),
                candidate.deployHours().toPlainString());
    }

    private PackSection insurers(Language language) {
        return new PackSection(
                texts.of(language, "exchange.pack.insurers"),
                List.of(
                        texts.of(language, "plan.field.name"),
                        texts.of(language, "plan.field.contact"),
                        texts.of(language, "plan.field.phone")),
                vendors
                        .readOn(
                                new VendorFilter("", Set.of(VendorType.INSURER)),
                                VendorDirectory.BY_CODE,
                                Optional.empty(),
                                MOST)
                        .rows()
                        .stream()
                        .map(vendor -> List.of(vendor.name(), vendor.contact(), vendor.phone()))
                        .toList());
    }

    /** What is new and what is gone since the last pack. */
    PackSection changes(PackDocument document, List<String> before, Optional<LocalDate> made) {
        var language = document.language();
        var now = document.lines();
        var last = made.filter(same -> !before.isEmpty());
        var rows = new ArrayList<List<String>>();
        if (last.isPresent()) {
            var old = new HashSet<>(before);
            var present = new HashSet<>(now);
            now.stream()
                    .filter(line -> !old.contains(line))
                    .forEach(line -> rows.add(List.of(texts.of(language, "exchange.pack.new"), line)));
            before.stream()
                    .filter(line -> !present.contains(line))
                    .forEach(line -> rows.add(List.of(texts.of(language, "exchange.pack.gone"), line)));
        }
        var title = last.map(day -> texts.of(language, "exchange.pack.changes", date(language, day)))
                .orElse(texts.of(language, "exchange.pack.first"));
        if (rows.isEmpty()) {
            rows.add(List.of(texts.of(language, "exchange.pack.same"), ""));
        }
        return new PackSection(title, Arrays.asList("", ""), rows);
    }

    private String date(Language language, LocalDate day) {
        return new Wording(texts, language, ZoneOffset.UTC).date(day);
    }
}
