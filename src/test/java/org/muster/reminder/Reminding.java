package org.muster.reminder;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.muster.identity.Department;
import org.muster.identity.Grants;
import org.muster.identity.PersonDetails;
import org.muster.identity.PersonRegister;
import org.muster.identity.Post;
import org.muster.place.CalendarDirectory;
import org.muster.place.PlaceDetails;
import org.muster.place.PlaceDirectory;
import org.muster.place.PlaceLevel;
import org.muster.place.PlaceRegister;
import org.muster.place.SiteDetails;
import org.muster.place.SiteType;
import org.muster.shared.due.Concern;
import org.muster.shared.due.Mark;
import org.muster.shared.due.Notice;
import org.muster.shared.due.Obligation;
import org.muster.shared.due.ObligationSource;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.text.Language;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

/** An installation that reminds, without a server: real tables, a small company, and obligations a test makes up. */
final class Reminding implements AutoCloseable {

    static final String SITE = "DC-B";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Obligations as a test makes them up, each about a thing of its own. */
    static final class Duties implements ObligationSource {

        private final Map<String, Obligation> open = new ConcurrentHashMap<>();
        private Optional<Right> toDo = Optional.empty();

        /** Doing it takes another right than hearing of it. */
        void takes(Right right) {
            toDo = Optional.of(right);
        }

        @Override
        public Optional<Right> toDo() {
            return toDo;
        }

        /** Becomes open without anybody hearing of it. */
        void plan(long number, String thing, String responsible, Term term) {
            open.put(
                    thing,
                    new Obligation(
                            number,
                            new Subject("thing", thing),
                            "test.duty",
                            term,
                            new Concern(SITE, responsible, Right.READ_ASSETS),
                            new Notice(
                                    "asset.due.licence_end",
                                    List.of(thing, "The " + thing),
                                    "/asset/sheet.xhtml?tag=" + thing)));
        }

        @Override
        public String name() {
            return "test.duty";
        }

        @Override
        public Set<String> types() {
            return Set.of("thing");
        }

        @Override
        public List<Obligation> planned(Mark behind, LocalDate until, int limit) {
            var order = Comparator.comparing((Obligation one) -> one.term().plannedOn())
                    .thenComparing(Obligation::id);
            return open.values().stream()
                    .filter(one -> one.term().plannedOn().isAfter(behind.day())
                            || one.term().plannedOn().equals(behind.day()) && one.id() > behind.id())
                    .filter(one -> !one.term().plannedOn().isAfter(until))
                    .sorted(order)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Obligation> of(Subject subject) {
            return Optional.ofNullable(open.get(subject.reference())).stream().toList();
        }
    }

    final Database database;
    final Duties duties = new Duties();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private Instant now;

    /** With this mail server, or none. */
    Reminding(Optional<Integer> smtpPort, String begin) {
        this(new Database(), smtpPort, begin);
    }

    /** The same around what there is already. */
    Reminding(Database existing, Optional<Integer> smtpPort, String begin) {
        this(existing, smtpPort, begin, point -> {});
    }

    /** The watcher hears whenever the engine or the postman is about to commit something, and when it has. */
    Reminding(Database existing, Optional<Integer> smtpPort, String begin, Consumer<String> watcher) {
        database = existing;
        now = Instant.parse(begin);
        var host = smtpPort.map(port -> "127.0.0.1");
        database.using(
                        MailSettings.class,
                        new MailSettings(
                                host,
                                smtpPort.orElse(25),
                                Optional.empty(),
                                Optional.empty(),
                                "muster@example.org",
                                MailSettings.Privacy.NONE))
                .using(SafeAddresses.class, new SafeAddresses(true))
                .using(BaseUrl.class, new BaseUrl(Optional.of("https://muster.example.org/")))
                .with(ObligationSource.class, duties);
        database.using(
                SiteClocks.class,
                new SiteClocks(
                        database.the(PlaceDirectory.class),
                        database.the(CalendarDirectory.class),
                        database.the(ForwardableClock.class).withZone(ZONE)));
        database.with(Carrier.class, database.the(MailCarrier.class));
        database.with(Carrier.class, database.the(HookCarrier.class));
        database.closing(database.the(EngineCloser.class));
        var committing = new Committing(database, watcher);
        database.using(ScanJob.class, new InTransaction(committing))
                .using(PostJob.class, new PostInTransaction(committing));
        if (rows("select id from installation", 1).isEmpty()) {
            found();
        }
    }

    /** What an installation begins with: its secret, one site, and a few people. */
    private void found() {
        execute("insert into installation (id, secret) values (1, 'a secret of this installation')");
        database.run(() -> {
            database.the(PlaceRegister.class).add(SITE, PlaceLevel.SITE, site());
            for (var person : List.of("boss", "deputy", "lin", "he")) {
                database.the(PersonRegister.class)
                        .add(
                                person,
                                person("Person " + person, person.equals("lin") || person.equals("he") ? "boss" : ""));
            }
            database.entities().flush();
        });
        database.run(() -> {
            for (var person : List.of("boss", "deputy", "lin", "he")) {
                database.the(PersonRegister.class).grant(person, 1, Grants.parse("STOREKEEPER@" + SITE));
            }
        });
    }

    private static PlaceDetails site() {
        return new PlaceDetails(
                "Data centre B",
                "",
                "",
                Optional.of(new SiteDetails(SiteType.DATA_CENTRE, ZONE.getId(), "", Optional.empty(), "")),
                "",
                "");
    }

    private static PersonDetails person(String name, String manager) {
        return new PersonDetails(
                name,
                name.replace("Person ", "") + "@example.org",
                name.endsWith("he") ? Language.ZH_CN : Language.EN,
                new Post(Department.OPERATIONS, "", manager, name.endsWith("lin") ? "deputy" : ""));
    }

    /** Something has to be done by the day; whoever keeps the thing is told. */
    void due(long number, String thing, String responsible, Term term) {
        duties.plan(number, thing, responsible, term);
        tell(new Subject("thing", thing));
    }

    /** Takes all rights from a person. */
    void strip(String person) {
        grant(person, Grants.NONE);
    }

    void grant(String person, Grants grants) {
        database.run(() -> database.the(PersonRegister.class).grant(person, 2, grants));
    }

    void done(String thing) {
        duties.open.remove(thing);
        tell(new Subject("thing", thing));
    }

    private void tell(Subject subject) {
        at(() -> {
            database.run(() -> database.the(Facts.class).tell(Happened.to(subject, "asset.fact.described")));
            return subject;
        });
    }

    Instant now() {
        return now;
    }

    void set(Instant moment) {
        now = moment;
    }

    void forward(Duration step) {
        now = now.plus(step);
    }

    <T> T at(Supplier<T> work) {
        return database.the(ForwardableClock.class).at(now, work);
    }

    /** One tick of the engine on a server. */
    void tick(String server) {
        at(() -> {
            database.the(Engine.class).turn(server);
            return server;
        });
    }

    void deliver(String server) {
        at(() -> {
            database.the(Postman.class).deliver(server, timer);
            return server;
        });
    }

    /** A server that dies between the mail server's "taken" and its own writing it down. */
    void dieAfterTheServerTookIt() {
        at(() -> {
            var post = database.the(PostJob.class);
            var claim = post.claim("dying", now, 1, false).get(0);
            post.begin(claim, "dying", now);
            var lines = database.the(OutboxStream.class).lines(claim.parcel().id());
            return database.the(MailCarrier.class).carry(claim.parcel(), lines);
        });
    }

    /** All leases have run out. */
    void loseLeases() {
        var past = "cast('2000-01-01 00:00:00' as timestamp)";
        execute("update reminder_message set lease_until = " + past);
        execute("update reminder_engine set lease_until = " + past);
    }

    void execute(String sql) {
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The ledger of everything told: {@code thing rung recipient channel state}, in the order of telling. */
    List<String> ledger() {
        return rows("select subject_ref, rung, recipient, channel, state from reminder_item order by id", 5);
    }

    List<String> rows(String sql, int columns) {
        var rows = new ArrayList<String>();
        try (var connection = database.source().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                var cells = new ArrayList<String>();
                for (var at = 1; at <= columns; at++) {
                    cells.add(String.valueOf(found.getObject(at)));
                }
                rows.add(String.join(" ", cells));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        database.close();
    }

    /** Carries out what is written together in a transaction, as the container does. */
    private record Committing(Database database, Consumer<String> watcher) {

        <T> T of(String name, Supplier<T> work) {
            var result = database.as(new Application(), () -> {
                var done = work.get();
                watcher.accept("before " + name);
                return done;
            });
            watcher.accept("after " + name);
            return result;
        }

        void run(String name, Runnable work) {
            of(name, () -> {
                work.run();
                return name;
            });
        }
    }

    /** The engine's writes, each in a transaction. */
    private static final class InTransaction extends ScanJob {

        private final Committing committing;

        InTransaction(Committing committing) {
            super(
                    committing.database().the(EngineStream.class),
                    committing.database().the(WatchStream.class),
                    committing.database().the(ReminderStream.class),
                    committing.database().the(OutboxStream.class),
                    committing.database().the(SiteClocks.class));
            this.committing = committing;
        }

        @Override
        Optional<Fence> take(String owner) {
            return committing.of("take", () -> super.take(owner));
        }

        @Override
        void fold(Fence fence, List<Answer> answers, Collection<Dirty> dirty, Instant now) {
            committing.run("fold", () -> super.fold(fence, answers, dirty, now));
        }

        @Override
        void watch(Fence fence, String source, List<Obligation> near, Horizon asked, Instant now) {
            committing.run("watch", () -> super.watch(fence, source, near, asked, now));
        }

        @Override
        int tell(Fence fence, List<Look> looks, Instant now) {
            return committing.of("tell", () -> super.tell(fence, looks, now));
        }

        @Override
        int digest(Fence fence, Map<String, LocalDate> days, Instant now) {
            return committing.of("digest", () -> super.digest(fence, days, now));
        }

        @Override
        int parcel(Fence fence, String hook, LocalDate day, Instant now, int limit) {
            return committing.of("parcel", () -> super.parcel(fence, hook, day, now, limit));
        }

        @Override
        void wake(Fence fence, Instant now) {
            committing.run("wake", () -> super.wake(fence, now));
        }

        @Override
        void ended(Fence fence, Run run, Collection<Subject> channels) {
            committing.run("ended", () -> super.ended(fence, run, channels));
        }
    }

    private static final class PostInTransaction extends PostJob {

        private final Committing committing;

        PostInTransaction(Committing committing) {
            super(committing.database().the(OutboxStream.class));
            this.committing = committing;
        }

        @Override
        List<Claim> claim(String owner, Instant now, int limit, boolean skipping) {
            return committing.of("claim", () -> super.claim(owner, now, limit, skipping));
        }

        @Override
        void renew(String owner) {
            committing.run("renew", () -> super.renew(owner));
        }

        @Override
        int begin(Claim claim, String server, Instant now) {
            return committing.of("begin", () -> super.begin(claim, server, now));
        }

        @Override
        void settle(Claim claim, int attempt, Outcome outcome, Instant now) {
            committing.run("settle", () -> super.settle(claim, attempt, outcome, now));
        }

        @Override
        void release(List<Claim> claims, Instant due) {
            committing.run("release", () -> super.release(claims, due));
        }
    }
}
