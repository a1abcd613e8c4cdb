package org.muster.test;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * What has to stand before the container starts and to go after it: an empty data folder, no archive of an earlier run,
 * and PostgreSQL when the run is one on PostgreSQL. The build says which by the environment it hands to the tests.
 */
public class ContainerRun implements TestExecutionListener {

    private Optional<PostgresServer> postgres = Optional.empty();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!"none".equals(System.getenv("MUSTER_APP"))) {
            return;
        }
        var data = Path.of(System.getenv("MUSTER_DATA"));
        Folders.delete(data);
        Folders.delete(MusterServer.configured().resolve("dropins"));
        if ("postgresql".equals(System.getenv("MUSTER_DB"))) {
            var port = Integer.parseInt(System.getenv("MUSTER_PG_PORT"));
            postgres = Optional.of(PostgresServer.start(port));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        postgres.ifPresent(PostgresServer::close);
        postgres = Optional.empty();
    }
}
