package org.muster.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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

    public TransferPack pack() {
        var madeAt = clock.instant();
        var zip = new PackZip(madeAt);
        var handOver = register(zip);
        var documents = Arrays.stream(Language.values())
                .map(language -> pages.of(language, handOver, LocalDate.now(clock)))
                .toList();
        documents.forEach(each -> zip.add("transfer_" + each.language().tag() + ".html", PackHtml.of(each)));
        zip.add("transfer.pdf", PackPdf.of(documents, typeface.typeface()));
        return new TransferPack(madeAt, zip.signed(key.pair(), madeAt));
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
