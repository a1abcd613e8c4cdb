package org.muster.inspection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Optional;
import org.muster.identity.ApiKeyRegister;
import org.muster.identity.PersonDirectory;
import org.muster.identity.Standing;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;

/** Ends the key of a session's page together with the session. */
@WebListener
public class PageKeyEnd implements HttpSessionListener {

    @Inject
    private ApiKeyRegister keys;

    @Inject
    private PersonDirectory people;

    @Inject
    private OpenCommand open;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Optional.ofNullable((PageKey) event.getSession().getAttribute(PageKey.ATTRIBUTE))
                .ifPresent(key -> people.standing(key.owner())
                        .map(Standing::person)
                        .ifPresent(owner ->
                                open.run(Command.of(owner, Whence.SYSTEM, ""), () -> keys.revoke(key.code()))));
    }
}
