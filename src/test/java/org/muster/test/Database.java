package org.muster.test;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.persistence.jpa.JpaHelper;
import org.muster.shared.fact.Fact;
import org.muster.shared.fact.Whence;
import org.muster.shared.persistence.Changes;
import org.muster.shared.persistence.StatementProfiler;
import org.muster.shared.time.ForwardableClock;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.CommandCloser;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.OpenFrame;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An installation without a server: Derby in memory with the real migrations, the real mappings, and the application's
 * own classes put together around them. Commands run in a transaction each, as their caller; reads run without.
 */
public final class Database implements AutoCloseable {

    /** When everything in tests happens unless a test says otherwise. */
    public static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private final DataSource source;
    private final Runnable drop;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> writing = new ThreadLocal<>();
    private final ThreadLocal<EntityManager> reading;
    private final Wiring wiring;
    private final List<CommandCloser> closers = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    public Database() {
        this(Template.copy());
    }

    /** In a folder, which is made if need be: what a power cut leaves is found there again. */
    public static Database in(Path folder) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        source.setCreateDatabase("create");
        Template.migrate(source, "classpath:db");
        return new Database(source, () -> {});
    }

    /** In a PostgreSQL of its own, migrated as the server migrates it. */
    public static Database in(PostgresServer server) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser("muster");
        Template.migrate(source, "classpath:db", "classpath:db-postgresql");
        return new Database(source, () -> {});
    }

    /** Where an installation lies already, which stays when this is closed. */
    public static Database on(DataSource source) {
        return new Database(source, () -> {});
    }

    private Database(EmbeddedDataSource memory) {
        this(memory, () -> Template.drop(memory));
    }

    private Database(DataSource source, Runnable drop) {
        this.source = source;
        this.drop = drop;
        factory = Persistence.createEntityManagerFactory(
                "muster",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "jakarta.persistence.jtaDataSource", source,
                        "eclipselink.session.customizer", "org.muster.shared.persistence.SessionSetUp",
                        "eclipselink.profiler", "org.muster.shared.persistence.StatementProfiler",
                        "eclipselink.logging.level", "SEVERE",
                        "eclipselink.weaving", "false"));
        reading = ThreadLocal.withInitial(factory::createEntityManager);
        wiring = new Wiring(
                entityManager(), source, new ForwardableClock(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC));
    }

    /** The one instance of a class of the application. */
    public <T> T the(Class<T> type) {
        return wiring.the(type);
    }

    /** Adds a bean to those of an interface others contribute to. */
    public <T> Database with(Class<T> type, T bean) {
        wiring.offer(type, bean);
        return this;
    }

    /** Puts the one bean of a type, where the container would read its settings from the environment. */
    public <T> Database using(Class<T> type, T bean) {
        wiring.put(type, bean);
        return this;
    }

    /** Adds a writer to the end of every command. */
    public Database closing(CommandCloser closer) {
        closers.add(closer);
        return this;
    }

    /** The entity manager of the running command; outside of one, a fresh view for every question. */
    public EntityManager entities() {
        return wiring.the(EntityManager.class);
    }

    public DataSource source() {
        return source;
    }

    /** What was told by the last command. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Carries out a command of the application itself. */
    public void run(Runnable work) {
        as(new Application(), () -> {
            work.run();
            return work;
        });
    }

    public void run(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return work;
        });
    }

    /** Carries out a command as the caller, in a transaction that ends as those of a use case end. */
    public <T> T as(Caller caller, Supplier<T> work) {
        var command = Command.of(caller, Whence.PAGE, "127.0.0.1");
        var frame = OpenFrame.of(wiring::the);
        var manager = factory.createEntityManager();
        writing.set(manager);
        manager.getTransaction().begin();
        try {
            return the(OpenCommand.class)
                    .as(
                            command,
                            () -> frame.during(() -> {
                                var result = work.get();
                                manager.flush();
                                facts.clear();
                                facts.addAll(frame.told());
                                closers.forEach(closer -> closer.close(command, facts(), Changes.of(manager)));
                                manager.getTransaction().commit();
                                return result;
                            }));
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
            writing.remove();
        }
    }

    /** How many statements the work sends. */
    public long statements(Runnable work) {
        var session = JpaHelper.getServerSession(factory);
        var before = StatementProfiler.sent(session);
        work.run();
        return StatementProfiler.sent(session) - before;
    }

    private EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {EntityManager.class}, this::delegate);
    }

    private Object delegate(Object proxy, Method method, Object[] arguments) throws Throwable {
        var manager = writing.get();
        if (manager == null) {
            manager = reading.get();
            manager.clear();
        }
        try {
            return method.invoke(manager, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void close() {
        factory.close();
        drop.run();
    }
}
