package org.muster.ledger.web;

import java.time.YearMonth;
import org.muster.ledger.CloseCheck;

/** Where the rows behind a line of the checklist of a month are, and where one sees to it. */
final class CloseRemedy {

    private final String ledger;
    private final String period;

    CloseRemedy(String ledger, String period) {
        this.ledger = ledger;
        this.period = period;
    }

    /** Where one sees to it that the question is answered well; empty where only time does. */
    String remedy(CloseCheck check) {
        return switch (check.question()) {
            case CHARGED -> at("run", "&period=" + period);
            case OVER -> "";
            default -> rows(check);
        };
    }

    /** The rows the answer rests on. */
    String rows(CloseCheck check) {
        return switch (check.question()) {
            case OVER, EARLIER_CLOSED -> at("periods", "");
            case CHARGED -> at("depreciation", "&period=" + period + "&include=projected");
            case EVENTS_DECIDED ->
                at("events", "&state=PROPOSED&effectiveOn_from=" + period + "-01&effectiveOn_to=" + lastDay());
            case STEPS_TAKEN -> "/job/list.xhtml";
            case CLEARING_EXPLAINED -> at("journal", "&figure=clearing&posting_date_to=" + lastDay());
            case SUMS_AGREE -> at("balances", "&period=" + period);
            case COUNTS_DECIDED -> at("register", "&accounting_state=MISSING");
        };
    }

    private String lastDay() {
        return YearMonth.parse(period).atEndOfMonth().toString();
    }

    private String at(String page, String about) {
        return "/ledger/" + page + ".xhtml?ledger=" + ledger + about;
    }
}
