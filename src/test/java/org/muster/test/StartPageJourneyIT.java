package org.muster.test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class StartPageJourneyIT {

    @Test
    void theStartPageOpensInTheBrowser(Page page) {
        page.navigate("/");
        assertThat(page).hasTitle(Pattern.compile("Muster"));
    }
}
