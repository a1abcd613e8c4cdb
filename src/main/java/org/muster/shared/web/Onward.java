package org.muster.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Leads the visitor on to another page of Muster. The library's own redirect keeps what it has to say in the flash scope,
 * which is switched off here; what is to be told on the next page is told by {@link News}.
 */
public final class Onward {

    private Onward() {}

    /** To an address below the context path, which begins with a slash. */
    public static void to(String address) {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        try {
            outside.redirect(outside.getRequestContextPath() + address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
