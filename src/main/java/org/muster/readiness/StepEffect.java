package org.muster.readiness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.asset.AssetTag;
import org.muster.asset.Detail;
import org.muster.asset.Step;
import org.muster.asset.StepOrder;
import org.muster.readiness.model.Criticality;
import org.muster.shared.usecase.Refusal;

/**
 * What a step, as it is ordered, does to the facts plans rest on. What is not said yet is taken at its worst: what is issued
 * without a word is gone.
 *
 * @param site the site the asset stands at
 * @param quantity how many units it has, all of which need not take the step
 */
record StepEffect(String tag, String site, int quantity, StepOrder order) {

    /** The changes it comes to; none where no plan can lose or win anything. */
    List<Change> changes(Function<String, Optional<String>> siteOf) {
        return switch (order.step()) {
            case REPORT_MISSING, PROPOSE_RETIREMENT, RETIRE, WRITE_OFF, DISPOSE -> List.of(gone());
            case START_MAINTENANCE -> List.of(until(Detail.PROMISED_DATE));
            case REPLACE ->
                List.of(order.detail(Detail.SUCCESSOR).map(this::replaced).orElseGet(this::gone));
            case ISSUE -> List.of(forPlan().orElseGet(() -> until(Detail.DUE_BACK)));
            case TRANSFER ->
                order.detail(Detail.PLACE).flatMap(siteOf).filter(other -> !other.equals(site)).stream()
                        .<Change>map(other -> new Change.Move(tag, other))
                        .toList();
            case UPDATE ->
                order.details().entrySet().stream()
                        .flatMap(written -> written(written.getKey(), written.getValue()).stream())
                        .toList();
            default -> List.of();
        };
    }

    /** What the step tells of itself, such as its cost, is not written about the asset. */
    private Optional<Change> written(String term, String value) {
        if (Change.DATES.contains(term)) {
            return day(value).map(day -> new Change.SetDate(tag, term, day));
        }
        var field = term.startsWith(Deed.SET) ? term.substring(Deed.SET.length()) : term;
        return term.startsWith(Deed.SET) || Detail.named(term).isEmpty() && Rewriting.counts(field, value)
                ? Optional.of(new Change.SetField(tag, field, value))
                : Optional.empty();
    }

    /** What the owner of a plan would agree to with it: of what is only proposed, that it is done. */
    Deed deed(Function<String, Optional<String>> siteOf) {
        var deed = Deed.of(order.step() == Step.PROPOSE_RETIREMENT ? Step.RETIRE : order.step(), changes(siteOf));
        if (left() == 0 || order.step() != Step.ISSUE) {
            return deed;
        }
        return purpose(AssetFact.PLAN)
                ? order.detail(Detail.PLAN)
                        .map(plan -> deed.with(Deed.PLAN, plan))
                        .orElse(deed)
                : order.detail(Detail.DUE_BACK)
                        .flatMap(StepEffect::day)
                        .map(day -> deed.with(Deed.UNTIL, day.toString()))
                        .orElse(deed);
    }

    /**
     * Whether it needs the consent of those whose vital needs fall by it. An emergency does not, nor a repair; what is only
     * proposed is asked about when it is done.
     */
    boolean asksConsent() {
        return switch (order.step()) {
            case RETIRE, REPLACE, TRANSFER, UPDATE -> true;
            case ISSUE -> purpose("LOAN") || purpose(AssetFact.PLAN);
            default -> false;
        };
    }

    /** Whether the owner of the plan that falls has to agree to it; what is proposed is asked about ahead. */
    boolean needsConsent(Dependence falling) {
        return (asksConsent() || order.step() == Step.PROPOSE_RETIREMENT)
                && falling.line().line().text("criticality").equals(Criticality.VITAL.name());
    }

    private boolean purpose(String asked) {
        return order.detail(Detail.PURPOSE).filter(asked::equals).isPresent();
    }

    /** By what can be no tag nothing is replaced; the step refuses it by itself. */
    private Change replaced(String successor) {
        try {
            return new Change.Replace(tag, AssetTag.of(successor).text());
        } catch (Refusal unreadable) {
            return gone();
        }
    }

    /** What is issued for a plan is there for it alone; of a lot, the part that goes is missed by all. */
    private Optional<Change> forPlan() {
        return order.detail(Detail.PLAN)
                .filter(plan -> purpose(AssetFact.PLAN) && left() == 0)
                .map(plan -> new Change.Give(tag, plan));
    }

    private Change until(Detail end) {
        return order.detail(end)
                .flatMap(StepEffect::day)
                .filter(back -> left() == 0)
                .<Change>map(back -> new Change.Lend(tag, back))
                .orElseGet(this::gone);
    }

    private Change gone() {
        return left() > 0 ? new Change.SetQuantity(tag, left()) : new Change.Remove(tag);
    }

    private int left() {
        return quantity - order.quantity().orElse(quantity);
    }

    /** What is no day is refused by its own rule. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
