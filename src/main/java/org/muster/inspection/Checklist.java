package org.muster.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Subject;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.text.Bilingual;
import org.muster.shared.usecase.Reasons;

/**
 * The questions of one kind of check, for one kind of asset, in one edition. A published edition never changes, so that
 * a finished check can always be read with the questions it answered; what is to be asked anew is a further edition.
 */
@Entity
@Table(name = "checklist")
public class Checklist extends Aggregate implements Bilingual {

    static final int NAME = 120;
    static final int ITEM = 300;

    @Column(name = "code")
    private String code;

    @Column(name = "edition")
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private ChecklistPurpose purpose;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    @ElementCollection
    @CollectionTable(name = "checklist_item", joinColumns = @JoinColumn(name = "checklist_id"))
    @OrderBy("number")
    private List<ChecklistItem> items = new ArrayList<>();

    Checklist(ChecklistDraft draft, Instant now) {
        var reasons = new Reasons()
                .unless(
                        draft.code().matches("[A-Z0-9][A-Z0-9-]{0,38}"),
                        "code",
                        "inspection.refusal.code",
                        draft.code())
                .unless(draft.edition() > 0, "version", "inspection.refusal.edition")
                .needed("name", draft.name())
                .atMost(NAME, "name", draft.name())
                .atMost(NAME, "name_zh", draft.nameZh())
                .unless(!draft.items().isEmpty(), "items", "inspection.refusal.items");
        draft.items()
                .forEach(item -> reasons.needed("item", item.name())
                        .atMost(ITEM, "item", item.name())
                        .atMost(ITEM, "item_zh", item.nameZh())
                        .unless(
                                (item.type() == ItemType.CHOICE)
                                        != item.choices().isEmpty(),
                                "choices",
                                "inspection.refusal.choices",
                                item.number()));
        reasons.refuse();
        this.code = draft.code();
        this.edition = draft.edition();
        this.kind = draft.kind();
        this.purpose = draft.purpose();
        this.name = draft.name();
        this.nameZh = draft.nameZh();
        this.items.addAll(draft.items());
        touch(now);
    }

    @SuppressWarnings("NullAway.Init")
    protected Checklist() {}

    @Override
    public Subject subject() {
        return new Subject("checklist", code + "/" + edition);
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    public Kind kind() {
        return kind;
    }

    public ChecklistPurpose purpose() {
        return purpose;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    public List<ChecklistItem> items() {
        return List.copyOf(items);
    }
}
