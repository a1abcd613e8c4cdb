package org.muster.shared.persistence;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Hangs the change recorder into the provider's session; named in {@code persistence.xml}. */
public class SessionSetUp implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new ChangeRecorder());
    }
}
