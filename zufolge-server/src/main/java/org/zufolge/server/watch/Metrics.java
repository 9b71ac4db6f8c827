package org.zufolge.server.watch;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Totals;
import org.zufolge.server.Part;

/**
 * {@code /metrics}: figures in the text form of Prometheus. Requests are counted by the route's pattern and not by its
 * address, so that there are only so many lines.
 */
public final class Metrics implements Part {
    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final Archive archive;
    private final IntSupplier listeners;
    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Histogram> durations = new ConcurrentSkipListMap<>();
    private final Histogram readings = new Histogram();

    /**
     * Figures that are all zero.
     *
     * @param listeners how many listen to what arrives
     */
    public Metrics(Archive archive, IntSupplier listeners) {
        this.archive = archive;
        this.listeners = listeners;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/metrics",
                context -> context.header("Cache-Control", "no-store")
                        .contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(text()));
    }

    /** A request was answered. */
    public void answered(String route, String method, int status, long nanoseconds) {
        String labels = "route=\"" + route + "\",method=\"" + method + "\"";
        requests.computeIfAbsent(labels + ",status=\"" + status + "\"", key -> new LongAdder())
                .increment();
        durations.computeIfAbsent(labels, key -> new Histogram()).add(nanoseconds);
    }

    /** A report was read. */
    public void read(long nanoseconds) {
        readings.add(nanoseconds);
    }

    /** The pattern that a request's address fits; "none" where it fits none. */
    static String route(Context context) {
        var endpoint = context.endpoints().matchedHttpEndpoint();
        return endpoint == null ? "none" : endpoint.path;
    }

    private String text() {
        Totals totals = archive.totals();
        StringBuilder out = new StringBuilder();
        head("zufolge_requests_total", "counter", "Requests answered.", out);
        requests.forEach((labels, count) -> out.append("zufolge_requests_total{")
                .append(labels)
                .append("} ")
                .append(count.sum())
                .append('\n'));
        head("zufolge_request_seconds", "histogram", "How long requests took.", out);
        durations.forEach((labels, histogram) -> histogram.write("zufolge_request_seconds", labels, out));
        head("zufolge_reading_seconds", "histogram", "How long reports took to be read.", out);
        readings.write("zufolge_reading_seconds", "", out);
        gauge("zufolge_reports", "Reports in the archive.", totals.reports(), out);
        gauge("zufolge_statements", "Statements in the archive.", totals.statements(), out);
        gauge("zufolge_stories", "Stories in the archive.", totals.stories(), out);
        gauge("zufolge_listeners", "Who listens to what arrives.", listeners.getAsInt(), out);
        gauge("zufolge_heap_after_collection_bytes", "Memory in use after the last collection.", heap(), out);
        return out.toString();
    }

    /** What the last garbage collection, of whatever kind, left in use; 0 before the first. */
    private static long heap() {
        long latest = -1;
        long used = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class)) {
            GcInfo last = collector.getLastGcInfo();
            if (last != null && last.getEndTime() > latest) {
                latest = last.getEndTime();
                used = last.getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> HEAP.contains(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
            }
        }
        return used;
    }

    private static void gauge(String name, String help, long value, StringBuilder out) {
        head(name, "gauge", help, out);
        out.append(name).append(' ').append(value).append('\n');
    }

    private static void head(String name, String type, String help, StringBuilder out) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
}
