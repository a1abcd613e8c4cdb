package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What programs are promised, sentence by sentence. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContractIT {

    /** Where the demo's organisation is. */
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private static final String SERVER =
            "{\"kind\":\"BACKUP_SERVER\",\"model\":\"DELL-R760\",\"name\":\"%s\",\"reason\":\"wanted\",\"site\":\"DC-A\"}";
    private static final Set<String> ROW =
            Set.of("tag", "kind", "stage", "name", "model", "serial", "place", "custodian", "quantity", "version");

    private final Program manager = Program.of("manager");

    @Test
    void aKeyIsMadeByAccountAndPasswordAndShownOnce() {
        var made = basic("manager").post("/api-keys", key("once", "inventory.read", ""));
        var key = made.object();
        assertThat(made.status()).isEqualTo(201);
        assertThat(key.keySet()).containsExactlyInAnyOrder("id", "name", "key", "scopes", "expires");
        assertThat(key.getString("key")).matches("mst_[0-9A-Za-z]{8}_[0-9A-Za-z]{49}");
        assertThat(Instant.parse(key.getString("expires")))
                .isCloseTo(Instant.now().plus(90, ChronoUnit.DAYS), within(5, ChronoUnit.MINUTES));
        var listed = Program.bearing(Program.HERE, key.getString("key")).get("/api-keys");
        var row = listed.rows().stream()
                .filter(each -> each.getString("id").equals(key.getString("id")))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(row.getString("created_at"), row.getString("expires"), row.getString("last_used_at")))
                .allMatch(moment -> moment.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        assertThat(row.getString("last_used_from")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");
        assertThat(listed.body()).doesNotContain(key.getString("key")).doesNotContain("\"key\"");
    }

    @Test
    void accountAndPasswordOpenNothingElseAndAKeyMakesNoKey() {
        var denied = basic("manager").get("/assets");
        assertThat(denied.status()).isEqualTo(401);
        assertThat(denied.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(manager.post("/api-keys", key("by-key", "inventory.read", ""))
                        .status())
                .isEqualTo(401);
        var wrong = Program.byPassword(Program.HERE, "planner", "not the password")
                .post("/api-keys", key("x", "inventory.read", ""));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void aKeyIsGoodForAYearAtMost() {
        var today = LocalDate.now(HOME);
        assertThat(expires(today.toString()).object().getString("expires"))
                .as("the last second of the organisation's day")
                .isEqualTo(today.atTime(23, 59, 59).atZone(HOME).toInstant().toString());
        assertThat(expires(today.plusDays(366).toString()).status()).isEqualTo(201);
        var instant = Instant.now().plusSeconds(3_600).truncatedTo(ChronoUnit.SECONDS);
        assertThat(expires(instant.toString()).object().getString("expires")).isEqualTo(instant.toString());
        for (var wrong :
                List.of(today.plusDays(367).toString(), today.minusDays(1).toString(), "soon")) {
            assertThat(expires(wrong).status()).as(wrong).isEqualTo(422);
            assertThat(expires(wrong).fault()).startsWith("expires ");
        }
    }

    private static Reply expires(String when) {
        return basic("technician").post("/api-keys", key("expiry", "inventory.read", when));
    }

    @Test
    void askedForAgainAKeyIsNotShownAgain() {
        var claim = UUID.randomUUID().toString();
        var wanted = key("claimed", "inventory.read", "");
        assertThat(basic("inspector")
                        .post("/api-keys", wanted, "Idempotency-Key", claim)
                        .status())
                .isEqualTo(201);
        var again = basic("inspector").post("/api-keys", wanted, "Idempotency-Key", claim);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("already-created");
    }

    @Test
    void everyScopeCanBeGrantedAndAnUnknownOneCannot() {
        var all = List.of(
                "inventory.read",
                "inventory.write",
                "trail.read",
                "duty.read",
                "duty.write",
                "plan.read",
                "plan.write",
                "readiness.read",
                "ledger.read",
                "prepaid.read",
                "proof.read",
                "export.write",
                "receipt.write",
                "reconcile.write");
        var wanted = Json.createObjectBuilder()
                .add("name", "all")
                .add("scopes", Json.createArrayBuilder(all))
                .build();
        assertThat(basic("auditor").post("/api-keys", wanted.toString()).status())
                .isEqualTo(201);
        var unknown = basic("auditor").post("/api-keys", key("x", "inventory.steal", ""));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.fault()).isEqualTo("scopes unknown-scope");
    }

    @Test
    void aKeyOpensWhatItIsForAndItsOwnerMay() {
        var narrow = Program.with(Program.HERE, "manager", "duty.read");
        assertThat(narrow.get("/assets").problem()).isEqualTo("scope-missing");
        var beyond = Program.of("finance").post("/assets", SERVER.formatted("beyond"));
        assertThat(beyond.status()).isEqualTo(403);
        assertThat(Program.of("manager").get("/trail").status()).isEqualTo(403);
    }

    @Test
    void aRevokedOrDamagedKeyOpensNothing() {
        var key = basic("planner")
                .post("/api-keys", key("short-lived", "plan.read", ""))
                .object();
        var program = Program.bearing(Program.HERE, key.getString("key"));
        assertThat(program.send("DELETE", "/api-keys/" + key.getString("id"), "")
                        .status())
                .isEqualTo(204);
        assertThat(program.get("/api-keys").problem()).isEqualTo("key-expired");
        assertThat(Program.bearing(Program.HERE, key.getString("key") + "x")
                        .get("/api-keys")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void programsHaveNoSessionAndCookiesMeanNothing() {
        var visit = Visit.of(Program.HERE, "admin");
        assertThat(visit.get("/api/v1/assets").status()).isEqualTo(401);
        for (var answer : List.of(
                manager.get("/assets"), manager.get("/nothing"), stranger().get("/assets"))) {
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void listsComeInPagesThatLeadOn() {
        var first = manager.get("/assets");
        assertThat(first.rows()).hasSize(100).allMatch(row -> row.keySet().containsAll(ROW));
        var page = first.object().getJsonObject("page");
        assertThat(page.getBoolean("has_more")).isTrue();
        assertThat(page.getString("next")).matches("[A-Za-z0-9_-]+");
        for (var sort : List.of("tag", "-tag", "stage", "-changed", "due", "place", "name")) {
            assertThat(walk("sort=" + sort, 37))
                    .as(sort)
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(walk("", 1_000));
        }
        assertThat(manager.get("/assets?limit=1").rows()).hasSize(1);
    }

    private List<String> walk(String query, int limit) {
        var tags = new ArrayList<String>();
        var after = "";
        do {
            var page =
                    manager.get("/assets?limit=" + limit + "&" + query + after).object();
            page.getJsonArray("data").getValuesAs(JsonObject.class).forEach(row -> tags.add(row.getString("tag")));
            var more = page.getJsonObject("page").getBoolean("has_more");
            after = more ? "&after=" + page.getJsonObject("page").getString("next") : "";
            assertThat(page.getJsonObject("page").isNull("next")).isEqualTo(!more);
        } while (!after.isEmpty());
        return tags;
    }

    @Test
    void whatCannotBeReadIsNamed() {
        var cursor =
                manager.get("/assets?limit=1").object().getJsonObject("page").getString("next");
        var wrong = Map.ofEntries(
                Map.entry("limit=0", "limit"),
                Map.entry("limit=1001", "limit"),
                Map.entry("limit=many", "limit"),
                Map.entry("after=abc", "after"),
                Map.entry("sort=-tag&after=" + cursor, "after"),
                Map.entry("stage=IN_STORE&after=" + cursor, "after"),
                Map.entry("after=" + cursor.substring(0, cursor.length() - 2), "after"),
                Map.entry("sort=colour", "sort"),
                Map.entry("fields=tag,colour", "fields"),
                Map.entry("colour=red", "colour"),
                Map.entry("stage=LOST", "stage"),
                Map.entry("due_from=soon", "due_from"));
        wrong.forEach((query, name) -> {
            var answer = manager.get("/assets?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .as(query)
                    .isEqualTo(name);
        });
    }

    @Test
    void filtersAndFieldsNarrow() {
        assertThat(manager.get("/assets?fields=stage,tag&limit=5").rows())
                .allMatch(row -> row.keySet().equals(Set.of("tag", "stage")));
        assertThat(manager.get("/assets?stage=RETIRED&stage=DISPOSED&limit=1000")
                        .rows())
                .isNotEmpty()
                .allMatch(row -> Set.of("RETIRED", "DISPOSED").contains(row.getString("stage")));
        assertThat(manager.get("/assets?kind=NETWORK_GEAR&site=DC-A&limit=1000").rows())
                .isNotEmpty()
                .allMatch(row -> row.getString("place").startsWith("DC-A"));
        assertThat(manager.get("/assets?q=settlement+standby").rows())
                .isNotEmpty()
                .allMatch(row -> row.getString("name").toLowerCase().contains("settlement"));
        assertThat(manager.get("/assets?q=nothingiscalledlikethis").rows()).isEmpty();
    }

    @Test
    void aWholeListStreamsAsCsvAndNdjson() {
        var tags = walk("", 1_000);
        var csv = manager.get("/assets", "Accept", "text/csv");
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.body().lines().findFirst().orElseThrow())
                .startsWith("tag,kind,stage,name,model,serial,place,custodian,quantity,version");
        assertThat(csv.body().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsAll(tags);
        var lines = manager.get("/assets?fields=tag,version", "Accept", "application/x-ndjson");
        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(lines.body().lines())
                .hasSizeGreaterThanOrEqualTo(tags.size())
                .allMatch(line -> line.startsWith("{\"tag\":"));
        assertThat(manager.get("/assets", "Accept", "image/png").status()).isEqualTo(406);
    }

    @Test
    void aCorrectionWantsTheVersionSeen() {
        var tag = request("To be corrected");
        var read = manager.get("/assets/" + tag);
        assertThat(read.header("ETag")).isEqualTo("\"" + read.object().getInt("version") + "\"");
        assertThat(manager.get("/assets/" + tag, "If-None-Match", read.header("ETag"))
                        .status())
                .isEqualTo(304);
        var better = with(read.object(), "name", "Corrected").toString();
        assertThat(put(tag, better).status()).isEqualTo(428);
        assertThat(put(tag, better, "If-Match", "\"999\"").status()).isEqualTo(412);
        var corrected = put(tag, better, "If-Match", read.header("ETag"));
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.object().getString("name")).isEqualTo("Corrected");
        assertThat(corrected.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(put(tag, better, "If-Match", read.header("ETag")).status()).isEqualTo(412);
        var skipped = put(
                tag, with(corrected.object(), "stage", "IN_STORE").toString(), "If-Match", corrected.header("ETag"));
        assertThat(skipped.status()).isEqualTo(422);
        assertThat(skipped.fault()).isEqualTo("stage only-by-step");
        var unknown = put(tag, with(read.object(), "colour", "red").toString(), "If-Match", corrected.header("ETag"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.fault()).isEqualTo("colour unknown-field");
    }

    private Reply put(String tag, String body, String... headers) {
        return manager.send("PUT", "/assets/" + tag, body, headers);
    }

    @Test
    void anArrayIsRequestedWholeOrNotAtAll() {
        var name = "Batch " + UUID.randomUUID().toString().substring(0, 8);
        var good = SERVER.formatted(name);
        var refused = manager.post(
                "/assets",
                "[" + good + "," + SERVER.formatted(name).replace("DELL-R760", "NOPE") + ","
                        + good.replace("\"reason\":\"wanted\",", "") + "]");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.object().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getInt("row") + " " + error.getString("field"))
                .containsExactlyInAnyOrder("2 model", "3 reason");
        assertThat(named(name)).isEmpty();
        var some = Stream.generate(() -> good).limit(20).collect(Collectors.joining(",", "[", "]"));
        var made = manager.post("/assets", some);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().asJsonArray()).hasSize(20);
        assertThat(named(name)).hasSize(20);
        var many = Stream.generate(() -> "{}").limit(1_001).collect(Collectors.joining(",", "[", "]"));
        assertThat(manager.post("/assets", many).status()).isEqualTo(422);
    }

    private List<JsonObject> named(String name) {
        return manager.get("/assets?limit=1000&name=" + name.replace(" ", "+")).rows();
    }

    @Test
    void stepsSayWhetherTheyAreOpenAndWhyNot() {
        var tag = request("To be approved");
        var steps =
                manager.get("/assets/" + tag + "/steps").json().asJsonArray().getValuesAs(JsonObject.class);
        assertThat(steps).allMatch(step -> step.keySet().equals(Set.of("step", "open", "needs", "refusals")));
        var approve = steps.stream()
                .filter(step -> step.getString("step").equals("APPROVE"))
                .findFirst()
                .orElseThrow();
        assertThat(approve.getBoolean("open")).isFalse();
        assertThat(approve.getJsonArray("refusals")).isNotEmpty();
        assertThat(Program.of("approver")
                        .get("/assets/" + tag + "/steps")
                        .json()
                        .asJsonArray()
                        .toString())
                .contains("{\"step\":\"APPROVE\",\"open\":true,\"needs\":[],\"refusals\":[]}");
    }

    @Test
    void stepsAreRefusedByStatus() {
        var tag = request("To be refused");
        var approver = Program.of("approver");
        var path = "/assets/" + tag + "/steps";
        assertThat(manager.post(path, step("APPROVE", 1)).status())
                .as("wrong hand")
                .isEqualTo(403);
        assertThat(approver.post(path, step("APPROVE", 0)).status()).as("stale").isEqualTo(412);
        assertThat(Program.of("storekeeper").post(path, step("RECEIVE", 1)).status())
                .as("wrong stage")
                .isEqualTo(409);
        var approved = approver.post(path, step("APPROVE", 1));
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.object().getString("stage")).isEqualTo("APPROVED");
        var missing = manager.post(path, step("ORDER", approved.object().getInt("version")));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.object().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains("vendor", "order_number", "price", "currency", "promised_date");
        assertThat(manager.post(path, "{\"step\":\"ORDER\"}").fault()).isEqualTo("version needed");
        assertThat(manager.post(path, "{\"step\":\"FLY\",\"version\":1}").status())
                .isEqualTo(422);
        assertThat(manager.post("/assets/SRV-NONE/steps", step("ORDER", 1)).status())
                .isEqualTo(404);
    }

    private static String step(String name, int version) {
        return "{\"step\":\"%s\",\"version\":%d}".formatted(name, version);
    }

    @Test
    void aRepeatedRequestTakesEffectOnceAndIsAnsweredByteForByte() throws InterruptedException, ExecutionException {
        var name = "Once " + UUID.randomUUID().toString().substring(0, 8);
        var claim = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(8);
        var tries = IntStream.range(0, 8)
                .<Callable<Reply>>mapToObj(
                        n -> () -> manager.post("/assets", SERVER.formatted(name), "Idempotency-Key", claim))
                .toList();
        var answers = new ArrayList<Reply>();
        for (var answer : pool.invokeAll(tries)) {
            answers.add(answer.get());
        }
        pool.shutdown();
        answers.add(manager.post("/assets", SERVER.formatted(name), "Idempotency-Key", claim));
        var given = answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allMatch(answer -> answer.problem().equals("in-progress"));
        assertThat(given).isNotEmpty();
        assertThat(given.stream().map(Reply::body).distinct()).hasSize(1);
        assertThat(given.stream().map(answer -> answer.header("ETag")).distinct())
                .hasSize(1);
        assertThat(named(name)).hasSize(1);
        var other = manager.post("/assets", SERVER.formatted("Another"), "Idempotency-Key", claim);
        assertThat(other.status()).isBetween(400, 499);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        var tag = given.get(0).object().getString("tag");
        var step = Stream.of(1, 2)
                .map(n -> Program.of("approver")
                        .post("/assets/" + tag + "/steps", step("APPROVE", 1), "Idempotency-Key", claim))
                .toList();
        assertThat(step).extracting(Reply::status).containsExactly(200, 200);
        assertThat(step.get(0).body()).isEqualTo(step.get(1).body());
    }

    @Test
    void whatIsWrongIsAProblemThatNamesFieldAndRule() {
        var faulty =
                manager.post("/assets", SERVER.formatted("x").replace("DELL-R760", "NOPE"), "Accept-Language", "zh-CN");
        assertThat(faulty.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(faulty.object().keySet())
                .contains("type", "title", "status", "detail", "instance", "code", "errors");
        assertThat(faulty.fault()).isEqualTo("model unknown-model");
        assertThat(faulty.object().getString("detail")).containsPattern("\\p{IsHan}");
        assertThat(manager.post("/assets", "{").problem()).isEqualTo("malformed-json");
        assertThat(manager.post("/assets", "{}{}").problem()).isEqualTo("malformed-json");
        assertThat(manager.post("/assets", "{\"name\":1,\"name\":2}").problem()).isEqualTo("malformed-json");
        assertThat(manager.post("/assets", "{\"name\":7}").fault()).isEqualTo("name type-text");
        assertThat(manager.post("/assets", "{\"colour\":\"red\"}").fault()).isEqualTo("colour unknown-field");
        assertThat(manager.post("/assets", "{\"quantity\":0,\"kind\":\"BACKUP_SERVER\"}")
                        .status())
                .isEqualTo(422);
        assertThat(manager.get("/nothing").problem()).isEqualTo("not-found");
        assertThat(manager.get("/assets/SRV-NONE").status()).isEqualTo(404);
        assertThat(manager.send("DELETE", "/assets", "").problem()).isEqualTo("method-not-allowed");
        assertThat(manager.send("DELETE", "/assets", "").header("Allow"))
                .contains("GET")
                .contains("POST");
        assertThat(manager.post("/assets", "<a/>", "Content-Type", "application/xml")
                        .problem())
                .isEqualTo("unsupported-media-type");
        assertThat(stranger().get("/nothing").status()).isEqualTo(401);
    }

    @Test
    void namesOnTheWireAreSnakeCase() {
        var names = new HashSet<String>();
        for (var path : List.of("/assets?limit=1", "/models?limit=1", "/places?limit=1", "/api-keys")) {
            collect(manager.get(path).json(), names);
        }
        collect(manager.get("/assets/SRV-0002").json(), names);
        collect(Program.of("auditor").get("/trail?limit=5").json(), names);
        assertThat(names).hasSizeGreaterThan(30).allMatch(name -> name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"));
    }

    private static void collect(JsonValue value, Set<String> names) {
        switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().forEach((name, member) -> {
                    names.add(name);
                    collect(member, names);
                });
            case ARRAY -> value.asJsonArray().forEach(member -> collect(member, names));
            default -> {}
        }
    }

    @Test
    void modelsAndPlacesAreListed() {
        assertThat(manager.get("/models?kind=BACKUP_SERVER&limit=1000").rows())
                .isNotEmpty()
                .allMatch(row -> row.getString("kind").equals("BACKUP_SERVER"));
        assertThat(manager.get("/models/DELL-R760").object().getString("code")).isEqualTo("DELL-R760");
        assertThat(manager.get("/places?level=SITE").rows())
                .extracting(row -> row.getString("code"))
                .contains("DC-A", "WH-1");
        assertThat(manager.get("/places/DC-A/R1/B01").object().getString("code"))
                .isEqualTo("DC-A/R1/B01");
        assertThat(manager.get("/places?limit=0").status()).isEqualTo(400);
    }

    @Test
    void theServerDescribesAndReportsItself() {
        var description = stranger().raw("GET", "/openapi", "", "Accept", "application/json");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.object().getJsonObject("paths").keySet().stream()
                        .map(path -> path.replace("/api/v1", "")))
                .contains(
                        "/assets",
                        "/assets/{tag}",
                        "/assets/{tag}/steps",
                        "/models",
                        "/places",
                        "/trail",
                        "/trail/verify",
                        "/api-keys");
        assertThat(description.object().getJsonObject("info").getString("title"))
                .isEqualTo("Muster");
        assertThat(description.object().getJsonObject("paths").entrySet().stream()
                        .filter(path -> !path.getKey().contains("fault"))
                        .flatMap(path -> path.getValue().asJsonObject().values().stream())
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject))
                .hasSizeGreaterThan(80)
                .allMatch(operation -> !operation.getString("summary", "").isBlank()
                        && operation.getJsonArray("security").size() == 1);
        var assets = description.object().getJsonObject("paths").getJsonObject("/api/v1/assets");
        assertThat(assets.getJsonObject("post").getJsonObject("responses"))
                .containsKey("201")
                .doesNotContainKey("200");
        assertThat(assets.getJsonObject("get").getJsonArray("parameters")).hasSizeGreaterThan(20);
        assertThat(stranger().raw("GET", "/openapi/ui/", "").status()).isEqualTo(200);
        assertThat(stranger().raw("GET", "/health/live", "").object().getString("status"))
                .isEqualTo("UP");
        assertThat(stranger().raw("GET", "/health/ready", "").object().getString("status"))
                .isEqualTo("UP");
    }

    @Test
    void metricsAnswerThisMachineAlone() {
        assertThat(stranger().raw("GET", "/metrics", "").body())
                .contains("muster_sql_statements_total")
                .contains("jvm_memory_used_bytes");
        var port = Integer.parseInt(System.getenv("MUSTER_HTTPS_PORT"));
        Elsewhere.address().ifPresent(address -> {
            assertThat(Elsewhere.get(address, port, "/health/live")).startsWith("HTTP/1.1 200");
            assertThat(Elsewhere.get(address, port, "/metrics"))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("jvm_memory");
        });
    }

    private String request(String name) {
        return manager.post("/assets", SERVER.formatted(name)).object().getString("tag");
    }

    private static JsonObject with(JsonObject object, String name, String value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    private static String key(String name, String scope, String expires) {
        var wanted = Json.createObjectBuilder()
                .add("name", name)
                .add("scopes", Json.createArrayBuilder().add(scope));
        if (!expires.isEmpty()) {
            wanted.add("expires", expires);
        }
        return wanted.build().toString();
    }

    private static Program basic(String person) {
        return Program.byPassword(Program.HERE, person, Program.PASSWORD);
    }

    private static Program stranger() {
        return Program.stranger(Program.HERE);
    }
}
