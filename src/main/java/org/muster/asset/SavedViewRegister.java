package org.muster.asset;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where people keep looks at the asset list, share them, and forget them again. */
@UseCase
public class SavedViewRegister {

    private final SavedViews views;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    SavedViewRegister(SavedViews views, OpenCommand open, Facts facts, Clock clock) {
        this.views = views;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    SavedViewRegister() {
        this(null, null, null, null);
    }

    /** Keeps a look at the list; answers the code of the view. */
    public String keep(String name, boolean shared, ListAddress look) {
        open.by().require(Right.READ_ASSETS);
        var code = UUID.randomUUID().toString();
        requireFree(name, code);
        var view = new SavedView(code, open.by().code(), look);
        view.call(name, shared, clock.instant());
        views.add(view);
        facts.tell(Happened.to(view.subject(), "asset.fact.view_kept"));
        return code;
    }

    /** Names one's own view anew, and shares it or no longer. */
    public void call(String code, String name, boolean shared) {
        var view = own(code);
        requireFree(name, code);
        view.call(name, shared, clock.instant());
        facts.tell(Happened.to(view.subject(), "asset.fact.view_called"));
    }

    /** Forgets one's own view. */
    public void forget(String code) {
        var view = own(code);
        views.remove(view);
        facts.tell(Happened.to(view.subject(), "asset.fact.view_forgotten"));
    }

    private void requireFree(String name, String code) {
        if (views.named(open.by().code(), name.strip(), code)) {
            throw Refusal.conflict("name", "asset.refusal.view_taken", name.strip());
        }
    }

    /** One's own; of another's private view not even the existence is told. */
    private SavedView own(String code) {
        var view = views.find(code).orElseThrow(() -> Refusal.missing(code));
        if (view.owner().equals(open.by().code())) {
            return view;
        }
        throw view.shared() ? Refusal.forbidden("asset.refusal.view_of_other") : Refusal.missing(code);
    }
}
