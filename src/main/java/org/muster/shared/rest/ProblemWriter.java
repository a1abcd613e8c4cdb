package org.muster.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.usecase.Reason;

/** Puts problems into words, in the language asked for, as RFC 9457 documents. */
@ApplicationScoped
public class ProblemWriter {

    private final Texts texts;

    @Inject
    ProblemWriter(Texts texts) {
        this.texts = texts;
    }

    ProblemWriter() {
        this(null);
    }

    /**
     * The document.
     *
     * @param instance the path that was asked for
     * @param sent whether a field stands in the body, and not in the address or a header
     */
    String write(Problem problem, Language language, String instance, Predicate<String> sent) {
        var document = Json.createObjectBuilder()
                .add("type", "urn:muster:problem:" + problem.code())
                .add("title", title(problem, language))
                .add("status", problem.status());
        detail(problem.reasons(), language).ifPresent(detail -> document.add("detail", detail));
        document.add("instance", instance).add("code", problem.code());
        var errors = Json.createArrayBuilder();
        problem.reasons().forEach(reason -> errors.add(error(reason, language, sent)));
        document.add("errors", errors);
        new TreeMap<>(problem.members()).forEach(document::add);
        return document.build().toString();
    }

    /** The language an Accept-Language header asks for. */
    public Language language(Optional<String> accepted) {
        return accepted.map(Language::preferred).orElse(Language.EN);
    }

    private String title(Problem problem, Language language) {
        return texts.find(language, "shared.problem." + problem.status())
                .orElseGet(() -> texts.of(language, "shared.problem.other"));
    }

    private Optional<String> detail(List<Reason> reasons, Language language) {
        return Optional.of(reasons.stream()
                        .map(reason -> said(reason, language))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }

    private JsonObjectBuilder error(Reason reason, Language language, Predicate<String> sent) {
        var field = reason.field().replace(Body.ITEM, "");
        var error = Json.createObjectBuilder().add("field", field);
        if (!field.isEmpty()) {
            error.add(sent.test(field) ? "pointer" : "parameter", sent.test(field) ? pointer(reason) : field);
        }
        if (reason.row() > 0) {
            error.add("row", reason.row());
        }
        return error.add("rule", rule(reason)).add("detail", said(reason, language));
    }

    /** Where in the body the field stands (RFC 6901); a body of many is counted from the front. */
    private static String pointer(Reason reason) {
        var inList = reason.field().contains(Body.ITEM);
        var place = reason.row() > 0 ? "/" + (reason.row() - 1) : "";
        return (inList ? "" : place)
                + "/"
                + reason.field()
                        .replace("~", "~0")
                        .replace("/", "~1")
                        .replace(Body.ITEM, place)
                        .replace('.', '/')
                        .replace('[', '/')
                        .replace("]", "");
    }

    /** One reason in words. */
    public String said(Reason reason, Language language) {
        return texts.find(language, reason.key()).isPresent()
                ? texts.of(language, reason.key(), reason.arguments().toArray())
                : reason.key();
    }

    /** The last part of a reason's key, as a stable code: {@code unknown-scope}. */
    static String rule(Reason reason) {
        return reason.key()
                .substring(reason.key().lastIndexOf('.') + 1)
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }
}
