package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.inspection.InspectionDirectory;
import org.muster.inspection.InspectionSheet;
import org.muster.inspection.InspectionSheet.Line;
import org.muster.inspection.ItemType;
import org.muster.inspection.PhotoLine;
import org.muster.place.PlaceDirectory;
import org.muster.shared.text.Texts;
import org.muster.shared.text.Wording;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** Puts a check on paper in the visitor's language, with the moments on the clock of the site where it was done. */
@RequestScoped
class RunPapers {

    private static final int DIGEST = 16;

    private final Messages messages;
    private final Texts texts;
    private final Visitor visitor;
    private final PlaceDirectory places;
    private final ItemWords items;
    private final InspectionDirectory directory;
    private final Clock clock;

    @Inject
    RunPapers(
            Messages messages,
            Texts texts,
            Visitor visitor,
            PlaceDirectory places,
            ItemWords items,
            InspectionDirectory directory,
            Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.visitor = visitor;
        this.places = places;
        this.items = items;
        this.directory = directory;
        this.clock = clock;
    }

    RunPapers() {
        this(null, null, null, null, null, null, null);
    }

    RunPaper of(InspectionSheet sheet) {
        return new RunPaper(
                sheet.checklist().named(visitor.getLanguage()),
                sheet.code(),
                facts(head(sheet)),
                Stream.of("item_no", "item", "given", "answer", "result", "note")
                        .map(RunPapers::key)
                        .map(messages::get)
                        .toList(),
                sheet.lines().stream().map(this::row).toList(),
                sheet.lines().stream()
                        .flatMap(line -> photos(sheet.code(), line))
                        .toList(),
                messages.get("inspection.page.run.signature"),
                facts(signature(sheet)));
    }

    private static String key(String field) {
        return "inspection.field." + field;
    }

    private Stream<RunPaper.Fact> head(InspectionSheet sheet) {
        var checklist = sheet.checklist().row();
        return Stream.of(
                fact("code", sheet.code()),
                fact("asset", sheet.asset()),
                fact("place", sheet.place().isEmpty() ? sheet.site() : sheet.place()),
                fact("purpose", messages.label(sheet.purpose())),
                fact(
                        "checklist",
                        checklist.code() + ", "
                                + messages.of("inspection.page.checklist.version", checklist.edition())),
                fact("duty", sheet.duty()),
                fact("done_on", wording(sheet).date(sheet.doneOn())),
                fact("done_by", sheet.doneByName()),
                fact("result", messages.label(sheet.result())),
                fact("reason", sheet.reason()),
                fact("step", sheet.step().isEmpty() ? "" : messages.get("asset.step." + sheet.step())),
                fact("finding", sheet.finding()));
    }

    private Stream<RunPaper.Fact> signature(InspectionSheet sheet) {
        return Stream.of(
                fact("signed_as", sheet.signedAs()),
                fact("recorded_at", moment(sheet)),
                fact("seal", sheet.seal()),
                fact("intact", messages.get(sheet.intact() ? "shared.yes" : "shared.no")));
    }

    private RunPaper.Fact fact(String field, String text) {
        return new RunPaper.Fact(messages.get(key(field)), text);
    }

    private static List<RunPaper.Fact> facts(Stream<RunPaper.Fact> facts) {
        return facts.filter(fact -> !fact.text().isEmpty()).toList();
    }

    private List<String> row(Line line) {
        var item = line.item();
        var photos = line.photos().stream().map(this::name).collect(Collectors.joining("\n"));
        return List.of(
                item.critical() ? item.number() + " *" : Integer.toString(item.number()),
                item.named(visitor.getLanguage()),
                items.given(line),
                item.type() == ItemType.MEASURE || item.type() == ItemType.CHOICE ? items.answerOf(item) : "",
                messages.label(line.answer().verdict()),
                Stream.of(line.answer().note(), photos)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private String name(PhotoLine photo) {
        return messages.of(
                "inspection.page.run.photo_digest",
                photo.number(),
                photo.sha256().substring(0, DIGEST));
    }

    private Stream<RunPaper.Photo> photos(String code, Line line) {
        return line.photos().stream()
                .flatMap(photo -> directory.photo(code, photo.item(), photo.number()).stream()
                        .map(jpeg -> new RunPaper.Photo(line.item().number() + " · " + name(photo), jpeg)));
    }

    private String moment(InspectionSheet sheet) {
        Instant recorded = sheet.recordedAt();
        return wording(sheet).exactly(recorded);
    }

    private Wording wording(InspectionSheet sheet) {
        ZoneId zone = places.zone(sheet.site()).orElse(clock.getZone());
        return new Wording(texts, visitor.getLanguage(), zone);
    }
}
