package org.muster.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.muster.inspection.ChecklistItem;
import org.muster.inspection.InspectionSheet;
import org.muster.inspection.ItemType;
import org.muster.shared.web.Formats;
import org.muster.shared.web.Messages;

/** What an answer must be like, in words. */
@RequestScoped
class ItemWords {

    private final Messages messages;
    private final Formats formats;

    @Inject
    ItemWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    ItemWords() {
        this(null, null);
    }

    /** The limits of a measure, or the values of a choice. */
    String answerOf(ChecklistItem item) {
        if (!item.choices().isEmpty()) {
            return item.choices().stream().map(this::choice).collect(Collectors.joining(" · "));
        }
        var least = item.minimum().map(this::number);
        var most = item.maximum().map(this::number);
        var limits = least.isPresent() && most.isPresent()
                ? least.get() + "–" + most.get()
                : least.map(number -> messages.of("inspection.page.checklist.least", number))
                        .or(() -> most.map(number -> messages.of("inspection.page.checklist.most", number)))
                        .orElse("");
        return (limits + " " + item.unit()).strip();
    }

    /** One value of a choice; what somebody has added to a checklist themselves is read as it was written. */
    String choice(String value) {
        var words = messages.ifAny("inspection.choice." + value);
        return words.isEmpty() ? value : words;
    }

    /** An answer as people read it, with its unit. */
    String given(InspectionSheet.Line line) {
        var answer = line.answer().answer();
        if (line.item().type() == ItemType.PASS_FAIL && !answer.isEmpty()) {
            return messages.label(line.answer().verdict());
        }
        if (line.item().type() == ItemType.CHOICE) {
            return choice(answer);
        }
        return line.item().unit().isEmpty() || answer.isEmpty()
                ? answer
                : answer + "\u00A0" + line.item().unit();
    }

    private String number(BigDecimal number) {
        return formats.number(number);
    }
}
