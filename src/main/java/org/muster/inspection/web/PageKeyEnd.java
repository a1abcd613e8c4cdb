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
import org.muster.shared.web.SessionToken;

/**
 * Ends the key of a session's page when its owner signs out. When the session runs out the key stays good for its twelve
 * hours: somebody checks things in a cellar without asking the server for anything.
 */
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
        Optional.of(event.getSession())
                .filter(SessionToken::withdrawn)
                .map(session -> (PageKey) session.getAttribute(PageKey.ATTRIBUTE))
                .ifPresent(key -> people.standing(key.owner())
                        .map(Standing::person)
                        .ifPresent(owner ->
                                open.run(Command.of(owner, Whence.SYSTEM, ""), () -> keys.revoke(key.code()))));
    }
}
