package org.muster.audit;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.usecase.Attempted;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.UseCase;

/**
 * Puts refused attempts on the trail, each in a transaction of its own after the attempt's has been undone. Why is kept in
 * every language there is, a line each, so that it reads the same long after.
 */
@UseCase
class AttemptRegister {

    private final Facts facts;
    private final Texts texts;

    @Inject
    AttemptRegister(Facts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    AttemptRegister() {
        this(null, null);
    }

    void note(Attempted attempted) {
        var why = Lines.write(language -> said(attempted.refusal(), language));
        facts.tell(new AttemptRefused(attempted.subject(), why));
    }

    private String said(Refusal refusal, Language language) {
        return refusal.reasons().stream()
                .map(reason ->
                        texts.of(language, reason.key(), reason.arguments().toArray()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
