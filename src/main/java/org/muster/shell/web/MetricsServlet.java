package org.muster.shell.web;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.shared.persistence.StatementCount;

/**
 * How the server is doing, for whoever watches it: memory, threads, collections, statements sent. It answers this machine
 * alone, unless {@code muster.metrics=anybody} says otherwise; what watches from elsewhere comes through a proxy of its own.
 */
@WebServlet(MetricsServlet.PATH)
public class MetricsServlet extends HttpServlet {

    static final String PATH = "/metrics";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StatementCount statements;

    @Inject
    @ConfigProperty(name = "muster.metrics", defaultValue = "this-machine")
    private transient String audience;

    private transient PrometheusMetricsServlet exporter;

    @Override
    public void init() throws ServletException {
        var registry = new PrometheusRegistry();
        JvmMetrics.builder().register(registry);
        CounterWithCallback.builder()
                .name("muster_sql_statements_total")
                .help("SQL statements sent since the start")
                .callback(counter -> counter.call(statements.sent()))
                .register(registry);
        exporter = new PrometheusMetricsServlet(registry);
        exporter.init(getServletConfig());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (audience.equals("anybody") || ofThisMachine(request)) {
            exporter.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The address is one as it stands; no name is looked up. */
    private static boolean ofThisMachine(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
