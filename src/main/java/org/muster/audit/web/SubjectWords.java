package org.muster.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/** What the contexts say about the subjects they leave on the trail; a type nobody speaks for stands as it is. */
@ApplicationScoped
class SubjectWords {

    private final Instance<SubjectKinds> contexts;
    private final Texts texts;

    @Inject
    SubjectWords(Instance<SubjectKinds> contexts, Texts texts) {
        this.contexts = contexts;
        this.texts = texts;
    }

    SubjectWords() {
        this(null, null);
    }

    /** Every type anybody speaks for, as the trail stores it. */
    List<String> types() {
        return kinds().map(SubjectKind::type).sorted().toList();
    }

    String label(String type, Language language) {
        return kind(type).flatMap(kind -> texts.find(language, kind.textKey())).orElse(type);
    }

    /** The address of the page that shows the subject; empty if none does. */
    String address(String type, String reference) {
        return kind(type)
                .map(SubjectKind::address)
                .filter(address -> !address.isEmpty())
                .map(address -> address + URLEncoder.encode(reference, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** The context whose words describe subjects of the type. */
    Optional<String> context(String type) {
        return kind(type).map(SubjectKind::context);
    }

    private Optional<SubjectKind> kind(String type) {
        return kinds().filter(kind -> kind.type().equals(type)).findFirst();
    }

    private Stream<SubjectKind> kinds() {
        return contexts.stream().flatMap(context -> context.subjects().stream());
    }
}
