package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.shared.web.Demonstration;

/** What is said above every page, whoever is signed in. */
@Named
@RequestScoped
public class Banner {
    @Inject
    private Instance<Demonstration> demonstrations;

    /** Whether the demonstration data are loaded, and with them its sign-ins. */
    public boolean isDemo() {
        return demonstrations.stream().anyMatch(Demonstration::loaded);
    }
}
