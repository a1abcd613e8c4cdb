package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.catalog.Kind;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.PullFormat;
import org.muster.ledger.pull.PullParameters;
import org.muster.ledger.pull.PullPlan;
import org.muster.ledger.pull.PullPlanner;
import org.muster.ledger.pull.PullWriter;
import org.muster.shared.rest.Declined;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The audit file is well-formed, its keys lead somewhere, and it says what the journal says. */
class SaftTest {

    private static Firm firm;
    private static Document file;

    @BeforeAll
    static void twoMonths() throws IOException, ParserConfigurationException, SAXException {
        firm = new Firm();
        var first = YearMonth.of(2026, 4);
        firm.bought(Kind.BACKUP_SERVER, 2, "60000", first.atDay(8));
        firm.bought(Kind.COMMUNICATIONS_DEVICE, 1, "1999.99", first.atDay(9));
        firm.runs(first);
        firm.bought(Kind.NETWORK_GEAR, 1, "12345.67", first.plusMonths(1).atDay(8));
        firm.runs(first.plusMonths(1));
        file = read("from", "2026-05-01", "to", "2026-05-31");
    }

    @AfterAll
    static void over() {
        firm.close();
    }

    private static PullPlan plan(Map<String, List<String>> given) {
        return firm.asking(() ->
                firm.the(PullPlanner.class).plan("CORP", PullParameters.read(Export.JOURNAL, given), PullFormat.XML));
    }

    private static Document read(String... given) throws IOException, ParserConfigurationException, SAXException {
        var to = new ByteArrayOutputStream();
        firm.the(PullWriter.class).write(plan(Map.of(given[0], List.of(given[1]), given[2], List.of(given[3]))), to);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(to.toByteArray()));
    }

    private static List<String> all(String path) throws XPathExpressionException {
        var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, file, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent())
                .toList();
    }

    @Test
    void everyKeyLeadsSomewhere() throws XPathExpressionException {
        assertThat(all("//Line/AccountID")).isNotEmpty().isSubsetOf(all("//Account/AccountID"));
        assertThat(all("//Asset/AccountID")).isNotEmpty().isSubsetOf(all("//Account/AccountID"));
        assertThat(all("//StockMovementLine/ProductCode")).isNotEmpty().isSubsetOf(all("//Product/ProductCode"));
        assertThat(all("//StockMovementLine/UnitOfMeasure"))
                .isNotEmpty()
                .isSubsetOf(all("//UOMTableEntry/UnitOfMeasure"));
        assertThat(all("//StockMovement/MovementType"))
                .isNotEmpty()
                .isSubsetOf(all("//MovementTypeTableEntry/MovementType"));
        assertThat(all("//AssetTransaction/AssetID")).isNotEmpty().isSubsetOf(all("//Asset/AssetID"));
        assertThat(all("//AssetTransaction/AssetTransactionID")).isSubsetOf(all("//Transaction/TransactionID"));
        assertThat(all("//Transaction/TransactionID")).doesNotHaveDuplicates();
    }

    @Test
    void itSaysWhatTheJournalSays() throws XPathExpressionException {
        assertThat(sum("//Line/DebitAmount/Amount"))
                .isPositive()
                .isEqualByComparingTo(sum("//Line/CreditAmount/Amount"))
                .isEqualByComparingTo(sum("//GeneralLedgerEntries/TotalDebit"));
        assertThat(all("//GeneralLedgerEntries/NumberOfEntries"))
                .containsExactly(Integer.toString(all("//Transaction").size()));
        assertThat(all("//AssetTransactions/NumberOfAssetTransactions"))
                .containsExactly(Integer.toString(all("//AssetTransaction").size()));
        assertThat(all("//Transaction/PeriodYear")).containsOnly("2026");
        assertThat(sum("//Account[AccountID='1601']/OpeningDebitBalance")).isEqualByComparingTo("120000");
        assertThat(sum("//Account[AccountID='1601']/ClosingDebitBalance")).isEqualByComparingTo("132345.67");
        assertThat(sum("//Valuation/BookValueEnd"))
                .isEqualByComparingTo(sum("//Valuation/BookValueBegin")
                        .add(new BigDecimal("12345.67"))
                        .subtract(sum("//Valuation/DepreciationForPeriod")));
    }

    private static BigDecimal sum(String path) throws XPathExpressionException {
        return all(path).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void whatIsNarrowedIsNoAuditFile() {
        assertThatExceptionOfType(Declined.class)
                .isThrownBy(() -> plan(Map.of("cost_center", List.of("TECHNOLOGY"))))
                .satisfies(declined -> assertThat(declined.problem().status()).isEqualTo(400));
        assertThat(plan(Map.of("as_of", List.of(LocalDate.of(2026, 5, 31).toString())))
                        .layout())
                .isEqualTo("saft");
    }
}
