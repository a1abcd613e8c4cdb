package org.muster.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.shared.usecase.Reason;

/** A part is one in every book as soon as one of them needs it. */
class PartVerdictsTest {

    private final PartVerdicts all = new PartVerdicts();

    private void says(String tag, String... against) {
        var book = new PartVerdicts();
        book.say(tag, List.of(against).stream().map(Reason::of).toList());
        all.join(book);
    }

    @Test
    void whatOneBookNeedsIsTakenByAll() {
        says("SRV-0002", "lasts as long");
        says("SRV-0002");
        says("SRV-0002", "too small");

        assertThatCode(all::refuse).doesNotThrowAnyException();
    }

    @Test
    void whatNoBookNeedsIsRefusedAsTheFirstSays() {
        says("SRV-0002", "lasts as long");
        says("SRV-0002", "too small");
        says("SRV-0003");

        assertThatThrownBy(all::refuse).hasMessageContaining("lasts as long").hasMessageNotContaining("too small");
    }
}
