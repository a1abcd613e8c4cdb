package org.muster.shell;

import static org.muster.shared.usecase.Right.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Right;

/**
 * The table of all pages, one row each: its address, where it stands, and whoever may open it. A page without a row
 * opens for nobody. Rows with an icon stand in the menu, in this order, once their page exists.
 */
public enum Navigation implements Labelled {
    HOME(in("/index.xhtml").forPeople().icon("home").key("h")),
    READINESS(in("/readiness/board.xhtml").by(READ_PLANS).icon("gauge").key("r")),
    ASSETS(in("/asset/list.xhtml").by(READ_ASSETS).icon("box").key("a")),
    PROCUREMENT(in("/asset/list.xhtml?stage=REQUESTED&stage=APPROVED&stage=ORDERED&stage=RECEIVED")
            .by(READ_ASSETS)
            .icon("cart")
            .key("p")),
    INSPECTIONS(in("/inspection/list.xhtml").by(READ_DUTIES).icon("check").key("i")),
    MAINTENANCE(in("/asset/list.xhtml?stage=IN_MAINTENANCE&stage=QUARANTINED")
            .by(READ_ASSETS)
            .icon("wrench")
            .key("m")),
    STOCKTAKE(in("/stocktake/list.xhtml").by(READ_ASSETS).icon("clipboard").key("s")),
    PLANS(in("/plan/list.xhtml").by(READ_PLANS).icon("plan").key("n")),
    DRILLS(in("/drill/list.xhtml").by(READ_PLANS).icon("bolt").key("d")),
    INSURANCE(in("/asset/list.xhtml?kind=INSURANCE_POLICY")
            .by(READ_ASSETS)
            .icon("shield")
            .key("u")),
    LEDGER(in("/ledger/journal.xhtml").by(READ_LEDGER).icon("book").key("l")),

    MODELS(in("/catalog/models.xhtml").by(READ_SET_UP).icon("tag").key("o").amongSetUp()),
    CAPABILITIES(in("/catalog/capabilities.xhtml").by(READ_SET_UP).icon("bolt").amongSetUp()),
    VENDORS(in("/catalog/vendors.xhtml").by(READ_SET_UP).icon("cart").amongSetUp()),
    PLACES(in("/place/list.xhtml").by(READ_SET_UP).icon("place").key("w").amongSetUp()),
    PEOPLE(in("/identity/people.xhtml").by(READ_SET_UP).icon("people").key("e").amongSetUp()),
    ROLES(in("/identity/roles.xhtml").by(READ_SET_UP).icon("key").amongSetUp()),
    TRAIL(in("/audit/trail.xhtml").by(READ_TRAIL).icon("trail").key("t").amongSetUp()),
    SET_UP(in("/set-up.xhtml").by(READ_SET_UP).icon("more").amongSetUp()),

    ASSET(in("/asset/sheet.xhtml").by(READ_ASSETS).under("ASSETS")),
    ASSET_REQUEST(in("/asset/request.xhtml").by(MANAGE_ASSETS).under("ASSETS")),
    ASSET_EDIT(in("/asset/edit.xhtml").by(MANAGE_ASSETS).under("ASSETS")),
    ASSET_STEP(in("/asset/step.xhtml").by(READ_ASSETS).under("ASSETS")),
    ASSET_BULK(in("/asset/bulk.xhtml").by(READ_ASSETS).under("ASSETS")),
    ASSET_CUSTODY(in("/asset/custody.xhtml").by(READ_ASSETS).under("ASSETS")),
    ASSET_DOCUMENTS(in("/asset/documents.xhtml").by(READ_ASSETS).under("ASSETS")),
    ASSET_DOCUMENT_ADD(in("/asset/document-add.xhtml")
            .by(MANAGE_ASSETS, KEEP_STORE, INSPECT, SERVICE, APPROVE)
            .under("ASSETS")),
    ASSET_DOCUMENT_REMOVE(in("/asset/document-remove.xhtml").by(MANAGE_ASSETS).under("ASSETS")),
    ASSET_HISTORY(in("/asset/history.xhtml").by(READ_ASSETS).under("ASSETS")),
    ASSET_LABELS(in("/asset/labels.xhtml").by(READ_ASSETS).under("ASSETS")),
    ASSET_VIEWS(in("/asset/views.xhtml").by(READ_ASSETS).under("ASSETS")),

    MODEL(in("/catalog/model.xhtml").by(READ_SET_UP).under("MODELS")),
    MODEL_EDIT(in("/catalog/model-edit.xhtml").by(EDIT_CATALOG).under("MODELS")),
    CAPABILITY_EDIT(in("/catalog/capability-edit.xhtml").by(EDIT_CATALOG).under("CAPABILITIES")),
    VENDOR_EDIT(in("/catalog/vendor-edit.xhtml").by(EDIT_CATALOG).under("VENDORS")),
    PLACE(in("/place/sheet.xhtml").by(READ_SET_UP).under("PLACES")),
    PLACE_EDIT(in("/place/edit.xhtml").by(EDIT_PLACES).under("PLACES")),
    PLACE_TREE(in("/place/tree.xhtml").by(READ_SET_UP).under("PLACES")),
    CALENDARS(in("/place/calendars.xhtml").by(READ_SET_UP).under("SET_UP")),
    FIELDS(in("/catalog/fields.xhtml").by(READ_SET_UP).under("SET_UP")),
    FIELD_EDIT(in("/catalog/field-edit.xhtml").by(EDIT_CATALOG).under("SET_UP")),
    CURRENCIES(in("/catalog/currencies.xhtml").by(READ_SET_UP).under("SET_UP")),
    CHECKLISTS(in("/inspection/checklists.xhtml").by(READ_SET_UP).under("SET_UP")),
    CHECKLIST(in("/inspection/checklist.xhtml").by(READ_SET_UP).under("SET_UP")),
    LEDGER_BALANCES(in("/ledger/balances.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_REGISTER(in("/ledger/register.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_ROLLFORWARD(in("/ledger/rollforward.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_DEPRECIATION(in("/ledger/depreciation.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_MOVEMENTS(in("/ledger/movements.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_STOCK(in("/ledger/stock.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_PREPAID(in("/ledger/prepaid.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_DISPOSALS(in("/ledger/disposals.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_COUNTS(in("/ledger/counts.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_PERIODS(in("/ledger/periods.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_PERIOD(in("/ledger/period.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_CLOSE(in("/ledger/close.xhtml").by(KEEP_LEDGER).under("LEDGER_PERIODS")),
    LEDGER_RUN(in("/ledger/run.xhtml").by(KEEP_LEDGER).under("LEDGER_PERIODS")),
    LEDGER_EVENTS(in("/ledger/events.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_EVENT(in("/ledger/event.xhtml").by(READ_LEDGER).under("LEDGER_EVENTS")),
    LEDGER_EVENT_EDIT(in("/ledger/event-edit.xhtml").by(KEEP_LEDGER).under("LEDGER_EVENTS")),
    LEDGER_POLICIES(in("/ledger/policies.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_POLICY_EDIT(in("/ledger/policy-edit.xhtml").by(KEEP_LEDGER).under("LEDGER_POLICIES")),
    LEDGER_PULLS(in("/ledger/pulls.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_RECONCILIATIONS(in("/ledger/reconciliations.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_RECONCILE(in("/ledger/reconcile.xhtml").by(KEEP_LEDGER).under("LEDGER_RECONCILIATIONS")),
    LEDGER_RECONCILIATION(in("/ledger/reconciliation.xhtml").by(READ_LEDGER).under("LEDGER")),
    LEDGER_ASSET(in("/ledger/asset.xhtml").by(READ_LEDGER).under("LEDGER")),
    DUTY(in("/inspection/duty.xhtml").by(READ_DUTIES).under("INSPECTIONS")),
    DUTY_WAIVE(in("/inspection/waive.xhtml").by(APPROVE).under("INSPECTIONS")),
    DUTY_CALENDAR(in("/inspection/calendar.xhtml").by(READ_DUTIES).under("INSPECTIONS")),
    DUTY_ROUTE(in("/inspection/route.xhtml").by(READ_DUTIES).under("INSPECTIONS")),
    DUTY_ROUND(in("/inspection/round.xhtml").by(INSPECT).under("INSPECTIONS")),
    INSPECTION_RULES(in("/inspection/rules.xhtml").by(READ_DUTIES).under("INSPECTIONS")),
    INSPECTION_RULE(in("/inspection/rule.xhtml").by(READ_DUTIES).under("INSPECTION_RULES")),
    INSPECTION_RULE_EDIT(in("/inspection/rule-edit.xhtml").by(EDIT_CATALOG).under("INSPECTION_RULES")),
    INSPECTION_RUNS(in("/inspection/runs.xhtml").by(READ_DUTIES).under("INSPECTIONS")),
    INSPECTION_RUN(in("/inspection/run.xhtml").by(READ_DUTIES).under("INSPECTION_RUNS")),
    ASSET_INSPECTIONS(in("/inspection/asset.xhtml").by(READ_DUTIES).under("ASSETS")),
    FINDINGS(in("/finding/list.xhtml").by(READ_DUTIES).under("INSPECTIONS")),
    FINDING(in("/finding/sheet.xhtml").by(READ_DUTIES).under("FINDINGS")),
    FINDING_REPORT(in("/finding/report.xhtml")
            .by(INSPECT, SERVICE, KEEP_STORE, MANAGE_ASSETS)
            .under("FINDINGS")),
    FINDING_PLAN(in("/finding/plan.xhtml")
            .by(INSPECT, SERVICE, KEEP_STORE, MANAGE_ASSETS)
            .under("FINDINGS")),
    FINDING_CLOSE(in("/finding/close.xhtml")
            .by(INSPECT, SERVICE, KEEP_STORE, MANAGE_ASSETS)
            .under("FINDINGS")),
    ACCOUNTS(in("/ledger/accounts.xhtml").by(READ_SET_UP).under("SET_UP")),
    PERSON(in("/identity/person.xhtml").by(READ_SET_UP).under("PEOPLE")),
    PERSON_EDIT(in("/identity/person-edit.xhtml").by(EDIT_PEOPLE).under("PEOPLE")),
    PERSON_ACCESS(in("/identity/person-access.xhtml").by(EDIT_PEOPLE).under("PEOPLE")),
    TRAIL_VERIFY(in("/audit/verify.xhtml").by(READ_TRAIL).under("TRAIL")),

    READINESS_ASSET(in("/readiness/asset.xhtml").by(READ_PLANS).under("ASSETS")),
    READINESS_PLAN(in("/readiness/plan.xhtml").by(READ_PLANS).under("READINESS")),
    READINESS_PAST(in("/readiness/past.xhtml").by(READ_PLANS).under("READINESS")),
    READINESS_HISTORY(in("/readiness/history.xhtml").by(READ_PLANS).under("READINESS")),
    READINESS_GAPS(in("/readiness/gaps.xhtml").by(READ_PLANS).under("READINESS")),
    READINESS_WHAT_IF(in("/readiness/whatif.xhtml").by(READ_PLANS).under("READINESS")),
    READINESS_JOINT(in("/readiness/joint.xhtml").by(READ_PLANS).under("READINESS")),
    DRILL_REPORT(in("/drill/report.xhtml").by(EDIT_PLANS).under("DRILLS")),
    TRAININGS(in("/drill/trainings.xhtml").by(READ_PLANS).under("DRILLS")),
    TRAINING(in("/drill/training.xhtml").by(EDIT_PLANS).under("DRILLS")),
    READINESS_CONSENT(in("/readiness/consent.xhtml").by(EDIT_PLANS).under("READINESS")),
    READINESS_ASSIGN(in("/readiness/assign.xhtml").by(EDIT_PLANS).under("READINESS")),
    READINESS_PICTURE(in("/readiness/picture.xhtml").by(READ_PLANS).under("READINESS")),
    PACKS(in("/exchange/packs.xhtml").by(READ_PLANS).under("PLANS")),
    PLAN(in("/plan/sheet.xhtml").by(READ_PLANS).under("PLANS")),
    PLAN_EDIT(in("/plan/edit.xhtml").by(EDIT_PLANS).under("PLANS")),
    PLAN_LINE(in("/plan/line.xhtml").by(EDIT_PLANS, APPROVE).under("PLANS")),
    PLAN_STEP(in("/plan/step.xhtml").by(EDIT_PLANS, APPROVE).under("PLANS")),
    CONTINUITY(in("/plan/continuity.xhtml").by(READ_PLANS).under("PLANS")),
    BUSINESS_EDIT(in("/plan/business-edit.xhtml").by(EDIT_PLANS).under("PLANS")),
    SCENARIO_EDIT(in("/plan/scenario-edit.xhtml").by(EDIT_PLANS).under("PLANS")),

    REMINDING(in("/reminder/operations.xhtml").by(OPERATE).under("SET_UP")),
    HOOK(in("/reminder/hook.xhtml").by(OPERATE).under("SET_UP")),

    INBOX(in("/reminder/list.xhtml").forPeople()),
    REMINDER(in("/reminder/sheet.xhtml").forPeople().under("INBOX")),
    MY_CALENDAR(in("/reminder/calendar.xhtml").forPeople().under("INBOX")),
    SEARCH(in("/search.xhtml").forPeople()),
    PROFILE(in("/identity/profile.xhtml").forPeople()),
    PASSWORD(in("/identity/password.xhtml").forPeople()),
    KEYS(in("/identity/keys.xhtml").forPeople()),
    JOBS(in("/job/list.xhtml").forPeople()),
    JOB(in("/job/sheet.xhtml").forPeople().under("JOBS")),
    JOB_CANCEL(in("/job/cancel.xhtml").forPeople().under("JOBS")),
    SIGN_OUT(in("/sign-out.xhtml").forPeople()),
    SIGN_IN(in("/sign-in.xhtml").forAnybody()),
    ERROR(in("/error.xhtml").forAnybody());

    private final Row row;

    Navigation(Row row) {
        this.row = row;
    }

    /** The row of the page at this path. */
    public static Optional<Navigation> of(String path) {
        return Stream.of(values()).filter(page -> page.path().equals(path)).findFirst();
    }

    /** The rows of the menu. */
    public static List<Navigation> menu() {
        return Stream.of(values()).filter(page -> !page.row.icon.isEmpty()).toList();
    }

    /** The address without its query. */
    public String path() {
        return address().split("\\?", 2)[0];
    }

    /** The address as the menu links it. */
    public String address() {
        return row.address;
    }

    public String icon() {
        return row.icon;
    }

    /** The key that after {@code g} goes there; empty for none. */
    public String key() {
        return row.key;
    }

    /** Whether the menu shows it among the set-up pages. */
    public boolean amongSetUp() {
        return row.rare;
    }

    /** The menu row it belongs to. */
    public Optional<Navigation> parent() {
        return Optional.of(row.parent).filter(name -> !name.isEmpty()).map(Navigation::valueOf);
    }

    /** Whether it opens without sign-in. */
    public boolean open() {
        return row.open;
    }

    /** Whether it opens for a signed-in person holding these rights. */
    public boolean opensFor(Predicate<Right> held) {
        return row.rights.isEmpty() || row.rights.stream().anyMatch(held);
    }

    private static Row in(String address) {
        return new Row(address, List.of(), false, "", "", "", false);
    }

    private record Row(
            String address, List<Right> rights, boolean open, String icon, String key, String parent, boolean rare) {

        Row by(Right... any) {
            return new Row(address, Arrays.asList(any), open, icon, key, parent, rare);
        }

        Row forPeople() {
            return this;
        }

        Row forAnybody() {
            return new Row(address, rights, true, icon, key, parent, rare);
        }

        Row icon(String name) {
            return new Row(address, rights, open, name, key, parent, rare);
        }

        Row key(String letter) {
            return new Row(address, rights, open, icon, letter, parent, rare);
        }

        Row under(String menuRow) {
            return new Row(address, rights, open, icon, key, menuRow, rare);
        }

        Row amongSetUp() {
            return new Row(address, rights, open, icon, key, parent, true);
        }
    }
}
