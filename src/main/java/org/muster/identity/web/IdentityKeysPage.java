package org.muster.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.identity.ApiKeyDirectory;
import org.muster.identity.ApiKeyRegister;
import org.muster.identity.KeyRow;
import org.muster.identity.KeyScope;
import org.muster.shared.web.Choice;

/** One's own keys: made here, shown once, revoked here. */
@Named
@ViewScoped
public class IdentityKeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApiKeyDirectory directory;

    @Inject
    private ApiKeyRegister register;

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
                .map(scope -> new Choice(scope.text(), scope.text()))
                .toList();
    }

    public void make() {
        made = Optional.of(register.make(form.wanted()).key());
        form.clear();
    }

    public void revoke(String code) {
        made = Optional.empty();
        register.revoke(code);
    }
}
