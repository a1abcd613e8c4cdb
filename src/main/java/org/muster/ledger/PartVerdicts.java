package org.muster.ledger;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/**
 * What the books that depreciate say of the parts of a whole. A part is one in every book as soon as one of them needs it:
 * a book may depreciate by itself what it need not (IAS 16.45 and 47), but not leave out what it must (IAS 16.43).
 */
final class PartVerdicts {

    private final Set<String> needed = new HashSet<>();
    private final Map<String, List<Reason>> against = new LinkedHashMap<>();

    /** What a book has against a part; nothing where it needs it. */
    void say(String tag, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            needed.add(tag);
        } else {
            against.putIfAbsent(tag, reasons);
        }
    }

    /** With what another book says. */
    void join(PartVerdicts other) {
        needed.addAll(other.needed);
        other.against.forEach(against::putIfAbsent);
    }

    /**
     * Holds the parts to what the books said.
     *
     * @throws Refusal if no book needs a part, with what the first of them has against it
     */
    void refuse() {
        var reasons = against.entrySet().stream()
                .filter(each -> !needed.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
