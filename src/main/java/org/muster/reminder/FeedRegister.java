package org.muster.reminder;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.muster.shared.fact.Happened;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.UseCase;

/** Where people have private calendar addresses made, and revoke them. */
@UseCase
public class FeedRegister {

    private static final int MOST = 5;

    private final Feeds feeds;
    private final OpenCommand open;
    private final Facts facts;
    private final Clock clock;

    @Inject
    FeedRegister(Feeds feeds, OpenCommand open, Facts facts, Clock clock) {
        this.feeds = feeds;
        this.open = open;
        this.facts = facts;
        this.clock = clock;
    }

    FeedRegister() {
        this(null, null, null, null);
    }

    /** The caller's addresses, the newest first. */
    public List<FeedRow> mine() {
        return feeds.of(open.by().code()).stream().map(Feed::row).toList();
    }

    /** Makes an address; its secret is told here and never again. */
    public String make() {
        var person = open.by().code();
        if (feeds.of(person).stream().filter(feed -> !feed.revoked()).count() >= MOST) {
            throw Refusal.conflict("", "reminder.refusal.too_many_feeds", MOST);
        }
        var secret = FeedSecret.fresh();
        var feed = new Feed(secret, person, clock.instant());
        feeds.add(feed);
        facts.tell(Happened.to(feed.subject(), "reminder.fact.feed_made"));
        return secret.text();
    }

    /** Ends one of the caller's addresses at once. */
    public void revoke(String code) {
        var feed = feeds.of(open.by().code()).stream()
                .filter(one -> one.row().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.missing(code));
        facts.tell(feed.revoke(clock.instant()));
    }
}
