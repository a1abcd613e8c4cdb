package org.muster.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.usecase.Reason;

/** Keeps why a thing was refused in every language there is, so that it reads the same long after. */
@ApplicationScoped
class Remarks {

    private static final String JOINT = "\u001F";
    private static final int EACH = 3_900;

    private final Texts texts;

    @Inject
    Remarks(Texts texts) {
        this.texts = texts;
    }

    Remarks() {
        this(null);
    }

    String write(List<Reason> reasons) {
        return reasons.isEmpty()
                ? ""
                : Stream.of(Language.values())
                        .map(language -> said(reasons, language))
                        .collect(Collectors.joining(JOINT));
    }

    String read(String remark, Language language) {
        var said = remark.split(JOINT, -1);
        return said[Math.min(language.ordinal(), said.length - 1)];
    }

    private String said(List<Reason> reasons, Language language) {
        var text = reasons.stream()
                .map(reason ->
                        texts.of(language, reason.key(), reason.arguments().toArray()))
                .distinct()
                .collect(Collectors.joining(" "));
        return text.length() <= EACH ? text : text.substring(0, EACH);
    }
}
