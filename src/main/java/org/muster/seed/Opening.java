package org.muster.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.muster.shared.seed.Opened;
import org.muster.shared.web.Demonstration;

/** Whether this server is open to people and programs: it is once the schema is up to date and everything is sown. */
@ApplicationScoped
public class Opening implements Demonstration {

    private final AtomicBoolean open = new AtomicBoolean();
    private final AtomicBoolean demo = new AtomicBoolean();
    private final Event<Opened> opened;

    @Inject
    Opening(Event<Opened> opened) {
        this.opened = opened;
    }

    Opening() {
        this(null);
    }

    public boolean open() {
        return open.get();
    }

    @Override
    public boolean loaded() {
        return demo.get();
    }

    void declare(boolean demo) {
        this.demo.set(demo);
        open.set(true);
        opened.fire(new Opened(demo));
    }
}
