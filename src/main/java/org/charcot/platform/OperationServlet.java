package org.charcot.platform;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.charcot.store.MarkStore;
import org.charcot.submission.EvaluationCounts;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;

/**
 * What those who operate the server ask, at the addresses and in the formats of Spring Boot's actuator: whether it is
 * up, whether it is ready, and figures for Prometheus.
 */
final class OperationServlet extends HttpServlet {

    static final String PATH = "/actuator/*";

    private static final long serialVersionUID = 1L;

    private final transient ApplicationAvailability availability;
    private final transient MarkStore marks;
    private final transient EvaluationCounts counts;

    OperationServlet(ApplicationAvailability availability, MarkStore marks, EvaluationCounts counts) {
        this.availability = availability;
        this.marks = marks;
        this.counts = counts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (path) {
            case "/health" -> health(response, isDatabaseUp());
            case "/health/readiness" ->
                health(
                        response,
                        availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && isDatabaseUp());
            case "/prometheus" -> answer(response, 200, "text/plain; version=0.0.4; charset=utf-8", figures());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isDatabaseUp() {
        try {
            marks.waiting();
            return true;
        } catch (DataAccessException unreachable) {
            return false;
        }
    }

    private static void health(HttpServletResponse response, boolean up) throws IOException {
        answer(response, up ? 200 : 503, "application/json", "{\"status\":\"" + (up ? "UP" : "OUT_OF_SERVICE") + "\"}");
    }

    private String figures() {
        var memory = ManagementFactory.getMemoryMXBean();
        return String.format(
                Locale.ROOT,
                """
                # HELP charcot_evaluations_total Evaluations that came to an end since the start.
                # TYPE charcot_evaluations_total counter
                charcot_evaluations_total{result="succeeded"} %d
                charcot_evaluations_total{result="failed"} %d
                # HELP charcot_patients_waiting Patients whose plan may not be right yet.
                # TYPE charcot_patients_waiting gauge
                charcot_patients_waiting %d
                # HELP jvm_memory_used_bytes Memory in use.
                # TYPE jvm_memory_used_bytes gauge
                jvm_memory_used_bytes{area="heap"} %d
                jvm_memory_used_bytes{area="nonheap"} %d
                # HELP process_uptime_seconds Time since the start.
                # TYPE process_uptime_seconds gauge
                process_uptime_seconds %.3f
                """,
                counts.succeededSoFar(),
                counts.failedSoFar(),
                marks.waiting().size(),
                memory.getHeapMemoryUsage().getUsed(),
                memory.getNonHeapMemoryUsage().getUsed(),
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    private static void answer(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body);
    }
}
