package org.muster.asset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.field.Field;
import org.muster.shared.field.Particulars;
import org.muster.shared.money.Money;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * Everything the lifecycle table says about one step on one asset by one person. It can be asked without trying (the
 * sheet shows open steps and explains closed ones) and it refuses in the order: wrong hand, changed meanwhile, wrong
 * stage, not this person, not like this.
 */
final class StepCheck {

    private static final int LONGEST_REASON = 1000;

    private final Asset asset;
    private final Step step;
    private final StepHand hand;

    StepCheck(Asset asset, Step step, StepHand hand) {
        this.asset = asset;
        this.step = step;
        this.hand = hand;
    }

    StepOffer offer() {
        var refusals = new ArrayList<Reason>();
        refusals.addAll(wrongHand());
        refusals.addAll(wrongStage());
        if (refusals.isEmpty()) {
            refusals.addAll(samePerson());
            refusals.addAll(overLimit());
            refusals.addAll(notYet());
        }
        return new StepOffer(step, refusals.isEmpty(), needs(), refusals);
    }

    /** Reads and checks the order; refuses with every reason of the first sort that applies. */
    CheckedStep check(StepOrder order, List<Field> ownFields) {
        refuse(Refusal.Kind.FORBIDDEN, wrongHand());
        if (step != Step.REQUEST) {
            asset.requireVersion(order.version());
        }
        refuse(Refusal.Kind.CLOSED, wrongStage());
        refuse(Refusal.Kind.FORBIDDEN, samePerson());
        refuse(Refusal.Kind.FORBIDDEN, overLimit());
        var reasons = new ArrayList<>(notYet());
        reasons.addAll(missing(order));
        reasons.addAll(wrongDay(order));
        reasons.addAll(wrongDates(order));
        reasons.addAll(unsortedCost(order));
        var corrections = corrections(order, ownFields);
        var details = read(details(order, ownFields), reasons);
        refuse(Refusal.Kind.INVALID, reasons);
        var to = step.row().target(standing(), order.detail(Detail.OUTCOME).map(Stage::valueOf));
        return new CheckedStep(
                step,
                to.orElseThrow(() -> Refusal.invalid(
                        Detail.OUTCOME.wire(),
                        "asset.refusal.outcome",
                        step,
                        order.detail(Detail.OUTCOME).orElse(""))),
                order.effectiveOn().orElse(hand.today()),
                order.reason().strip(),
                details,
                Optional.empty(),
                corrections);
    }

    private static void refuse(Refusal.Kind kind, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(kind, reasons);
        }
    }

    private Stage standing() {
        return Optional.ofNullable(asset.stage()).orElse(Stage.REQUESTED);
    }

    private List<Reason> wrongHand() {
        var caller = hand.by();
        return step.row().by().stream().anyMatch(by -> caller.may(by.right(), asset.site()))
                ? List.of()
                : List.of(Reason.of(
                        "asset.refusal.hand", step, List.copyOf(step.row().by())));
    }

    private List<Reason> wrongStage() {
        var open = step == Step.REQUEST ? asset.stage() == null : step.openIn().contains(asset.stage());
        return open
                ? List.of()
                : List.of(Reason.of("asset.refusal.stage", step, standing(), List.copyOf(step.openIn())));
    }

    private List<Reason> samePerson() {
        return step.row().notWhoDid().stream()
                .filter(other -> asset.deeds()
                        .doerOf(other)
                        .filter(hand.by().code()::equals)
                        .isPresent())
                .map(other -> Reason.of("asset.refusal.same_person", step, other))
                .toList();
    }

    private List<Reason> notYet() {
        return asset.deeds().anyOf(step.row().after())
                ? List.of()
                : List.of(Reason.of(
                        "asset.refusal.after", step, List.copyOf(step.row().after())));
    }

    /** An approver's limit by value; what has no estimate, or one in another currency, is beyond any limit. */
    private List<Reason> overLimit() {
        if (!step.row().by().contains(Hand.APPROVER)) {
            return List.of();
        }
        return hand.by()
                .limit(Hand.APPROVER.right(), asset.site())
                .filter(limit -> step == Step.APPROVE
                        && !value().filter(v -> within(v, limit)).isPresent())
                .map(limit -> List.of(Reason.of("asset.refusal.limit", limit)))
                .orElse(List.of());
    }

    private static boolean within(Money value, Money limit) {
        return value.currency().equals(limit.currency()) && !value.exceeds(limit);
    }

    private Optional<Money> value() {
        return asset.known(Detail.PRICE)
                .flatMap(price -> asset.known(Detail.CURRENCY).map(currency -> Money.of("price", price, currency)))
                .map(each -> new Money(each.amount().multiply(BigDecimal.valueOf(asset.quantity())), each.currency()));
    }

    private List<String> needs() {
        var needs = new ArrayList<String>();
        step.row().needs().forEach(detail -> needs.add(detail.wire()));
        step.row().needsUnlessKnown().stream().filter(this::unknown).forEach(detail -> needs.add(detail.wire()));
        step.row().needsOneOf().stream().findFirst().ifPresent(detail -> needs.add(detail.wire()));
        if (step.row().asksWhy()) {
            needs.add("reason");
        }
        return needs;
    }

    private boolean unknown(Detail detail) {
        var applies = switch (detail) {
            case PLACE -> asset.kind().physical();
            case CERTIFICATE_NUMBER -> asset.dataBearing();
            default -> true;
        };
        return applies && asset.known(detail).filter(text -> !text.isEmpty()).isEmpty();
    }

    private List<Reason> missing(StepOrder order) {
        var reasons = new ArrayList<Reason>();
        var oneOf = step.row().needsOneOf();
        for (var name : needs()) {
            var given = name.equals("reason")
                    ? !order.reason().isBlank()
                    : Detail.named(name).flatMap(order::detail).isPresent()
                            || oneOf.stream().anyMatch(d -> d.wire().equals(name))
                                    && oneOf.stream()
                                            .anyMatch(d -> order.detail(d).isPresent());
            if (!given) {
                reasons.add(Reason.at(name, "shared.refusal.needed"));
            }
        }
        if (order.reason().length() > LONGEST_REASON) {
            reasons.add(Reason.at("reason", "shared.refusal.length", LONGEST_REASON));
        }
        return reasons;
    }

    /** One day back is forgiven: the last step may have been dated by another site's calendar. */
    private List<Reason> wrongDay(StepOrder order) {
        var day = order.effectiveOn().orElse(hand.today());
        if (day.isAfter(hand.today())) {
            return List.of(Reason.at("effective_on", "asset.refusal.future", day));
        }
        return Optional.ofNullable(asset.effectiveOn()).filter(last -> day.isBefore(last.minusDays(1))).stream()
                .map(last -> Reason.at("effective_on", "asset.refusal.before_last", day, last))
                .toList();
    }

    /** What is promised or due back cannot lie before the day of the step. */
    private List<Reason> wrongDates(StepOrder order) {
        var day = order.effectiveOn().orElse(hand.today());
        return Stream.of(Detail.PROMISED_DATE, Detail.DUE_BACK)
                .filter(detail -> order.detail(detail)
                        .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}") && text.compareTo(day.toString()) < 0)
                        .isPresent())
                .map(detail -> Reason.at(detail.wire(), "asset.refusal.before_step", day))
                .toList();
    }

    /** A cost is capital or expense (IAS 16.12-14), and in some currency; no later rule can tell. */
    private List<Reason> unsortedCost(StepOrder order) {
        if (step != Step.UPDATE || order.detail(Detail.COST).isEmpty()) {
            return List.of();
        }
        return Stream.of(Detail.CAPITAL_OR_EXPENSE, Detail.CURRENCY)
                .filter(detail -> order.detail(detail).isEmpty())
                .filter(detail -> detail == Detail.CAPITAL_OR_EXPENSE || unknown(detail))
                .map(detail -> Reason.at(detail.wire(), "shared.refusal.needed"))
                .toList();
    }

    private Particulars corrections(StepOrder order, List<Field> ownFields) {
        if (step != Step.UPDATE) {
            return Particulars.none();
        }
        var raw = order.details().entrySet().stream()
                .filter(entry -> named(ownFields, entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Particulars.read(
                ownFields.stream()
                        .filter(field -> raw.containsKey(field.name()))
                        .toList(),
                raw);
    }

    private Map<String, String> details(StepOrder order, List<Field> ownFields) {
        var raw = new TreeMap<>(order.details());
        if (step == Step.UPDATE) {
            raw.keySet().removeIf(name -> named(ownFields, name));
        }
        return raw;
    }

    private static boolean named(List<Field> fields, String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name))
                && Detail.named(name).isEmpty();
    }

    /** What a step does not ask for it does not take: a price is not changed by passing on a key. */
    private Particulars read(Map<String, String> raw, List<Reason> reasons) {
        var asked = step.asks().stream().map(Detail::field).toList();
        raw.keySet().stream()
                .filter(name -> Detail.named(name)
                        .filter(detail -> !step.asks().contains(detail))
                        .isPresent())
                .toList()
                .forEach(name -> {
                    reasons.add(Reason.at(name, "asset.refusal.not_asked", step));
                    raw.remove(name);
                });
        try {
            return Particulars.read(asked, raw);
        } catch (Refusal refusal) {
            reasons.addAll(refusal.reasons());
            return Particulars.none();
        }
    }
}
