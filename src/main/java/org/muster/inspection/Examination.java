package org.muster.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.asset.AssetStanding;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * Judges the answers of one check by the edition of the checklist they answer: every item by its type and limits, the
 * whole by its critical items.
 */
final class Examination {

    static final int ANSWER = 2_000;
    static final int NOTE = 500;
    private static final int DIGITS = 12;
    private static final int MOST_PHOTOS = 6;

    private final ChecklistSheet checklist;
    private final AssetStanding asset;
    private final Map<Integer, GivenAnswer> given;
    private final Set<Integer> twice;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<AnsweredItem> items = new ArrayList<>();

    private Examination(ChecklistSheet checklist, AssetStanding asset, List<GivenAnswer> answers) {
        this.checklist = checklist;
        this.asset = asset;
        this.given = answers.stream()
                .collect(Collectors.toMap(GivenAnswer::item, Function.identity(), (first, second) -> second));
        var seen = new HashSet<Integer>();
        this.twice = answers.stream()
                .map(GivenAnswer::item)
                .filter(item -> !seen.add(item))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Judges the answers; refuses, item by item, what is missing or cannot be one. */
    static Examination of(ChecklistSheet checklist, AssetStanding asset, List<GivenAnswer> answers) {
        var examination = new Examination(checklist, asset, answers);
        examination.judge();
        return examination;
    }

    private void judge() {
        twice.forEach(number -> refuse(number, "inspection.refusal.answered_twice", number));
        given.keySet().stream()
                .filter(number -> checklist.items().stream().noneMatch(item -> item.number() == number))
                .forEach(number -> refuse(number, "inspection.refusal.no_item", number));
        checklist.items().forEach(item -> items.add(judged(item, given(item))));
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private GivenAnswer given(ChecklistItem item) {
        return Optional.ofNullable(given.get(item.number())).orElseGet(() -> GivenAnswer.of(item.number(), ""));
    }

    private AnsweredItem judged(ChecklistItem item, GivenAnswer answer) {
        var text = answer.value().strip();
        if (text.length() > ANSWER
                || answer.note().length() > NOTE
                || answer.photos().size() > MOST_PHOTOS) {
            refuse(item.number(), "inspection.refusal.answer_long", item.number());
        }
        var empty = item.type() == ItemType.PHOTO ? answer.photos().isEmpty() : text.isEmpty();
        if (empty && needed(item)) {
            refuse(item.number(), "inspection.refusal.unanswered", item.number());
        }
        var verdict = empty ? ItemVerdict.UNANSWERED : verdict(item, text);
        return new AnsweredItem(
                item.number(), canonical(item, text), verdict, answer.note().strip());
    }

    /** What only describes may be left out, unless it is critical. */
    private static boolean needed(ChecklistItem item) {
        return item.critical()
                || switch (item.type()) {
                    case PASS_FAIL, MEASURE, CHOICE -> true;
                    case METER, TEXT, PHOTO, SCAN, SIGNATURE -> false;
                };
    }

    private ItemVerdict verdict(ChecklistItem item, String text) {
        return switch (item.type()) {
            case PASS_FAIL -> passFail(item, text);
            case MEASURE -> number(item, text).map(value -> within(item, value)).orElse(ItemVerdict.NOTED);
            case METER -> number(item, text).map(value -> ItemVerdict.NOTED).orElse(ItemVerdict.NOTED);
            case CHOICE -> choice(item, text);
            case SCAN -> present(text) ? ItemVerdict.PASSED : ItemVerdict.FAILED;
            case TEXT, PHOTO, SIGNATURE -> ItemVerdict.NOTED;
        };
    }

    private ItemVerdict passFail(ChecklistItem item, String text) {
        if (!text.equals("PASS") && !text.equals("FAIL")) {
            refuse(item.number(), "inspection.refusal.pass_or_fail", item.number());
        }
        return text.equals("PASS") ? ItemVerdict.PASSED : ItemVerdict.FAILED;
    }

    private ItemVerdict choice(ChecklistItem item, String text) {
        if (!item.choices().contains(text)) {
            refuse(item.number(), "inspection.refusal.no_choice", item.number(), text);
        }
        return ItemVerdict.NOTED;
    }

    private Optional<BigDecimal> number(ChecklistItem item, String text) {
        try {
            var value = new BigDecimal(text);
            if (modest(value) && (item.type() != ItemType.METER || value.signum() >= 0)) {
                return Optional.of(value);
            }
        } catch (NumberFormatException unreadable) {
            refuse(item.number(), "inspection.refusal.no_number", item.number(), text);
            return Optional.empty();
        }
        refuse(item.number(), "inspection.refusal.no_number", item.number(), text);
        return Optional.empty();
    }

    /** A number's exponent can be as large as an int, so its digits are counted as a long. */
    private static boolean modest(BigDecimal value) {
        return (long) value.precision() - value.scale() <= DIGITS && value.scale() <= 6 && value.scale() >= -DIGITS;
    }

    private static ItemVerdict within(ChecklistItem item, BigDecimal value) {
        var low = item.minimum().filter(least -> value.compareTo(least) < 0).isPresent();
        var high = item.maximum().filter(most -> value.compareTo(most) > 0).isPresent();
        return low || high ? ItemVerdict.FAILED : ItemVerdict.PASSED;
    }

    /** Whether the code read belongs to this asset: its tag, its serial number, or an address that ends in its tag. */
    private boolean present(String read) {
        var code = read.toUpperCase(Locale.ROOT);
        return code.equals(asset.tag())
                || !asset.serial().isEmpty() && code.equals(asset.serial().toUpperCase(Locale.ROOT))
                || code.endsWith("=" + asset.tag())
                || code.endsWith("/" + asset.tag());
    }

    private static String canonical(ChecklistItem item, String text) {
        return item.type() == ItemType.SCAN ? text.toUpperCase(Locale.ROOT) : text;
    }

    private void refuse(int item, String key, Object... arguments) {
        reasons.add(Reason.at("answers." + item, key, arguments));
    }

    List<AnsweredItem> items() {
        return List.copyOf(items);
    }

    /** The whole: failed by a critical item or by whoever says so, with remarks by any other shortcoming. */
    InspectionResult result(boolean saidToFail, boolean remarks) {
        if (saidToFail || failed().anyMatch(ChecklistItem::critical)) {
            return InspectionResult.FAIL;
        }
        var noted = items.stream().anyMatch(item -> !item.note().isEmpty());
        return remarks || noted || failed().findAny().isPresent()
                ? InspectionResult.PASS_WITH_REMARKS
                : InspectionResult.PASS;
    }

    /** The items that failed. */
    Stream<ChecklistItem> failed() {
        return checklist.items().stream()
                .filter(item -> items.stream()
                        .anyMatch(done -> done.item() == item.number() && done.verdict() == ItemVerdict.FAILED));
    }

    /** What the first meter showed. */
    Optional<BigDecimal> meter() {
        return given(ItemType.METER).map(AnsweredItem::answer).map(BigDecimal::new);
    }

    /** The name somebody signed with. */
    Optional<Signature.Written> signature() {
        return given(ItemType.SIGNATURE).map(done -> new Signature.Written("answers." + done.item(), done.answer()));
    }

    private Optional<AnsweredItem> given(ItemType type) {
        return checklist.items().stream()
                .filter(item -> item.type() == type)
                .flatMap(item -> items.stream().filter(done -> done.item() == item.number()))
                .filter(done -> !done.answer().isEmpty())
                .findFirst();
    }
}
