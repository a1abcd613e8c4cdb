package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A check from its answers to its paper, and the duties that follow from checks as calendar programs read them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InspectionIT {

    private static final int PATIENCE = 5_000;
    private static final Pattern MADE = Pattern.compile("/calendar/([A-Za-z0-9_-]{43})\\.ics");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]*)\"");
    private static final Pattern REVOKE = Pattern.compile("<input[^>]*\\bname=\"([^\"]*:0:[^\"]*)\"");

    @Test
    void whatFailedIsQuarantinedByItsAnswersAndStandsOnPaper() throws IOException {
        var inspector = Program.of("inspector");
        var server = inspector
                .get("/assets?stage=IN_STORE&kind=BACKUP_SERVER&site=DC-A&limit=1")
                .rows()
                .get(0)
                .getString("tag");
        var said = inspector.step(server, "FAIL", "It hums", Map.of("checklist", "I-999999"));
        assertThat(said.status()).isEqualTo(422);
        assertThat(said.fault()).isEqualTo("checklist other-check");
        var check = failed(inspector, server);
        assertThat(inspector.get("/assets/" + server).object().getString("stage"))
                .isEqualTo("QUARANTINED");
        var visit = Visit.of(Program.HERE, "auditor");
        var path = "/inspection/run.pdf?code=" + check.getString("id");
        assertThat(visit.get("/inspection/run.xhtml?code=" + check.getString("id"))
                        .body())
                .contains(path);
        try (var pdf = Loader.loadPDF(visit.file(path))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(server, "SERVER-PERIODIC", check.getString("id"), check.getString("finding"))
                    .contains(
                            "10–32",
                            "31.5",
                            "Liu Zhiqiang",
                            check.getString("seal").substring(0, 40))
                    .contains("Asia/Shanghai");
        }
        assertThat(visit.get("/inspection/run.pdf?code=I-0").status()).isEqualTo(404);
    }

    private static JsonObject failed(Program inspector, String server) {
        var answers = "[{\"item\":1,\"value\":\"" + server + "\"},{\"item\":2,\"value\":\"FAIL\"},"
                + "{\"item\":3,\"value\":31.5},{\"item\":4,\"value\":\"PASS\"},{\"item\":5,\"value\":3},"
                + "{\"item\":6,\"value\":2.5},{\"item\":7,\"value\":\"PASS\"},{\"item\":8,\"value\":12000}]";
        var done = inspector.post(
                "/inspections",
                "{\"asset\":\"" + server + "\",\"checklist\":\"SERVER-PERIODIC\",\"version\":2,\"answers\":" + answers
                        + "}");
        assertThat(done.status()).as(done.body()).isEqualTo(201);
        assertThat(done.object().getString("result")).isEqualTo("FAIL");
        return done.object();
    }

    @Test
    void aCalendarProgramReadsWhatIsDueUntilItsAddressIsRevoked() {
        var person = Program.of("manager")
                .get("/duties?state=OVERDUE&limit=1")
                .rows()
                .get(0)
                .getString("responsible");
        var visit = Visit.of(Program.HERE, person);
        var made = MADE.matcher(press(visit, "make", "make").body());
        assertThat(made.find()).isTrue();
        var address = made.group();
        var stranger = Visit.stranger(Program.HERE);
        var read = Stream.generate(() -> stranger.get(address))
                .limit(PATIENCE)
                .filter(answer -> answer.body().contains("BEGIN:VEVENT"))
                .filter(answer -> stranger.get(address, "If-None-Match", answer.header("ETag"))
                                .status()
                        == 304)
                .findFirst()
                .orElseThrow();
        assertThat(events(read)).isPositive();
        var byKey = Program.of(person).get("/calendar.ics");
        assertThat(byKey.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(events(byKey)).isPositive();
        assertThat(stranger.get("/calendar/" + "A".repeat(43) + ".ics").status())
                .isEqualTo(404);
        var revoke = REVOKE.matcher(visit.get("/reminder/calendar.xhtml").body());
        assertThat(revoke.find()).isTrue();
        press(visit, revoke.group(1), "revoke");
        assertThat(stranger.get(address).status()).isEqualTo(404);
        assertThat(stranger.cookieNames()).doesNotContain("JSESSIONID");
    }

    private static int events(Reply answer) {
        ICalendar calendar = Biweekly.parse(answer.body()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents().size();
    }

    /** Presses a button of the page of calendars. */
    private static Reply press(Visit visit, String button, String words) {
        var page = visit.get("/reminder/calendar.xhtml");
        var fields = new LinkedHashMap<String, String>();
        fields.put("form_SUBMIT", "1");
        fields.put("jakarta.faces.ViewState", Visit.viewState(page));
        var nonce = NONCE.matcher(page.body());
        assertThat(nonce.find()).isTrue();
        fields.put("primefaces.nonce", nonce.group(1));
        fields.put(button, words);
        return visit.post("/reminder/calendar.xhtml", fields);
    }
}
