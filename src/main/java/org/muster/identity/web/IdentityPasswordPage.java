package org.muster.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.identity.PersonRegister;
import org.muster.identity.Standing;
import org.muster.shared.usecase.Refusal;

/** Changing one's own password, by wish or because it was a one-time password. */
@Named
@RequestScoped
public class IdentityPasswordPage {

    @Inject
    private PersonRegister register;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private HttpServletRequest request;

    private final PasswordForm form = new PasswordForm();

    public PasswordForm getForm() {
        return form;
    }

    /** Whether nothing else is open before the password is changed. */
    public boolean isForced() {
        return doorkeeper.recognise(request).filter(Standing::mustChange).isPresent();
    }

    /** All other sessions of the person end; this one goes on under a new number. */
    public String save() {
        if (!form.typedTwiceAlike()) {
            throw Refusal.invalid("again", "identity.refusal.password_repeat");
        }
        register.changeOwnPassword(form.getCurrent(), form.getFresh());
        doorkeeper.stay(request);
        return "/index.xhtml?faces-redirect=true";
    }
}
