package org.muster.asset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.catalog.Kind;
import org.muster.shared.seed.SeedRow;

/**
 * Tells the past of one demo asset: from the stage its seed row ends in, the steps, people and days that led there. Days
 * never lie after today and never before the step they follow.
 */
final class DemoLife {

    private final SeedRow row;
    private final Kind kind;
    private final Stage end;
    private final int turn;
    private final Map<String, SeedRow> company;
    private final DemoPapers papers;
    private final List<DemoEvent> events = new ArrayList<>();

    private DemoLife(SeedRow row, Map<String, SeedRow> company) {
        this.row = row;
        this.company = company;
        this.kind = Kind.valueOf(row.text("kind"));
        this.end = Stage.valueOf(row.text("stage"));
        this.turn = Math.floorMod(row.text("tag").hashCode(), 97);
        this.papers = new DemoPapers(row, kind, turn);
    }

    /** The past of one asset; the others are needed for those that took over from it. */
    static List<DemoEvent> of(SeedRow row, Map<String, SeedRow> company) {
        var life = new DemoLife(row, company);
        life.tell();
        return life.events;
    }

    private void tell() {
        var accepted = end.held() || end == Stage.MISSING || end == Stage.RETIRED || end == Stage.DISPOSED;
        var day = row.date("acquired").orElseThrow();
        var asked = accepted ? day.minusDays(papers.takenOver() ? 30 : 30 + turn / 4) : day;
        add(asked, "manager", Step.REQUEST, "Reserve for " + row.text("name"), papers.estimate());
        if (end == Stage.CANCELLED && turn % 2 == 0) {
            add(asked.plusDays(3), "approver", Step.REJECT, "Covered by the present reserve", Map.of());
        } else if (end != Stage.REQUESTED) {
            add(asked.plusDays(2), "approver", Step.APPROVE, "", Map.of());
            procure(accepted ? day : asked.plusDays(40), asked);
        }
        if (accepted) {
            use(day);
        }
    }

    private void procure(LocalDate delivered, LocalDate asked) {
        if (end == Stage.CANCELLED) {
            add(asked.plusDays(9), "manager", Step.CANCEL, "The vendor withdrew the model", Map.of());
        }
        if (end == Stage.APPROVED || end == Stage.CANCELLED) {
            return;
        }
        add(asked.plusDays(6), "manager", Step.ORDER, "", papers.order(delivered));
        if (end == Stage.ORDERED) {
            return;
        }
        if (kind.physical() && turn % 17 == 6) {
            sendBack(delivered.minusDays(11));
        }
        add(delivered.minusDays(2), "storekeeper", Step.RECEIVE, "", papers.delivery(delivered.minusDays(2)));
        if (end != Stage.RECEIVED) {
            add(delivered, "inspector", Step.ACCEPT, "", papers.acceptance());
        }
    }

    /** What came first went back to the vendor. */
    private void sendBack(LocalDate day) {
        add(day, "storekeeper", Step.RECEIVE, "", papers.delivery(day));
        add(
                day.plusDays(1),
                "inspector",
                Step.REFUSE,
                "Dented in transport, the seal is broken",
                Map.of("outcome", "ORDERED"));
    }

    private void use(LocalDate since) {
        if (papers.unpackedInTheBay()) {
            add(since.plusDays(3), "storekeeper", Step.TRANSFER, "", Map.of("place", row.text("place")));
        }
        if (kind.physical() && turn % 9 == 4 && since.isBefore(ago(320))) {
            lost();
        }
        if (kind.physical() && turn % 7 == 2 && since.isBefore(ago(260))) {
            repair();
        }
        if (turn % 8 == 3 && kind != Kind.INSURANCE_POLICY && since.isBefore(ago(170))) {
            update();
        }
        if (kind.physical() && turn % 5 == 1 && since.isBefore(ago(130))) {
            lend();
        }
        inspect(since);
        switch (end) {
            case DEPLOYED -> issue(since);
            case IN_MAINTENANCE ->
                add(ago(3 + turn % 18), "technician", Step.START_MAINTENANCE, "Fault reported by monitoring", Map.of());
            case QUARANTINED ->
                add(
                        ago(2 + turn % 25),
                        "inspector",
                        Step.FAIL,
                        "Did not pass the periodic check",
                        Map.of("checklist", "CL-" + papers.number()));
            case MISSING ->
                add(
                        ago(4 + turn % 30),
                        "storekeeper",
                        Step.REPORT_MISSING,
                        "",
                        Map.of("incident", "INC-" + papers.number()));
            case RETIRED -> leave();
            case DISPOSED -> dispose();
            default -> {}
        }
    }

    /** Missing for some days, then found in the wrong room. */
    private void lost() {
        var day = ago(290 - turn);
        add(day, "storekeeper", Step.REPORT_MISSING, "", Map.of("incident", "INC-" + papers.number() + "-A"));
        add(day.plusDays(6), "storekeeper", Step.FIND, "Stood behind another rack", Map.of());
        add(day.plusDays(7), "inspector", Step.PASS, "", Map.of("checklist", "CL-" + papers.number() + "-A"));
        add(day.plusDays(7), "inspector", Step.RELEASE, "", Map.of());
    }

    /** A repair on the house's account, now and then an improvement. */
    private void repair() {
        var day = ago(230 - turn);
        var details = new LinkedHashMap<String, String>();
        var improved = turn % 2 == 0;
        details.put("work_done", improved ? "Second power supply and larger drives" : "Fan replaced");
        details.put("cost", improved ? "8600" : "740");
        details.put("currency", "CNY");
        details.put("capital_or_expense", improved ? "CAPITAL" : "EXPENSE");
        details.put("outcome", "IN_STORE");
        add(day, "technician", Step.START_MAINTENANCE, "Noise reported on a round", Map.of());
        add(day.plusDays(4), "technician", Step.COMPLETE_MAINTENANCE, "", details);
    }

    private void update() {
        add(
                ago(150 - turn),
                "manager",
                Step.UPDATE,
                "",
                Map.of(
                        "what_changed", "Memory doubled",
                        "cost", "12800",
                        "currency", "CNY",
                        "capital_or_expense", "CAPITAL"));
    }

    /** Lent to its custodian for a drill and brought back. */
    private void lend() {
        var day = ago(110 - turn);
        var holder = row.optional("custodian").orElse("storekeeper");
        add(day, "storekeeper", Step.ISSUE, "", Map.of("purpose", "DRILL", "holder", holder));
        add(day.plusDays(3), "storekeeper", Step.RETURN, "", Map.of("condition", "GOOD"));
    }

    private void inspect(LocalDate since) {
        var day = ago(10 + turn * 2);
        if (day.isAfter(since.plusDays(60)) && (end == Stage.IN_STORE || end == Stage.DEPLOYED) && turn % 3 != 0) {
            var remarks = turn % 11 == 0;
            add(
                    day,
                    "inspector",
                    remarks ? Step.PASS_WITH_REMARKS : Step.PASS,
                    remarks ? "Works; the label is worn" : "",
                    Map.of("checklist", "CL-" + papers.number()));
        }
    }

    private void issue(LocalDate since) {
        var details = new LinkedHashMap<String, String>();
        details.put("purpose", row.text("purpose"));
        details.put("holder", row.text("holder"));
        row.date("due_back").ifPresent(day -> details.put("due_back", day.toString()));
        var day = row.date("due_back").map(back -> back.minusDays(40)).orElse(since.plusDays(12));
        add(day, "storekeeper", Step.ISSUE, "", details);
    }

    /** What is nowhere was missing for two months; everything else is retired where it stands. */
    private void leave() {
        if (kind.physical() && papers.place().isEmpty()) {
            add(ago(95), "storekeeper", Step.REPORT_MISSING, "", Map.of("incident", "INC-" + papers.number()));
            add(ago(35), "approver", Step.WRITE_OFF, "Not found in two counts", Map.of());
        } else {
            retire(ago(6 + turn % 50));
        }
    }

    private void retire(LocalDate day) {
        var successor = row.optional("successor").map(company::get).filter(DemoLife::stillHeld);
        if (successor.isPresent()) {
            var ready = successor
                    .flatMap(other -> other.date("acquired"))
                    .orElseThrow()
                    .plusDays(1);
            add(
                    ready.isAfter(day) ? ready : day,
                    "manager",
                    Step.REPLACE,
                    "",
                    Map.of("successor", row.text("successor")));
        } else {
            add(day, "manager", Step.PROPOSE_RETIREMENT, "At the end of its expected life", Map.of());
            add(day.plusDays(2), "approver", Step.RETIRE, "", Map.of());
        }
    }

    /** Only what is held can take over. */
    private static boolean stillHeld(SeedRow other) {
        return Stage.valueOf(other.text("stage")).held();
    }

    private String carriedAway() {
        return turn % 3 == 0 ? "SELL" : turn % 7 == 1 ? "DONATE" : "RECYCLE";
    }

    private void dispose() {
        retire(ago(60 + turn * 2));
        var route = kind == Kind.INSURANCE_POLICY ? "LAPSE" : kind.physical() ? carriedAway() : "RETURN";
        var last = ago(20 + turn / 2);
        var details = new LinkedHashMap<String, String>();
        details.put("route", route);
        details.put("certificate_number", "SAN-" + papers.number());
        details.put("custody_chain", "Sealed transport");
        if (route.equals("SELL")) {
            details.put("buyer", "Pujiang Second-hand Equipment");
        }
        add(last, "technician", Step.PERFORM_DISPOSAL, "", details);
        add(last.plusDays(3), "approver", Step.DISPOSE, "", papers.outcome(route));
    }

    private LocalDate ago(int days) {
        return row.today().minusDays(days);
    }

    private void add(LocalDate wished, String by, Step step, String reason, Map<String, String> details) {
        var earliest = events.isEmpty() ? wished : events.get(events.size() - 1).day();
        var day = wished.isBefore(earliest) ? earliest : wished;
        var latest = row.today().minusDays(1);
        events.add(new DemoEvent(
                row.text("tag"), events.size(), day.isAfter(latest) ? latest : day, by, step, reason, details));
    }
}
