package org.muster.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.muster.identity.ApiKeyDirectory;
import org.muster.identity.ApiKeyRegister;
import org.muster.identity.KeyRow;
import org.muster.identity.KeyScope;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Messages;

/** One's own keys: made here, shown once, given another secret and revoked here. */
@Named
@ViewScoped
public class IdentityKeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApiKeyDirectory directory;

    @Inject
    private ApiKeyRegister register;

    @Inject
    private Messages messages;

    private final KeyForm form = new KeyForm();
    private transient Optional<String> made = Optional.empty();

    public KeyForm getForm() {
        return form;
    }

    public List<KeyRow> getKeys() {
        return directory.mine();
    }

    /** The key, in the answer to the request that made it and never again. */
    public String getMade() {
        return Optional.ofNullable(made).flatMap(shown -> shown).orElse("");
    }

    public List<Choice> getScopes() {
        return Stream.of(KeyScope.values())
                .map(scope -> new Choice(scope.text(), wordOf(scope) + " (" + scope.text() + ")"))
                .toList();
    }

    /** What a scope opens, in words. */
    public String wordOf(KeyScope scope) {
        return messages.label(scope);
    }

    /** The codes to which a key is confined, in order. */
    public String listOf(Set<String> codes) {
        return String.join(", ", new TreeSet<>(codes));
    }

    /** Where the list is had as a file. */
    public String getExportPath() {
        return KeyExportServlet.PATH;
    }

    public void make() {
        made = Optional.of(register.make(form.wanted()).key());
        form.clear();
    }

    /** Gives a key another secret, shown as a new key is. */
    public void rotate(String code) {
        made = Optional.of(register.rotate(code).key());
    }

    public void retireOld(String code) {
        made = Optional.empty();
        register.retireOld(code);
    }

    public void revoke(String code) {
        made = Optional.empty();
        register.revoke(code);
    }
}
