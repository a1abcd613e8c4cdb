package org.muster.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.shared.seed.FirstSignIn;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/** Says on the console, not in the log, where to go, how to sign in and how to stop; in both languages. */
@ApplicationScoped
class Announcement {

    private static final String RULE = "-".repeat(72);
    private static final List<String> ROLES = List.of(
            "admin", "manager", "storekeeper", "inspector", "technician", "approver", "planner", "finance", "auditor");

    private final Texts texts;
    private final String port;

    @Inject
    Announcement(Texts texts, @ConfigProperty(name = "muster.http.port", defaultValue = "9080") String port) {
        this.texts = texts;
        this.port = port;
    }

    Announcement() {
        this(null, "");
    }

    void print(boolean demo, List<FirstSignIn.Created> created) {
        var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        lines(demo, created).forEach(console::println);
    }

    /** The block, line by line. */
    List<String> lines(boolean demo, List<FirstSignIn.Created> created) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(RULE);
        for (var language : Language.values()) {
            lines.add(texts.of(language, "seed.console.where", "http://localhost:" + port + "/"));
            if (demo) {
                lines.add(texts.of(language, "seed.console.demo", String.join(", ", ROLES), "muster-demo"));
            }
            created.forEach(one -> lines.add(texts.of(language, "seed.console.first", one.login(), one.password())));
            lines.add(texts.of(language, "seed.console.stop"));
        }
        lines.add(RULE);
        return lines;
    }
}
