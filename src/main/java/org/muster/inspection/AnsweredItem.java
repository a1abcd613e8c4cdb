package org.muster.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One answer of a check, as it was judged when it was given. */
@Embeddable
public class AnsweredItem {

    @Column(name = "item_no")
    private int item;

    private String answer;

    @Enumerated(EnumType.STRING)
    private ItemVerdict verdict;

    private String note;

    AnsweredItem(int item, String answer, ItemVerdict verdict, String note) {
        this.item = item;
        this.answer = answer;
        this.verdict = verdict;
        this.note = note;
    }

    @SuppressWarnings("NullAway.Init")
    protected AnsweredItem() {}

    public int item() {
        return item;
    }

    public String answer() {
        return answer;
    }

    public ItemVerdict verdict() {
        return verdict;
    }

    public String note() {
        return note;
    }
}
