package org.muster.reminder;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.muster.shared.due.Term;
import org.muster.test.Database;

/**
 * A server in a process of its own that reminds of many things in one run, and stands still at one point of it, waiting to
 * be killed. It says where it stands; without such a point it goes on to the end and says that it is there.
 */
final class MortalServer {

    static final int THINGS = 600;
    static final String NOW = "2026-11-23T01:00:00Z";
    static final LocalDate DUE = LocalDate.of(2026, 12, 23);
    static final String STANDING = "standing";
    static final String ENDED = "ended";

    private MortalServer() {}

    /** @param arguments the folder of the database, the port of the mail server, the point, and the how manieth time */
    public static void main(String... arguments) {
        var folder = Path.of(arguments[0]);
        var point = standing(arguments[2], Integer.parseInt(arguments[3]));
        try (var muster = new Reminding(Database.in(folder), Optional.of(Integer.valueOf(arguments[1])), NOW, point)) {
            for (var number = 1; number <= THINGS; number++) {
                muster.duties.plan(number, "T-" + number, number % 2 == 0 ? "lin" : "he", Term.on(DUE));
            }
            muster.loseLeases();
            muster.tick("one");
            muster.deliver("one");
            muster.forward(Duration.ofMinutes(15));
            muster.loseLeases();
            muster.tick("one");
            muster.deliver("one");
            muster.rows("select subject_ref, rung, recipient, channel, state from reminder_item order by id", 5)
                    .forEach(MortalServer::say);
            say(ENDED);
        }
    }

    private static Consumer<String> standing(String wanted, int time) {
        var times = new AtomicInteger();
        return point -> {
            if (point.equals(wanted) && times.incrementAndGet() == time) {
                say(STANDING);
                stand();
            }
        };
    }

    private static void stand() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
