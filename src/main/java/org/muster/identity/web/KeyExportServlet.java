package org.muster.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.muster.identity.ApiKeyDirectory;
import org.muster.identity.KeyRow;
import org.muster.shared.export.Cell;
import org.muster.shared.web.TableFile;

/** All keys of the visitor as a file; no secret is in it. */
@WebServlet(KeyExportServlet.PATH)
public class KeyExportServlet extends HttpServlet {

    static final String PATH = "/identity/keys/export";

    private static final long serialVersionUID = 1L;

    private static final List<Cell<KeyRow>> CELLS = List.of(
            Cell.text("id", KeyRow::code),
            Cell.text("name", KeyRow::name),
            Cell.text("scopes", row -> String.join(" ", row.scopeTexts())),
            Cell.text("books", row -> sorted(row.limits().books())),
            Cell.text("cost_centers", row -> sorted(row.limits().costCenters())),
            Cell.text("networks", row -> sorted(row.limits().networks())),
            Cell.moment("created_at", row -> second(row.madeAt())),
            Cell.moment("expires", KeyRow::expiresAt),
            Cell.text("state", row -> row.state().name()),
            new Cell<>("old_secret_until", row -> row.oldUntil().map(KeyExportServlet::second)),
            new Cell<>("last_used_at", row -> row.usedAt().map(KeyExportServlet::second)),
            Cell.text("last_used_from", KeyRow::usedFrom));

    @Inject
    private transient ApiKeyDirectory directory;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new TableFile<>("keys", CELLS)
                .send(request, response, LocalDate.now(clock), state -> directory.mine().stream());
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String sorted(Collection<String> parts) {
        return String.join(" ", new TreeSet<>(parts));
    }
}
