package org.muster.ledger.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.ledger.pull.BalanceFile;
import org.muster.ledger.pull.Balances;
import org.muster.shared.usecase.Refusal;

/** A file of balances a person hands in, and of which day they are. */
public class BalanceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FILE = "balances";
    private static final int MOST_BYTES = 2_000_000;

    @Nullable
    private LocalDate asOf;

    private boolean complete;

    @Nullable
    private transient Part file;

    Balances balances(String ledger) {
        var day = Optional.ofNullable(asOf).orElseThrow(() -> Refusal.invalid("as_of", "shared.refusal.needed"));
        var part = Optional.ofNullable(file).orElseThrow(() -> Refusal.invalid(FILE, "shared.refusal.needed"));
        return new Balances(ledger, day, Optional.empty(), complete, BalanceFile.read(text(part), FILE));
    }

    private static String text(Part part) {
        try (var content = part.getInputStream()) {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refusal.invalid(FILE, "ledger.refusal.balance_rows", BalanceFile.MOST);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Nullable
    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    /** Only while the request that brought it is answered. */
    @Nullable
    public Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
