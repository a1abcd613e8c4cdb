package org.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.inspection.Company;
import org.muster.shared.fact.Whence;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

class TransferPackTest {

    private Company company;

    @BeforeEach
    void aCompanyWithTwoServers() {
        company = new Company();
        company.database()
                .run(() -> company.database()
                        .entities()
                        .createNativeQuery("insert into installation (id, secret) values (1, 'of this test')")
                        .executeUpdate());
        company.aServer("SRV-0001");
        company.aServer("SRV-0002");
    }

    @AfterEach
    void goneAgain() {
        company.close();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] file) {
        return new GrabPack("", "", Instant.EPOCH, file, List.of()).sha256();
    }

    @Test
    void theRegisterAndTheCountAreHandedOverSigned() throws IOException {
        var pack = company.database()
                .the(OpenCommand.class)
                .as(
                        Command.of(new Application(), Whence.PAGE, ""),
                        () -> company.database().the(TransferDirectory.class).pack());
        var bundle = new ByteArrayOutputStream();
        try (pack) {
            pack.writeTo(bundle);
        }
        var outer = files(bundle.toByteArray());
        var inner = files(outer.get("pack.zip"));

        assertThat(pack.file()).doesNotExist();
        assertThat(outer).containsOnlyKeys("pack.zip", "SHA256SUMS", "SHA256SUMS.sig", "public-key.pem", "VERIFY.txt");
        assertThat(outer.get("SHA256SUMS.sig"))
                .isEqualTo(PackKey.sign(PackKey.pair("of this test"), outer.get("SHA256SUMS")));
        assertThat(new String(outer.get("SHA256SUMS"), StandardCharsets.US_ASCII))
                .isEqualTo(sha256(outer.get("pack.zip")) + "  pack.zip\n");
        assertThat(inner).containsOnlyKeys("register.csv", "transfer_en.html", "transfer_zh-CN.html", "transfer.pdf");
        assertThat(new String(inner.get("register.csv"), StandardCharsets.UTF_8)
                        .lines()
                        .toList())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("SRV-0002,Standby,BACKUP_SERVER,DELL-R760"));
        assertThat(new String(inner.get("transfer_zh-CN.html"), StandardCharsets.UTF_8))
                .contains("交接清点");
    }

    @Test
    void whatDoesNotPassIsNamedByWhatEnds() {
        assertThat(tool("transferable", "false", "licence_end", "2027-01-31").bound())
                .containsExactly("licence_end");
        assertThat(tool("licence_end", "2027-01-31").bound()).isEmpty();
    }

    private static Belonging tool(String... pairs) {
        var values = new TreeMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            values.put(pairs[at], pairs[at + 1]);
        }
        return new Belonging(
                "TOOL-0001",
                "Recovery",
                Kind.RECOVERY_TOOL,
                "",
                "",
                1,
                Stage.IN_STORE,
                "HQ",
                "",
                "",
                new Particulars(values));
    }
}
