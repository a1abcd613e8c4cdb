package org.muster.inspection;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.muster.asset.AssetDesk;
import org.muster.asset.AssetTag;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/**
 * Where checks are handed in. One command records the check, lets the asset take the step it leads to, opens the findings
 * of a failure, settles the duty and plans the next one: all of it or nothing.
 */
@UseCase
public class InspectionRegister {

    private final AssetDesk assets;
    private final OpenCommand open;
    private final HandedIn handedIn;
    private final Recording recording;
    private final Aftermath aftermath;

    @Inject
    InspectionRegister(
            AssetDesk assets, OpenCommand open, HandedIn handedIn, Recording recording, Aftermath aftermath) {
        this.assets = assets;
        this.open = open;
        this.handedIn = handedIn;
        this.recording = recording;
        this.aftermath = aftermath;
    }

    InspectionRegister() {
        this(null, null, null, null, null);
    }

    /** Records a check; answers its code. */
    public String record(NewInspection given) {
        var asset = assets.visible(AssetTag.of(given.asset()));
        open.by().require(Right.INSPECT, asset.site());
        if (asset.stage().ended()) {
            throw Refusal.closed("asset.refusal.ended", asset.tag());
        }
        var day = handedIn.day(given, asset);
        var asked = handedIn.asked(given, asset, day);
        return given.wish().filter(InspectionResult.NOT_DONE::equals).isPresent()
                ? recording.notDone(asked, given, day).code()
                : done(asked, given, day);
    }

    private String done(Inspection.Asked asked, NewInspection given, LocalDate day) {
        var examination = Examination.of(asked.checklist(), asked.asset(), given.answers());
        var inspection = recording.done(asked, given, examination, day);
        var lead = aftermath.of(inspection, asked, given, examination);
        recording.seal(inspection, lead);
        return inspection.code();
    }
}
