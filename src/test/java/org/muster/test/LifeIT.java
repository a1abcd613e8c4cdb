package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lives of assets as programs of several people lead them: each step by the right hands, and refused to the wrong ones. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LifeIT {

    private static final List<String> EVERYBODY = List.of(
            "admin", "manager", "storekeeper", "inspector", "technician", "approver", "planner", "finance", "auditor");

    private static final Map<String, String> ORDER = Map.of(
            "vendor", "DELL-CN",
            "order_number", "PO-1",
            "price", "82000.50",
            "currency", "CNY",
            "promised_date", "2030-01-31");

    private static final Map<String, String> ACCEPT =
            Map.of("acceptance_number", "AC-1", "place", "DC-A/R1/B01", "custodian", "wu.jie");

    /** An asset, and who may do what with it. */
    private record Life(String tag) {

        /** Everybody else tries first and is refused with 403; then the right person does it. */
        JsonObject takes(String step, String by, String reason, Map<String, String> details, String... alsoRight) {
            EVERYBODY.stream()
                    .filter(person -> !person.equals(by) && !List.of(alsoRight).contains(person))
                    .forEach(person -> assertThat(Program.of(person)
                                    .step(tag, step, reason, details)
                                    .status())
                            .as("%s by %s", step, person)
                            .isEqualTo(403));
            var done = Program.of(by).step(tag, step, reason, details);
            assertThat(done.status()).as("%s by %s: %s", step, by, done.body()).isEqualTo(200);
            return done.object();
        }

        Life passes(String step, String by, String reason, Map<String, String> details, String stage) {
            assertThat(takes(step, by, reason, details).getString("stage")).isEqualTo(stage);
            return this;
        }
    }

    private static Life requested(String kindAndModel, int quantity) {
        var wanted = Program.of("manager")
                .post(
                        "/assets",
                        "{%s,\"name\":\"For life\",\"site\":\"DC-A\",\"quantity\":%d,\"reason\":\"gap in PAY\"}"
                                .formatted(kindAndModel, quantity));
        assertThat(wanted.status()).isEqualTo(201);
        assertThat(wanted.header("Location")).endsWith(wanted.object().getString("tag"));
        return new Life(wanted.object().getString("tag"));
    }

    private static Life aServerInStore() {
        return requested("\"kind\":\"BACKUP_SERVER\",\"model\":\"DELL-R760\"", 1)
                .passes("APPROVE", "approver", "", Map.of(), "APPROVED")
                .passes("ORDER", "manager", "", ORDER, "ORDERED")
                .passes("RECEIVE", "storekeeper", "", Map.of("delivery_number", "DN-1"), "RECEIVED")
                .passes("ACCEPT", "inspector", "", ACCEPT, "IN_STORE");
    }

    @Test
    void onlyAManagerRequests() {
        EVERYBODY.stream()
                .filter(person -> !person.equals("manager"))
                .forEach(person -> assertThat(Program.of(person)
                                .post(
                                        "/assets",
                                        "{\"kind\":\"BACKUP_SERVER\",\"model\":\"DELL-R760\",\"reason\":\"wanted\"}")
                                .status())
                        .as(person)
                        .isEqualTo(403));
    }

    @Test
    void aServerIsLedFromItsRequestToItsDisposal() {
        var life = aServerInStore()
                .passes("ISSUE", "storekeeper", "", Map.of("purpose", "DRILL", "holder", "wu.jie"), "DEPLOYED")
                .passes("RETURN", "storekeeper", "", Map.of("condition", "GOOD"), "IN_STORE")
                .passes("PROPOSE_RETIREMENT", "manager", "worn out", Map.of(), "IN_STORE")
                .passes("RETIRE", "approver", "", Map.of(), "RETIRED");
        var performed = life.takes(
                "PERFORM_DISPOSAL",
                "technician",
                "",
                Map.of("route", "DESTROY", "certificate_number", "SAN-1"),
                "storekeeper");
        assertThat(performed.getString("stage")).isEqualTo("RETIRED");
        life.passes("DISPOSE", "approver", "", Map.of("proceeds", "0", "currency", "CNY"), "DISPOSED");
        var trail = Program.of("auditor").get("/trail?subject_type=asset&sort=recorded&subject_ref=" + life.tag());
        assertThat(trail.rows().stream().filter(row -> !row.getString("action").equals("audit.fact.refused")))
                .extracting(row -> row.getString("action").replace("asset.step.", "") + " " + row.getString("actor"))
                .containsExactly(
                        "REQUEST manager",
                        "APPROVE approver",
                        "ORDER manager",
                        "RECEIVE storekeeper",
                        "ACCEPT inspector",
                        "ISSUE storekeeper",
                        "RETURN storekeeper",
                        "PROPOSE_RETIREMENT manager",
                        "RETIRE approver",
                        "PERFORM_DISPOSAL technician",
                        "DISPOSE approver");
        assertThat(trail.rows().stream()
                        .filter(row -> row.getString("action").equals("audit.fact.refused"))
                        .count())
                .as("those who may write somewhere at all are turned away by the register, which tells the trail")
                .isEqualTo(49);
    }

    @Test
    void whoReceivedDoesNotAccept() {
        var life = new Life(Program.of("manager")
                .post(
                        "/assets",
                        "{\"model\":\"DELL-R760\",\"name\":\"For the hall\",\"site\":\"VEN-3\",\"reason\":\"gap\"}")
                .object()
                .getString("tag"));
        Program.of("approver").step(life.tag(), "APPROVE", "", Map.of());
        Program.of("manager").step(life.tag(), "ORDER", "", ORDER);
        var both = Program.of("tanaka.haruka");
        assertThat(both.step(life.tag(), "RECEIVE", "", Map.of("delivery_number", "DN-9"))
                        .status())
                .isEqualTo(200);
        var accept = Map.of("acceptance_number", "AC-9", "place", "VEN-3", "custodian", "tanaka.haruka");
        var own = both.step(life.tag(), "ACCEPT", "", accept);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.fault()).isEqualTo(" same-person");
        assertThat(Program.of("inspector")
                        .step(life.tag(), "ACCEPT", "", accept)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatAReinstatementUndidMustBeProposedAnew() {
        var life = aServerInStore();
        life.takes("PROPOSE_RETIREMENT", "manager", "worn out", Map.of());
        life.takes("RETIRE", "approver", "", Map.of());
        life.takes(
                "PERFORM_DISPOSAL",
                "technician",
                "",
                Map.of("route", "RECYCLE", "certificate_number", "SAN-2"),
                "storekeeper");
        assertThat(Program.of("approver")
                        .step(life.tag(), "REINSTATE", "needed after all", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(Program.of("approver")
                        .step(life.tag(), "RETIRE", "", Map.of())
                        .status())
                .as("what was proposed before the reinstatement no longer counts")
                .isEqualTo(422);
    }

    @Test
    void partOfALotTakesAStep() {
        var life = requested("\"kind\":\"COMMUNICATIONS_DEVICE\",\"model\":\"%s\"".formatted(radio()), 10)
                .passes("APPROVE", "approver", "", Map.of(), "APPROVED")
                .passes("ORDER", "manager", "", ORDER, "ORDERED");
        var received = part(life.tag(), "storekeeper", "RECEIVE", 4, Map.of("delivery_number", "DN-2"));
        assertThat(received.getInt("quantity")).isEqualTo(4);
        assertThat(received.getString("stage")).isEqualTo("RECEIVED");
        var rest = Program.of("manager").get("/assets/" + life.tag()).object();
        assertThat(rest.getInt("quantity")).isEqualTo(6);
        assertThat(rest.getString("stage")).isEqualTo("ORDERED");
        assertThat(received.getString("origin")).isEqualTo(life.tag());
        assertThat(Program.of("storekeeper")
                        .post(
                                "/assets/" + life.tag() + "/steps",
                                order("RECEIVE", rest.getInt("version"), 7, Map.of("delivery_number", "DN-3")))
                        .status())
                .as("more than there is")
                .isEqualTo(422);
        var serials = new TreeMap<>(Map.of("delivery_number", "DN-4", "serials", "R-1;R-2"));
        var each = part(life.tag(), "storekeeper", "RECEIVE", 2, serials);
        assertThat(each.getJsonArray("parts").getValuesAs(JsonString.class)).hasSize(2);
        assertThat(Program.of("manager").get("/assets/" + life.tag()).object().getInt("quantity"))
                .isEqualTo(4);
    }

    private static String radio() {
        return Program.of("manager")
                .get("/models?kind=COMMUNICATIONS_DEVICE&limit=1")
                .rows()
                .get(0)
                .getString("code");
    }

    private static JsonObject part(String tag, String by, String step, int quantity, Map<String, String> details) {
        var version = Program.of(by).get("/assets/" + tag).object().getInt("version");
        var taken = Program.of(by).post("/assets/" + tag + "/steps", order(step, version, quantity, details));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        return taken.object();
    }

    private static String order(String step, int version, int quantity, Map<String, String> details) {
        var told = Json.createObjectBuilder();
        details.forEach(told::add);
        return Json.createObjectBuilder()
                .add("step", step)
                .add("version", version)
                .add("quantity", quantity)
                .add("details", told)
                .build()
                .toString();
    }

    /** Sixteen programs want the same ten assets at once: each asset goes to exactly one, and nobody waits for ever. */
    @Test
    void anAssetIsIssuedOnceHoweverManyAskForIt() throws InterruptedException, ExecutionException {
        var store = Program.of("storekeeper");
        var servers =
                store.get("/assets?stage=IN_STORE&kind=NETWORK_GEAR&limit=10").rows();
        assertThat(servers).hasSize(10);
        var pool = Executors.newFixedThreadPool(16);
        var tries = IntStream.range(0, 16)
                .<Callable<List<Reply>>>mapToObj(n -> () -> {
                    var answers = new ArrayList<Reply>();
                    for (var i = 0; i < servers.size(); i++) {
                        var server = servers.get(n % 2 == 0 ? i : servers.size() - 1 - i);
                        answers.add(store.post(
                                "/assets/" + server.getString("tag") + "/steps",
                                order(
                                        "ISSUE",
                                        server.getInt("version"),
                                        server.getInt("quantity"),
                                        Map.of("purpose", "LOAN", "holder", "wu.jie"))));
                    }
                    return answers;
                })
                .toList();
        var answers = new ArrayList<Reply>();
        for (var some : pool.invokeAll(tries)) {
            answers.addAll(some.get());
        }
        pool.shutdown();
        assertThat(answers).hasSize(160);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(10);
        assertThat(answers.stream().map(Reply::status).distinct())
                .as("stale, or in the way of another at the same moment")
                .isSubsetOf(200, 409, 412);
        assertThat(servers)
                .allSatisfy(server -> assertThat(store.get("/assets/" + server.getString("tag"))
                                .object()
                                .getString("stage"))
                        .isEqualTo("DEPLOYED"));
        assertThat(Program.of("auditor").get("/trail/verify").object().getBoolean("valid"))
                .isTrue();
    }
}
