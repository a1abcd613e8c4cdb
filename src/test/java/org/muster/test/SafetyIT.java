package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What protects people from each other and from strangers: sessions, forged requests, headers, faults, hostile texts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SafetyIT {

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final String VERIFY = "/audit/verify.xhtml";
    private static final String[] FROM_ELSEWHERE = {"Sec-Fetch-Site", "cross-site"};

    @Test
    void aFormOfOursIsCarriedOutOnceItsTokenIsGood() {
        var auditor = Visit.of(Program.HERE, "auditor");
        var page = auditor.get(VERIFY);
        var before = started();
        assertThat(auditor.post(VERIFY, form(page)).status()).isIn(302, 303);
        assertThat(started()).isGreaterThan(before);
    }

    @Test
    void aForgedFormChangesNothing() {
        var auditor = Visit.of(Program.HERE, "auditor");
        var good = form(auditor.get(VERIFY));
        var before = started();
        assertThat(auditor.post(VERIFY, good, FROM_ELSEWHERE).status()).isEqualTo(403);
        assertThat(auditor.post(VERIFY, good, "Origin", "https://elsewhere.example")
                        .status())
                .isEqualTo(403);
        var tokenless = new LinkedHashMap<>(good);
        tokenless.remove("jakarta.faces.ViewState");
        auditor.post(VERIFY, tokenless);
        var garbled = new LinkedHashMap<>(good);
        garbled.replace("jakarta.faces.ViewState", "-1234567890:1234567890");
        var expired = auditor.post(VERIFY, garbled);
        assertThat(expired.status()).isGreaterThanOrEqualTo(400);
        assertThat(expired.body()).doesNotContain("ViewExpiredException").doesNotContain("\tat ");
        var stolen = new LinkedHashMap<>(good);
        Visit.of(Program.HERE, "admin").post(VERIFY, stolen);
        assertThat(started()).isEqualTo(before);
    }

    /** The newest job anybody had the chain verified by. */
    private static int started() {
        return Program.of("auditor").get("/trail?action=job.fact.started&limit=1").rows().stream()
                .mapToInt(row -> row.getInt("seq"))
                .findFirst()
                .orElse(0);
    }

    private static Map<String, String> form(Reply page) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(page.body().substring(page.body().indexOf("<main")))
                .results()
                .map(tag -> tag.group())
                .filter(tag -> !attribute(tag, "name").isEmpty())
                .forEach(tag -> fields.put(attribute(tag, "name"), attribute(tag, "value")));
        assertThat(fields).containsKey("jakarta.faces.ViewState");
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void whatOurScriptAsksForWantsTheSessionsToken() {
        var manager = Visit.of(Program.HERE, "manager");
        for (var path : List.of("/me/preferences", "/sign-out")) {
            assertThat(manager.post(path, Map.of("name", "theme", "value", "dark"))
                            .status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(manager.post(path, Map.of(), "X-Muster-Token", "guessed").status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(manager.get("/").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void aSessionIsNewAfterSignInAndOverAfterSignOut() {
        var visit = Visit.of(Program.HERE, "planner");
        var first = visit.cookie("JSESSIONID");
        var page = visit.get("/sign-out.xhtml");
        var again = visit.post("/sign-in", Map.of("account", "planner", "password", Program.PASSWORD));
        assertThat(visit.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(first);
        assertThat(again.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .contains("JSESSIONID")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(page.status()).isEqualTo(200);
        visit.post("/sign-out.xhtml", form(visit.get("/sign-out.xhtml")));
        assertThat(visit.get("/asset/list.xhtml").status()).isEqualTo(302);
    }

    @Test
    void theKeyOfARoundOpensNothingButHandingInAndDiesAtSignOut() {
        var inspector = Visit.of(Program.HERE, "inspector");
        var token = attribute(meta(inspector.get("/inspection/route.xhtml").body(), "muster-token"), "content");
        var made = inspector
                .post("/inspection/key", Map.of(), "X-Muster-Token", token)
                .body();
        var page = Program.bearing(Program.HERE, made.replaceAll(".*\"key\":\"|\".*", ""));
        assertThat(page.post("/inspections", "{}").status()).isEqualTo(422);
        assertThat(page.get("/assets").status()).isEqualTo(403);
        inspector.post("/sign-out", Map.of(), "X-Muster-Token", token);
        assertThat(page.post("/inspections", "{}").status()).isEqualTo(401);
    }

    private static String meta(String page, String name) {
        var found = Pattern.compile("<meta name=\"" + name + "\"[^>]*>").matcher(page);
        return found.find() ? found.group() : "";
    }

    @Test
    void noAnswerCarriesATokenOfTheServersOwn() {
        var visit = Visit.of(Program.HERE, "finance");
        visit.get("/");
        visit.get("/asset/list.xhtml");
        assertThat(visit.cookieNames()).contains("JSESSIONID").doesNotContain("LtpaToken2");
        var basic =
                Program.byPassword(Program.HERE, "finance", Program.PASSWORD).post("/api-keys", "{}");
        assertThat(basic.status()).isEqualTo(422);
        assertThat(basic.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void everyAnswerBearsTheProtectiveHeaders() {
        var visit = Visit.of(Program.HERE, "manager");
        var stylesheet = Pattern.compile("href=\"([^\"]+\\.css[^\"]*)\"")
                .matcher(visit.get("/").body());
        assertThat(stylesheet.find()).isTrue();
        for (var path : List.of(
                "/",
                "/sign-in.xhtml",
                "/asset/list.xhtml",
                "/asset/request.xhtml",
                "/asset/export?format=csv",
                "/nothing.xhtml",
                "/nothing",
                "/people.xhtml",
                "/identity/person-edit.xhtml",
                "/api/v1/assets",
                "/test-fault",
                stylesheet.group(1).replace("&amp;", "&"))) {
            var answer = visit.get(path);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .hasSize(1);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                    .doesNotContainPattern("script-src[^;]*'unsafe-(inline|eval)'");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("X-Powered-By") + answer.header("Server"))
                    .as(path)
                    .isEmpty();
        }
        for (var path : List.of("/health/ready", "/openapi", "/openapi/ui/")) {
            var answer = visit.get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .as("%s: ours, or what the description's own page brings", path)
                    .containsPattern("frame-ancestors 'none'|default-src 'self'");
        }
    }

    @Test
    void peopleHearOfFaultsInTheirLanguageAndNothingOfTheInside() {
        var visit = Visit.stranger(Program.HERE);
        for (var path : Map.of("/nothing.xhtml", 404, "/test-fault", 500, "/test-fault?busy=yes", 503)
                .entrySet()) {
            var english = visit.get(path.getKey(), "Accept-Language", "en");
            var chinese = visit.get(path.getKey(), "Accept-Language", "zh-CN");
            for (var answer : List.of(english, chinese)) {
                assertThat(answer.status()).isEqualTo(path.getValue());
                assertThat(answer.body())
                        .contains("<html")
                        .doesNotContain(FaultServlet.SECRET)
                        .doesNotContain("Exception")
                        .doesNotContain("\tat ")
                        .doesNotContain("org.muster");
            }
            assertThat(chinese.body()).containsPattern("<h1[^>]*>[^<]*\\p{IsHan}");
            assertThat(english.body()).doesNotContainPattern("<h1[^>]*>[^<]*\\p{IsHan}");
        }
        assertThat(visit.get("/test-fault?busy=yes").header("Retry-After")).isEqualTo("2");
        var program = Program.of("manager").get("/test-fault");
        assertThat(program.status()).isEqualTo(500);
        assertThat(program.problem()).isEqualTo("fault");
        assertThat(program.header("Muster-Incident")).isNotEmpty();
        assertThat(program.body()).doesNotContain(FaultServlet.SECRET).doesNotContain("Exception");
    }

    @Test
    void hostileTextsStayTexts() {
        var mark = "x" + UUID.randomUUID().toString().substring(0, 8);
        var hostile = mark + "</title><script>alert(1)</script><img src=x onerror=alert(1)>\"'>#{7*7}${7*7}";
        var manager = Program.of("manager");
        var wanted = Json.createObjectBuilder()
                .add("model", "DELL-R760")
                .add("name", hostile)
                .add("serial", hostile)
                .add("department", mark + "<img src=x onerror=alert(1)>#{7*7}")
                .add("reason", hostile)
                .add("site", "DC-A")
                .add("fields", Json.createObjectBuilder().add("notes", hostile));
        var made = manager.post("/assets", wanted.build().toString());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var tag = made.object().getString("tag");
        assertThat(made.object().getString("name")).isEqualTo(hostile);
        var visit = Visit.of(Program.HERE, "manager");
        var auditor = Visit.of(Program.HERE, "auditor");
        for (var page : List.of(
                visit.get("/asset/list.xhtml?sort=-changed"),
                visit.get("/asset/sheet.xhtml?tag=" + tag),
                visit.get("/asset/history.xhtml?tag=" + tag),
                visit.get("/asset/edit.xhtml?tag=" + tag),
                visit.get("/asset/step.xhtml?step=CANCEL&tag=" + tag),
                visit.get("/search.xhtml?q=" + mark),
                auditor.get("/audit/trail.xhtml?subject_ref=" + tag))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .contains(mark)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("49${")
                    .doesNotContain("#{7*7}49")
                    .contains("#{7*7}${7*7}");
        }
    }

    @Test
    void whatAnAddressSaysIsNeverCarriedOut() {
        var visit = Visit.of(Program.HERE, "manager");
        var hostile = "%3Cscript%3Ealert(1)%3C/script%3E%22%23%7B7*7%7D";
        for (var path : List.of(
                "/asset/list.xhtml?q=" + hostile,
                "/asset/list.xhtml?name=" + hostile,
                "/asset/list.xhtml?sort=" + hostile,
                "/asset/list.xhtml?colour=" + hostile,
                "/asset/sheet.xhtml?tag=" + hostile,
                "/asset/picks?of=model&q=" + hostile,
                "/search.xhtml?q=" + hostile,
                "/sign-in.xhtml?next=" + hostile,
                "/nothing.xhtml?" + hostile + "=1",
                "/" + hostile)) {
            assertThat(visit.get(path).body())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain(">\"49")
                    .doesNotContain("&quot;49");
        }
    }

    /** By a plain socket: no client library lets such an address out. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in.xhtml?x=%zz", "/asset/list.xhtml?q=%", "/api/v1/assets?q=%zz"})
    void anAddressThatCannotBeDecodedIsRefusedInWords(String path) throws IOException {
        var here = URI.create(Program.HERE);
        try (var socket = new Socket(here.getHost(), here.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: zh-CN\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("请求").doesNotContain("Exception");
        }
    }

    @Test
    void aSpreadsheetCarriesNothingOut() {
        var mark = "y" + UUID.randomUUID().toString().substring(0, 8);
        for (var begin : List.of("=", "+", "-", "@", "\t=")) {
            var wanted = Json.createObjectBuilder()
                    .add("model", "DELL-R760")
                    .add("name", begin + "HYPERLINK(\"" + mark + "\")")
                    .add("reason", "trial")
                    .add("site", "DC-A");
            assertThat(Program.of("manager")
                            .post("/assets", wanted.build().toString())
                            .status())
                    .isEqualTo(201);
        }
        var safe = Visit.of(Program.HERE, "manager").get("/asset/export?format=csv&q=" + mark);
        assertThat(safe.body().lines().filter(line -> line.contains(mark)))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.matches(".*,\"?'\\s*[=+@-]HYPERLINK.*"));
        var exact = Program.of("manager").get("/assets?q=" + mark, "Accept", "text/csv");
        assertThat(exact.body().lines().filter(line -> line.contains(mark))).noneMatch(line -> line.contains("'"));
    }
}
