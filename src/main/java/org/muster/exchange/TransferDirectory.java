package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.muster.asset.Typeface;
import org.muster.shared.export.CsvRows;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Right;

/** Where the transfer pack is asked for: it is written of what the caller may see, and not kept. */
@ApplicationScoped
public class TransferDirectory {

    private final Belongings belongings;
    private final TransferPages pages;
    private final PackKey key;
    private final Typeface typeface;
    private final OpenCommand open;
    private final Clock clock;

    @Inject
    TransferDirectory(
            Belongings belongings, TransferPages pages, PackKey key, Typeface typeface, OpenCommand open, Clock clock) {
        this.belongings = belongings;
        this.pages = pages;
        this.key = key;
        this.typeface = typeface;
        this.open = open;
        this.clock = clock;
    }

    TransferDirectory() {
        this(null, null, null, null, null, null);
    }

    /** The pack as of now; whoever takes it closes it. */
    public TransferPack pack() {
        var madeAt = clock.instant();
        var file = empty();
        try {
            return new TransferPack(madeAt, file, write(file, madeAt), key.pair());
        } catch (IOException full) {
            throw new UncheckedIOException(left(file, full));
        } catch (RuntimeException failure) {
            throw left(file, failure);
        }
    }

    private static Path empty() {
        try {
            return Files.createTempFile("muster-transfer", ".zip");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Nothing of what could not be written stays behind. */
    private static <E extends Exception> E left(Path file, E failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            failure.addSuppressed(held);
        }
        return failure;
    }

    /** Answers the checksum of what it has written. */
    private String write(Path file, Instant madeAt) throws IOException {
        var sum = sha256();
        try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sum);
                var zip = new PackZip(out, madeAt)) {
            fill(zip);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void fill(PackZip zip) {
        var handOver = register(zip);
        var documents = Arrays.stream(Language.values())
                .map(language -> pages.of(language, handOver, LocalDate.now(clock)))
                .toList();
        documents.forEach(each -> zip.add("transfer_" + each.language().tag() + ".html", PackHtml.of(each)));
        zip.add("transfer.pdf", PackPdf.of(documents, typeface.typeface()));
    }

    private HandOver register(PackZip zip) {
        var handOver = new HandOver();
        try (var rows = new CsvRows<>(zip.file("register.csv"), Belonging.CELLS, CsvRows.Profile.SPREADSHEET)) {
            belongings.each(open.by().reach(Right.READ_ASSETS), each -> {
                handOver.take(each);
                rows.write(each);
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return handOver;
    }
}
