package org.muster.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.shared.text.Bilingual;

/** One question of a checklist: what to do or to look at, what answer it takes, and whether failing it fails all. */
@Embeddable
public class ChecklistItem implements Bilingual {

    @Column(name = "item_no")
    private int number;

    @Column(name = "item")
    private String item;

    @Column(name = "item_zh")
    private String itemZh;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_type")
    private ItemType type;

    @Column(name = "unit")
    private String unit;

    @Column(name = "minimum")
    private @Nullable BigDecimal minimum;

    @Column(name = "maximum")
    private @Nullable BigDecimal maximum;

    @Column(name = "choices")
    private String choices;

    @Column(name = "critical")
    private boolean critical;

    /** What an answer must be like; the limits belong to a measure, the choices to a choice. */
    public record Answer(
            ItemType type,
            String unit,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            List<String> choices) {}

    public ChecklistItem(int number, String item, String itemZh, Answer answer, boolean critical) {
        this.number = number;
        this.item = item;
        this.itemZh = itemZh;
        this.type = answer.type();
        this.unit = answer.unit();
        this.minimum = answer.minimum().orElse(null);
        this.maximum = answer.maximum().orElse(null);
        this.choices = String.join(";", answer.choices());
        this.critical = critical;
    }

    @SuppressWarnings("NullAway.Init")
    protected ChecklistItem() {}

    public int number() {
        return number;
    }

    @Override
    public String name() {
        return item;
    }

    @Override
    public String nameZh() {
        return itemZh;
    }

    public ItemType type() {
        return type;
    }

    public String unit() {
        return unit;
    }

    public Optional<BigDecimal> minimum() {
        return Optional.ofNullable(minimum);
    }

    public Optional<BigDecimal> maximum() {
        return Optional.ofNullable(maximum);
    }

    /** In both languages at once, for what is written once and read by everybody. */
    String inBoth() {
        return itemZh.isEmpty() || itemZh.equals(item) ? item : item + " " + itemZh;
    }

    public List<String> choices() {
        return Stream.of(choices.split(";")).filter(choice -> !choice.isEmpty()).toList();
    }

    /** Whether failing this item fails the whole check. */
    public boolean critical() {
        return critical;
    }
}
