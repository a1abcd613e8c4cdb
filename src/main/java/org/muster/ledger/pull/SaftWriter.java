package org.muster.ledger.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.SaftElements;
import org.muster.ledger.export.SaftRow;
import org.muster.shared.export.Rows;

/**
 * Writes a book as a Standard Audit File (Norwegian Financial 1.30): accounts, stock and assets as master files, the
 * entries, and the movements and asset transactions behind them, all in the state and between the days of the journal
 * asked for. What stands first must know what follows, so the two chains are read twice.
 */
@ApplicationScoped
class SaftWriter {

    private final PullPlanner planner;
    private final PullStream stream;

    @Inject
    SaftWriter(PullPlanner planner, PullStream stream) {
        this.planner = planner;
        this.stream = stream;
    }

    SaftWriter() {
        this(null, null);
    }

    /** What is done with a row, by the names of its columns. */
    private interface Each {
        void row(SaftRow row) throws IOException;
    }

    /** What is known of the chains before they are written. */
    private static final class Ahead {
        private final Set<String> types = new TreeSet<>();
        private final Set<String> units = new TreeSet<>();
        private long entries;
        private long movements;
        private long transactions;
        private BigDecimal debit = BigDecimal.ZERO;
        private BigDecimal credit = BigDecimal.ZERO;
        private BigDecimal received = BigDecimal.ZERO;
        private BigDecimal issued = BigDecimal.ZERO;
        private String entry = "";
        private String asset = "";

        void line(SaftRow line) {
            entries += line.get("seq").equals(entry) ? 0 : 1;
            transactions += transaction(line) ? 1 : 0;
            debit = debit.add(line.amount("debit"));
            credit = credit.add(line.amount("credit"));
        }

        /** Whether the line is the first of its entry about an asset. */
        boolean transaction(SaftRow line) {
            var key = line.get("seq") + " " + line.get("asset_no");
            var first = !line.get("asset_no").isEmpty() && !key.equals(asset);
            asset = key;
            entry = line.get("seq");
            return first;
        }

        void movement(SaftRow row) {
            movements++;
            types.add(row.get("type"));
            units.add(row.get("unit"));
            var quantity = row.amount("quantity");
            received = received.add(quantity.max(BigDecimal.ZERO));
            issued = issued.add(quantity.negate().max(BigDecimal.ZERO));
        }
    }

    /** Writes the lines of the journal the plan asks for, and all that belongs to them. */
    void write(PullPlan plan, OutputStream to, PullOutcome outcome) throws IOException {
        var ahead = new Ahead();
        each(plan, Export.JOURNAL, ahead::line);
        each(plan, Export.MOVEMENT_LEDGER, ahead::movement);
        try (var saft = new SaftElements(to)) {
            saft.element("Header", () -> header(saft, plan));
            saft.element("MasterFiles", () -> masterFiles(saft, plan, ahead));
            saft.element("GeneralLedgerEntries", () -> entries(saft, plan, ahead, outcome));
            saft.element("SourceDocuments", () -> sources(saft, plan, ahead));
        }
    }

    private void each(PullPlan plan, Export export, Each each) throws IOException {
        var span = plan.question().span();
        each(plan, export, span.begin(), span.end(), each);
    }

    private void each(PullPlan plan, Export export, LocalDate from, LocalDate to, Each each) throws IOException {
        var asked = Map.of(
                "known_at", List.of(Long.toString(plan.question().knownAt())),
                "from", List.of(from.toString()),
                "to", List.of(to.toString()));
        var question = planner.plan(plan.ledger(), PullParameters.read(export, asked), PullFormat.CSV)
                .question();
        stream.read(question, Long.MAX_VALUE, new Rows<>() {
            @Override
            public void write(String[] row) throws IOException {
                each.row(new SaftRow(export, row));
            }

            @Override
            public void close() {}
        });
    }

    private static void header(SaftElements saft, PullPlan plan) throws IOException {
        var book = plan.question().book();
        var span = plan.question().span();
        saft.text("AuditFileVersion", "1.30")
                .text("AuditFileDateCreated", plan.question().today().toString())
                .text("SoftwareCompanyName", "Muster")
                .text("SoftwareID", "Muster");
        saft.element("Company", () -> saft.text("Name", book.entity().isEmpty() ? book.name() : book.entity()));
        saft.text("DefaultCurrencyCode", book.currency());
        saft.element(
                "SelectionCriteria",
                () -> saft.text("SelectionStartDate", span.begin().toString())
                        .text("SelectionEndDate", span.end().toString()));
        saft.text("TaxAccountingBasis", book.standard())
                .text("UserID", "known_at " + plan.question().knownAt());
    }

    private void masterFiles(SaftElements saft, PullPlan plan, Ahead ahead) throws IOException {
        saft.element("GeneralLedgerAccounts", () -> accounts(saft, plan));
        saft.element("UOMTable", () -> {
            for (var unit : ahead.units) {
                saft.element(
                        "UOMTableEntry", () -> saft.text("UnitOfMeasure", unit).text("Description", unit));
            }
        });
        saft.element("MovementTypeTable", () -> {
            for (var type : ahead.types) {
                saft.element(
                        "MovementTypeTableEntry",
                        () -> saft.text("MovementType", type).text("Description", type));
            }
        });
        saft.element("Products", () -> products(saft, plan));
        saft.element("PhysicalStock", () -> each(plan, Export.STOCK_LEDGER, row -> row.stock(saft)));
        saft.element("Assets", () -> assets(saft, plan));
    }

    private void accounts(SaftElements saft, PullPlan plan) throws IOException {
        var opening = new LinkedHashMap<String, BigDecimal>();
        var begin = plan.question().span().begin();
        if (plan.question().span().from().isPresent()) {
            each(
                    plan,
                    Export.ACCOUNTS,
                    LocalDate.EPOCH,
                    begin.minusDays(1),
                    row -> opening.put(row.get("account"), row.amount("balance")));
        }
        each(
                plan,
                Export.ACCOUNTS,
                row -> saft.element("Account", () -> {
                    var before = opening.getOrDefault(row.get("account"), BigDecimal.ZERO);
                    saft.text("AccountID", row.get("account"))
                            .text("AccountDescription", row.get("account_name"))
                            .text("AccountType", "GL");
                    saft.balance("Opening", before);
                    saft.balance("Closing", row.amount("balance"));
                }));
    }

    private void products(SaftElements saft, PullPlan plan) throws IOException {
        var told = new TreeSet<String>();
        each(plan, Export.STOCK_LEDGER, row -> {
            if (told.add(row.get("item_no"))) {
                saft.element(
                        "Product",
                        () -> saft.text("ProductCode", row.get("item_no"))
                                .text("ProductGroup", row.get("category"))
                                .text("Description", row.get("item_name"))
                                .text("UOMBase", row.get("unit")));
            }
        });
    }

    private void assets(SaftElements saft, PullPlan plan) throws IOException {
        var month = new LinkedHashMap<String, SaftRow>();
        each(plan, Export.ASSET_ROLLFORWARD, row -> month.put(row.get("asset_no"), row));
        each(
                plan,
                Export.ASSET_REGISTER,
                row -> saft.element("Asset", () -> {
                    saft.text("AssetID", row.get("asset_no"))
                            .text("AccountID", row.get("cost_account"))
                            .text("Description", row.get("name").isEmpty() ? row.get("asset_no") : row.get("name"));
                    if (!row.get("supplier_id").isEmpty()) {
                        saft.element(
                                "Supplier",
                                () -> saft.text("SupplierName", row.get("supplier_name"))
                                        .text("SupplierID", row.get("supplier_id")));
                    }
                    saft.text("DateOfAcquisition", row.get("acquisition_date"))
                            .text("StartUpDate", row.get("in_service_date"));
                    if (month.containsKey(row.get("asset_no"))) {
                        var moved = month.get(row.get("asset_no"));
                        saft.element("Valuations", () -> saft.element("Valuation", () -> row.valuation(saft, moved)));
                    }
                }));
    }

    private void entries(SaftElements saft, PullPlan plan, Ahead ahead, PullOutcome outcome) throws IOException {
        saft.text("NumberOfEntries", Long.toString(ahead.entries))
                .text("TotalDebit", ahead.debit.toPlainString())
                .text("TotalCredit", ahead.credit.toPlainString());
        saft.begin("Journal");
        saft.text("JournalID", plan.ledger())
                .text("Description", plan.question().book().name())
                .text("Type", "GL");
        var open = new String[] {""};
        each(plan, Export.JOURNAL, line -> {
            outcome.add(line.texts());
            if (!line.get("seq").equals(open[0])) {
                if (!open[0].isEmpty()) {
                    saft.end();
                }
                saft.begin("Transaction");
                line.transaction(saft);
                open[0] = line.get("seq");
            }
            saft.element("Line", () -> line.line(saft));
        });
        if (!open[0].isEmpty()) {
            saft.end();
        }
        saft.end();
    }

    private void sources(SaftElements saft, PullPlan plan, Ahead ahead) throws IOException {
        saft.element("MovementOfGoods", () -> {
            saft.text("NumberOfMovementLines", Long.toString(ahead.movements))
                    .text("TotalQuantityReceived", ahead.received.toPlainString())
                    .text("TotalQuantityIssued", ahead.issued.toPlainString());
            each(plan, Export.MOVEMENT_LEDGER, row -> saft.element("StockMovement", () -> row.movement(saft)));
        });
        var again = new Ahead();
        saft.element("AssetTransactions", () -> {
            saft.text("NumberOfAssetTransactions", Long.toString(ahead.transactions));
            each(plan, Export.JOURNAL, line -> {
                if (again.transaction(line)) {
                    saft.element(
                            "AssetTransaction",
                            () -> saft.text("AssetTransactionID", line.get("entry_no"))
                                    .text("AssetID", line.get("asset_no"))
                                    .text("AssetTransactionType", line.get("kind"))
                                    .text("AssetTransactionDate", line.get("posting_date"))
                                    .text("TransactionID", line.get("entry_no")));
                }
            });
        });
    }
}
