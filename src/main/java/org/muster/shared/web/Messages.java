package org.muster.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.muster.shared.text.Labelled;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/** The texts as pages name them: {@code msg['asset.page.list.title']}, in the visitor's language. */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {
    private final Texts texts;
    private final Visitor visitor;

    @Inject
    public Messages(Texts texts, Visitor visitor) {
        this.texts = texts;
        this.visitor = visitor;
    }

    Messages() {
        this(null, null);
    }

    @Override
    public String get(Object key) {
        return texts.of(language(), String.valueOf(key));
    }

    /** A text with arguments: {@code msg.of('asset.page.list.count', total)}. */
    public String of(String key, Object... arguments) {
        return texts.of(language(), key, arguments);
    }

    /** A text if there is one, otherwise nothing: for help texts which only some fields have. */
    public String ifAny(String key) {
        return texts.find(language(), key).orElse("");
    }

    /** The name of a constant. */
    public String label(Labelled thing) {
        return texts.label(language(), thing);
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.find(language(), String.valueOf(key)).isPresent();
    }

    /** Texts are looked up, never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    private Language language() {
        return visitor.getLanguage();
    }
}
