package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/** Servers that are killed at a point of a run (kill -9), and one after them that is not. */
final class Kills {

    private Kills() {}

    /** Two servers in a row are killed at that point; the third finishes. All is told once, and sent once but as said. */
    static void twiceAt(String point, int time, Path folder) throws IOException, InterruptedException {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            assertThat(last(live(folder, mail, point, time))).isEqualTo(MortalServer.STANDING);
            assertThat(last(live(folder, mail, point, time)))
                    .as("it comes to the same point, unless nothing was left to do behind it")
                    .isIn(MortalServer.STANDING, MortalServer.ENDED);
            var said = live(folder, mail, "", 0);
            assertThat(last(said)).isEqualTo(MortalServer.ENDED);
            assertThat(said.subList(0, said.size() - 1)).containsExactlyInAnyOrderElementsOf(everything());
            sent(mail, point);
        } finally {
            mail.stop();
        }
    }

    private static String last(List<String> said) {
        return said.isEmpty() ? "" : said.get(said.size() - 1);
    }

    /** Until it stands still and is killed, or has ended; answers what it said. */
    private static List<String> live(Path folder, GreenMail mail, String point, int time)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MortalServer.class.getName(),
                        folder.resolve("database").toString(),
                        Integer.toString(mail.getSmtp().getPort()),
                        point,
                        Integer.toString(time))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            while (line != null) {
                said.add(line);
                line = line.equals(MortalServer.STANDING) ? null : out.readLine();
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        return said;
    }

    private static TreeSet<String> everything() {
        var lines = new TreeSet<String>();
        for (var number = 1; number <= MortalServer.THINGS; number++) {
            var told = "T-" + number + " AHEAD-30 " + (number % 2 == 0 ? "lin" : "he");
            lines.add(told + " INBOX OPEN");
            lines.add(told + " MAIL DELIVERED");
        }
        return lines;
    }

    /** One digest each; where the mail server has it and we have not written it down, once more under the same name. */
    private static void sent(GreenMail mail, String point) {
        var ids = TwoEngines.ids(mail);
        assertThat(new HashSet<>(ids)).hasSize(2);
        if (point.equals("before settle")) {
            assertThat(ids).hasSize(4);
        } else {
            assertThat(ids).hasSize(2);
        }
    }
}
