package org.muster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.asset.document.Papers;
import org.muster.test.Browsing;
import org.muster.test.People;

/** What belongs to a thing beside its data: the photo and the manual in its file, and the label on its front. */
@ExtendWith(Browsing.class)
class PapersAndLabelsJourneyIT {

    @Test
    void aFileThatIsNotWhatItIsCalledIsRefusedAndTheRightOneIsTakenAfterwards(People people) {
        var manager = people.as("manager");
        var tag = new AssetDesk(manager)
                .requests(
                        "COMMUNICATIONS_DEVICE",
                        Map.of("capability", "COM_PHONE", "name", "With papers", "reason", "Papers are kept"));
        manager.navigate("/asset/documents.xhtml?tag=" + tag);
        manager.locator(".empty a.button").click();

        attach(manager, "page.png", Papers.text("<!DOCTYPE html><script>alert(1)</script>"));
        assertThat(manager.locator(".problems")).containsText("page.png is text/html by its content");
        attach(manager, "front.png", Papers.aPicture("png", 300, 200));
        manager.waitForURL("**/asset/documents.xhtml?tag=*");
        assertThat(manager.locator(".tabs a[aria-current]")).containsText("1");
        assertThat(manager.locator("td img")).isVisible();

        var picture = manager.context()
                .request()
                .get(manager.locator("td img").getAttribute("src").replace("&size=small", ""));
        assertThat(picture.headers())
                .containsEntry("content-type", "image/png")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", shown -> assertThat(shown).startsWith("inline"));

        manager.locator("td a:text-is('Remove')").click();
        manager.locator("#reason").fill("The wrong thing is on it");
        manager.locator("#remove").click();
        manager.waitForURL("**/asset/documents.xhtml?tag=*");
        assertThat(manager.locator(".notice.good")).hasText("front.png was removed.");

        var auditor = people.as("auditor");
        auditor.navigate("/audit/trail.xhtml?subject_type=document");
        assertThat(auditor.locator("table[data-rows] tbody")).containsText("The wrong thing is on it");
        assertThat(people.complaints()).isEmpty();
    }

    @Test
    void tickedAssetsGetTheirLabels(People people) throws IOException {
        var storekeeper = people.as("storekeeper");
        storekeeper.navigate("/asset/list.xhtml?stage=DEPLOYED");
        var first = storekeeper.locator("tbody tr").nth(0).getAttribute("data-key");
        storekeeper.locator("td.check input").nth(0).check();
        storekeeper.locator("td.check input").nth(1).check();
        storekeeper.locator("button[formaction$='/asset/labels.xhtml']").click();
        assertThat(storekeeper.locator("h1")).hasText("Labels for 2 assets");

        var tags = storekeeper.locator("form input[name=tag]").all().stream()
                .map(input -> "tag=" + input.getAttribute("value"))
                .toList();
        var sheet = storekeeper
                .context()
                .request()
                .get("/asset/labels.pdf?part=QR&part=BARS&part=NAME&" + String.join("&", tags));
        assertThat(sheet.headers()).containsEntry("content-type", "application/pdf");
        try (var pdf = Loader.loadPDF(sheet.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(first);
        }
        assertThat(people.complaints()).isEmpty();
    }

    private static void attach(Page page, String name, byte[] bytes) {
        page.locator("#kind").selectOption("PHOTO");
        page.locator("#file").setInputFiles(new FilePayload(name, "image/png", bytes));
        page.locator("#attach").click();
    }
}
