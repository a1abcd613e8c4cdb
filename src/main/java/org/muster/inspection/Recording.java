package org.muster.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;

/** Writes checks down: who did what, their photos, and the seal over all of it. */
@ApplicationScoped
class Recording {

    private final Inspections inspections;
    private final PhotoStream stream;
    private final Photos photos;
    private final Signature signature;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    Recording(
            Inspections inspections,
            PhotoStream stream,
            Photos photos,
            Signature signature,
            OpenCommand open,
            Facts facts,
            Clock clock) {
        this.inspections = inspections;
        this.stream = stream;
        this.photos = photos;
        this.signature = signature;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    Recording() {
        this(null, null, null, null, null, null, null);
    }

    /** It could not be done, for a reason; nothing else follows. */
    Inspection notDone(Inspection.Asked asked, NewInspection given, LocalDate day) {
        if (given.reason().isBlank()) {
            throw Refusal.invalid("reason", "shared.refusal.needed");
        }
        var outcome = new Inspection.Outcome(
                InspectionResult.NOT_DONE,
                List.of(),
                List.of(),
                Optional.empty(),
                given.reason().strip(),
                signature.of(Optional.empty(), given.signedAs()));
        var inspection = kept(asked, outcome, day);
        seal(inspection, new Lead("", ""));
        return inspection;
    }

    Inspection done(Inspection.Asked asked, NewInspection given, Examination examination, LocalDate day) {
        var failed = given.wish().filter(InspectionResult.FAIL::equals).isPresent();
        var result = examination.result(failed, !given.reason().isBlank());
        if (failed && given.reason().isBlank()) {
            throw Refusal.invalid("reason", "shared.refusal.needed");
        }
        var pictures = photos.of(given.answers());
        var outcome = new Inspection.Outcome(
                result,
                examination.items(),
                pictures.stream().map(Photos.Picture::line).toList(),
                examination.meter(),
                given.reason().strip(),
                signature.of(examination.signature(), given.signedAs()));
        var inspection = kept(asked, outcome, day);
        pictures.forEach(picture -> stream.add(inspection.code(), picture.line(), picture.bytes()));
        return inspection;
    }

    private Inspection kept(Inspection.Asked asked, Inspection.Outcome outcome, LocalDate day) {
        var inspection = new Inspection(asked, outcome, day, open.by().code(), clock.instant());
        inspections.add(inspection);
        return inspection;
    }

    /** Seals the whole, with where it led, and tells it. */
    void seal(Inspection inspection, Lead lead) {
        inspection.led(lead.step(), lead.finding());
        facts.tell(new Inspected(
                inspection.code(),
                inspection.asset(),
                inspection.site(),
                inspection.purpose(),
                inspection.result(),
                inspection.doneOn(),
                inspection.doneBy(),
                lead.finding(),
                inspection.reasonOr("")));
    }
}
