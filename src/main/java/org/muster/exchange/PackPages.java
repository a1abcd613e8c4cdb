package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.catalog.VendorDirectory;
import org.muster.catalog.VendorFilter;
import org.muster.catalog.VendorType;
import org.muster.identity.PersonDirectory;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
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
    private static final Set<String> PEOPLE = Set.of("person", "deputy", "alternate");
    private static final int MOST = 200;

    private final Texts texts;
    private final Sentences sentences;
    private final PersonDirectory people;
    private final VendorDirectory vendors;

    @Inject
    PackPages(Texts texts, Sentences sentences, PersonDirectory people, VendorDirectory vendors) {
        this.texts = texts;
        this.sentences = sentences;
        this.people = people;
        this.vendors = vendors;
    }

    PackPages() {
        this(null, null, null, null);
    }

    /** The pack of a plan for a site, or for everybody where the site is empty. */
    PackDocument of(Language language, PlanSheet plan, Outlook outlook, String site) {
        var names = people.names(named(plan, outlook));
        var sections = new ArrayList<PackSection>();
        for (var part : WRITTEN) {
            if (!plan.lines(part).isEmpty()) {
                sections.add(lines(language, plan, part, names));
            }
        }
        var tags = new ArrayList<String>();
        sections.add(needs(language, outlook));
        sections.add(whereabouts(language, outlook, site, names, tags));
        sections.add(insurers(language));
        return new PackDocument(
                language,
                plan.named(language) + " (" + plan.code() + ")",
                head(language, plan, outlook, site, names),
                sections,
                tags);
    }

    private static Set<String> named(PlanSheet plan, Outlook outlook) {
        var codes = new HashSet<String>(List.of(
                plan.details().owner(),
                plan.details().authority(),
                plan.details().deputy()));
        outlook.overridden().ifPresent(each -> codes.add(each.approvedBy()));
        outlook.waived().forEach(each -> codes.add(each.approvedBy()));
        plan.lines().forEach(line -> PEOPLE.forEach(field -> codes.add(line.text(field))));
        outlook.requirements().stream()
                .flatMap(line -> line.candidates().stream())
                .forEach(candidate -> codes.add(candidate.where().keeper()));
        return codes;
    }

    private List<String> head(
            Language language, PlanSheet plan, Outlook outlook, String site, Map<String, String> names) {
        return Stream.of(computed(language, plan, outlook, site, names), answered(language, outlook, names))
                .flatMap(each -> each)
                .toList();
    }

    /** What somebody answers for beside what is computed: another level, requirements gone without. */
    private Stream<String> answered(Language language, Outlook outlook, Map<String, String> names) {
        return Stream.concat(
                outlook.overridden().stream()
                        .map(each -> texts.of(
                                language,
                                "exchange.pack.override",
                                each.light().name(),
                                each.until(),
                                each.reason(),
                                name(names, each.approvedBy()))),
                outlook.waived().stream()
                        .map(each -> texts.of(
                                language,
                                "exchange.pack.waived",
                                each.requirement(),
                                each.until(),
                                each.reason(),
                                name(names, each.approvedBy()))));
    }

    private Stream<String> computed(
            Language language, PlanSheet plan, Outlook outlook, String site, Map<String, String> names) {
        return Stream.of(
                texts.of(
                        language,
                        "exchange.pack.made",
                        outlook.asOf(),
                        plan.shown().edition()),
                texts.of(
                        language,
                        "exchange.pack.authority",
                        name(names, plan.details().authority()),
                        name(names, plan.details().deputy())),
                texts.of(
                        language,
                        "exchange.pack.level",
                        outlook.standing().level().name()),
                site.isEmpty()
                        ? texts.of(language, "exchange.pack.everywhere")
                        : texts.of(language, "exchange.pack.site", site));
    }

    private static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }

    private PackSection lines(Language language, PlanSheet plan, Part part, Map<String, String> names) {
        var fields = part.fields().stream()
                .filter(field -> !field.name().equals("name_zh"))
                .filter(field -> plan.lines(part).stream()
                        .anyMatch(line -> !line.text(field.name()).isEmpty()))
                .toList();
        var columns = new ArrayList<>(List.of(texts.of(language, "plan.field.code")));
        fields.forEach(field -> columns.add(texts.of(language, "plan.field." + field.name())));
        var rows = plan.lines(part).stream()
                .map(line -> {
                    var row = new ArrayList<>(List.of(line.code()));
                    fields.forEach(field -> row.add(value(language, line, field.name(), field.unit(), names)));
                    return List.copyOf(row);
                })
                .toList();
        return new PackSection(texts.label(language, part), columns, rows);
    }

    private String value(Language language, PlanLineRow line, String field, String unit, Map<String, String> names) {
        var raw = line.text(field);
        if (raw.isEmpty()) {
            return "";
        }
        if (field.equals("name")) {
            return line.named(language);
        }
        if (PEOPLE.contains(field)) {
            return name(names, raw);
        }
        var word = texts.find(language, "plan.field." + field + "." + raw).orElse(raw);
        return unit.isEmpty() ? word : word + " " + unit;
    }

    private PackSection needs(Language language, Outlook outlook) {
        return new PackSection(
                texts.label(language, Part.REQUIREMENT),
                List.of(
                        texts.of(language, "plan.field.code"),
                        texts.of(language, "plan.field.name"),
                        texts.of(language, "exchange.pack.stands")),
                outlook.requirements().stream()
                        .map(line -> List.of(line.code(), line.named(language), sentences.of(language, outlook, line)))
                        .toList());
    }

    private PackSection whereabouts(
            Language language, Outlook outlook, String site, Map<String, String> names, List<String> tags) {
        var rows = new ArrayList<List<String>>();
        for (var line : outlook.requirements()) {
            for (var candidate : line.candidates()) {
                if (!candidate.outside()
                        && (site.isEmpty() || site.equals(candidate.where().site()))
                        && rows.size() < MOST) {
                    rows.add(row(line.code(), candidate, names));
                    if (!tags.contains(candidate.tag())) {
                        tags.add(candidate.tag());
                    }
                }
            }
        }
        return new PackSection(
                texts.of(language, "exchange.pack.where"),
                List.of(
                        texts.of(language, "plan.field.requirement"),
                        texts.of(language, "plan.field.asset"),
                        texts.of(language, "plan.field.name"),
                        texts.of(language, "exchange.pack.place"),
                        texts.of(language, "exchange.pack.holder"),
                        texts.of(language, "exchange.pack.hours")),
                rows);
    }

    private static List<String> row(String requirement, CandidateLine candidate, Map<String, String> names) {
        var where = candidate.where();
        return List.of(
                requirement,
                candidate.tag(),
                candidate.name(),
                where.place().isEmpty() ? where.site() : where.place(),
                name(names, where.keeper()),
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
    PackSection changes(Language language, List<String> before, List<String> now, Optional<LocalDate> last) {
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
