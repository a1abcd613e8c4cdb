package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance pulls while others write, is cut off in the middle, and asks for more than a stream may have. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PullIT {

    private static final int WRITERS = 2;
    private static final int LIVES = 6;
    private static final int CUT = 4_000;
    private static final int MOST_ASKED = 60;
    private static final String JOURNAL = "/ledgers/CORP/journal?limit=";
    private static final String ENDED = "ended";

    private static final Map<String, String> ORDER = Map.of(
            "vendor", "DELL-CN",
            "order_number", "PO-7",
            "price", "61000.10",
            "currency", "CNY",
            "promised_date", "2030-01-31");
    private static final Map<String, String> ACCEPT =
            Map.of("acceptance_number", "AC-7", "place", "DC-A/R1/B01", "custodian", "wu.jie");

    private final String key = Program.byPassword(Program.HERE, "finance", Program.PASSWORD)
            .post(
                    "/api-keys",
                    Json.createObjectBuilder()
                            .add("name", "pulls")
                            .add(
                                    "scopes",
                                    Json.createArrayBuilder(List.of("ledger.read", "prepaid.read", "export.write")))
                            .build()
                            .toString())
            .object()
            .getString("key");
    private final Program finance = Program.bearing(Program.HERE, key);

    /** Who reads on behind the last row while two write has every row once, whenever they commit. */
    @Test
    void twoWritersAndOneCursorMissNothing() throws InterruptedException, ExecutionException {
        var taken = new ArrayList<String>();
        var cursor = readOn(taken, "");
        var before = taken.size();
        var news = new LinkedBlockingQueue<String>();
        var pool = Executors.newFixedThreadPool(WRITERS);
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> pool.submit(() -> live(news)))
                .toList();
        for (var left = WRITERS; left > 0; ) {
            left -= ENDED.equals(news.poll(2, TimeUnit.MINUTES)) ? 1 : 0;
            cursor = readOn(taken, cursor);
        }
        for (var writer : writers) {
            assertThat(writer.get()).isEqualTo(LIVES);
        }
        pool.shutdown();
        cursor = readOn(taken, cursor);

        var whole = new ArrayList<String>();
        readOn(whole, "");
        assertThat(taken.size()).isGreaterThanOrEqualTo(before + WRITERS * LIVES * 4);
        assertThat(taken).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(readOn(new ArrayList<>(), cursor)).isEqualTo(cursor);
    }

    /** Takes pages until there is no more for now; answers where to go on. */
    private String readOn(List<String> taken, String from) {
        for (var cursor = from; ; ) {
            var page = finance.get(JOURNAL + "2000" + (cursor.isEmpty() ? "" : "&after=" + cursor));
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.rows().forEach(row -> taken.add(row.get("seq") + "/" + row.get("line_no")));
            var on = page.object().getJsonObject("page");
            if (!on.getBoolean("has_more")) {
                return on.getString("resume");
            }
            cursor = on.getString("next");
        }
    }

    /** Things are bought one after the other; everyone who waits hears of each. */
    private static int live(BlockingQueue<String> news) {
        for (var life = 0; life < LIVES; life++) {
            var made = Program.of("manager")
                    .post(
                            "/assets",
                            "{\"kind\":\"BACKUP_SERVER\",\"model\":\"DELL-R760\",\"name\":\"While finance pulls\","
                                    + "\"site\":\"DC-A\",\"reason\":\"gap\"}");
            var tag = made.object().getString("tag");
            step("approver", tag, "APPROVE", Map.of());
            step("manager", tag, "ORDER", ORDER);
            step("storekeeper", tag, "RECEIVE", Map.of("delivery_number", "DN-7"));
            step("inspector", tag, "ACCEPT", ACCEPT);
            news.add(tag);
        }
        news.add(ENDED);
        return LIVES;
    }

    private static void step(String by, String tag, String step, Map<String, String> details) {
        var done = Program.of(by).step(tag, step, "", details);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    /** Whatever is exported answers on this database, page and stream alike. */
    @Test
    void everyExportAnswers() {
        var month = sealed();
        for (var path : List.of(
                "accounts",
                "assets",
                "movements",
                "rollforward?period=" + month,
                "stock-ledger?period=" + month,
                "depreciation",
                "depreciation?include=projected&asset_no=SRV-0042",
                "prepaids",
                "disposals",
                "late-postings?period=" + month,
                "counts/" + month + "/differences",
                "journal?layout=hledger&period=" + month,
                "journal?format=pdf&fields=seq,debit,credit,currency&limit=50",
                "assets?format=xlsx&limit=50",
                "journal?layout=saft&period=" + month)) {
            var answer = finance.get("/ledgers/CORP/" + path);
            assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(path).isNotEmpty();
        }
        assertThat(finance.get("/ledgers/CORP/prepaids").rows())
                .allSatisfy(row -> assertThat(row.getString("premium")).isNotEmpty());
        assertThat(finance.get("/ledgers/CORP/assets").rows())
                .extracting(row -> row.getString("accounting_state"))
                .contains("ACTIVE", "DISPOSED", "FULLY_DEPRECIATED");
    }

    /** A client dies in the middle of a sealed month and another goes on where it fell. */
    @Test
    void aBrokenDownloadOfASealedMonthGoesOn() throws IOException, InterruptedException {
        var month = sealed();
        var path = "/ledgers/CORP/journal?format=csv&limit=all&period=" + month + "&known_at=seal:" + month;
        var begun = begun(path, CUT);
        assertThat(begun.status()).isEqualTo(200);
        goesOn(path, begun);
    }

    private String sealed() {
        return finance.get("/ledgers/CORP/periods").rows().stream()
                .filter(row -> row.getString("state").equals("CLOSED"))
                .reduce((one, other) -> other)
                .orElseThrow()
                .getString("period");
    }

    /** What is longer than a stream may be is made as an export, once, and its content goes on as well. */
    @Test
    void whatIsTooLongForAStreamBecomesAnExport() throws IOException, InterruptedException {
        var known = finance.get(JOURNAL + "1").header("Ledger-Known-At");
        var path = JOURNAL + "all&format=ndjson&known_at=" + known;
        var asked = finance.get(path);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        var id = asked.object().getString("id");
        assertThat(asked.header("Location")).endsWith("/exports/" + id);
        assertThat(finance.get(path).object().getString("id")).as("asked again").isEqualTo(id);

        var made = made(id);
        assertThat(made.getInt("row_count")).isGreaterThan(1_000);
        var content = "/exports/" + id + "/content";
        var text = new String(goesOn(content, begun(content, CUT)), StandardCharsets.UTF_8);
        assertThat(text.lines().count()).as("rows and the end").isEqualTo(made.getInt("row_count") + 1L);
        assertThat(finance.get(JOURNAL + "all&asset_no=SRV-0001&known_at=" + known)
                        .status())
                .as("a few rows of a long book")
                .isEqualTo(200);
    }

    /** What a key has no scope for it gets by no address. */
    @Test
    void premiumsAreNotHadByAnExportEither() {
        var ledgers = Program.bearing(
                Program.HERE,
                Program.byPassword(Program.HERE, "finance", Program.PASSWORD)
                        .post("/api-keys", "{\"name\":\"ledgers alone\",\"scopes\":[\"ledger.read\",\"export.write\"]}")
                        .object()
                        .getString("key"));
        for (var export : List.of("insurance_prepaid", "package")) {
            var asked = ledgers.post("/exports", "{\"ledger\":\"CORP\",\"export\":\"" + export + "\"}");
            assertThat(asked.status()).as(export).isEqualTo(403);
            assertThat(asked.object().getString("code")).isEqualTo("scope-missing");
        }
    }

    @Test
    void aCursorOfOneStateIsNoneOfAnother() {
        var page = finance.get(JOURNAL + "2").object().getJsonObject("page");
        var next = JOURNAL + "2&after=" + page.getString("next");

        assertThat(finance.get(next + "&known_at=" + page.getInt("known_at")).status())
                .isEqualTo(200);
        assertThat(finance.get(next + "&known_at=1").object().getString("code")).isEqualTo("cursor-mismatch");
    }

    /** Asks until the export is made, far less often than a key may. */
    private JsonObject made(String id) throws InterruptedException {
        var pace = new CountDownLatch(1);
        for (var asked = 0; asked < MOST_ASKED; asked++) {
            var made = finance.get("/exports/" + id).object();
            if (made.getString("state").equals("READY") || pace.await(1, TimeUnit.SECONDS)) {
                return made;
            }
        }
        throw new IllegalStateException(id + " is not made");
    }

    /** A download that broke: what came, and what was said of the whole. */
    private record Begun(int status, byte[] part, String tag, String digest) {}

    private Begun begun(String path, int bytes) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            return new Begun(
                    answer.statusCode(), body.readNBytes(bytes), first(answer, "ETag"), first(answer, "Repr-Digest"));
        }
    }

    private byte[] goesOn(String path, Begun begun) throws IOException, InterruptedException {
        var rest = HttpClient.newHttpClient()
                .send(
                        request(path)
                                .header("Range", "bytes=" + begun.part().length + "-")
                                .header("If-Range", begun.tag())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(rest.statusCode()).isEqualTo(206);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(begun.part());
        whole.writeBytes(rest.body());
        assertThat(digest(whole.toByteArray())).isEqualTo(begun.digest());
        return whole.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Program.HERE + "/api/v1" + path))
                .header("Authorization", "Bearer " + key);
    }

    private static String first(HttpResponse<InputStream> answer, String header) {
        return answer.headers().firstValue(header).orElseThrow();
    }

    private static String digest(byte[] bytes) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
