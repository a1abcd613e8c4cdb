package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.test.Browsing;
import org.muster.test.People;

/** A round with a phone through a server room, where the net is weak. */
@ExtendWith(Browsing.class)
class RoundJourneyIT {

    @Test
    void fiveChecksArriveOnceThoughTheNetIsGoneBetween(People people) {
        var inspector = new RoundDesk(people.as("inspector"));
        assertThat(inspector.startsWhereMostIsToDo()).isGreaterThanOrEqualTo(5);
        assertThat(inspector.tooSmall()).isEmpty();

        var tags = new ArrayList<String>();
        tags.add(inspector.checks(0, true));
        assertThat(inspector.handedIn()).hasCount(1);

        inspector.losesTheConnection();
        tags.add(inspector.checks(1, true));
        tags.add(inspector.checks(2, false));
        tags.add(inspector.checks(3, true));
        assertThat(inspector.waiting()).hasCount(3);
        assertThat(inspector.state()).containsText(Pattern.compile("3 checks are kept in this page"));

        inspector.isBackOnTheNet();
        assertThat(inspector.handedIn()).hasCount(4);
        assertThat(inspector.waiting()).hasCount(0);
        tags.add(inspector.checks(4, true));
        assertThat(inspector.handedIn()).hasCount(5);

        assertThat(inspector.resultsOf(tags.get(2)).get(0)).contains("Failed");
        assertThat(inspector.stageOf(tags.get(2))).contains("Quarantined");
        assertThat(inspector.findingsOf(tags.get(2)).first()).isVisible();
        var passed = inspector.resultsOf(tags.get(1));
        assertThat(passed.get(0)).contains("Passed");
        assertThat(passed).as("handed in once, beside what the demo tells").hasSizeLessThanOrEqualTo(2);
    }
}
