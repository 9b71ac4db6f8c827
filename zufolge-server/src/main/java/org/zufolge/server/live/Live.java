package org.zufolge.server.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.ArchiveException;
import org.zufolge.archive.ReportLine;
import org.zufolge.archive.json.HitJson;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;

/**
 * {@code /live}: what arrives, as server-sent events, whichever program brings it: the archive is asked every second whether
 * it has grown. Each report is an event {@code report} with the report as JSON, numbered by its id so that a listener who
 * comes back misses nothing; the stories they are in follow, each an event {@code story}. A listener who is too slow, or one
 * too many, is sent away and may come again.
 */
public final class Live implements Part, AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    /** So many events may wait for a listener. */
    private static final int WAITING = 64;
    /** So many reports are told at once; the rest waits for the next round. */
    private static final int REPORTS = 200;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final String END = "";
    private static final String HEART = ": still here\n\n";

    private final Archive archive;
    private final int most;
    private final Semaphore places;
    private final List<BlockingQueue<String>> listeners = new CopyOnWriteArrayList<>();
    private final Thread watch;
    private long told;
    private volatile boolean closed;

    /**
     * Begins to watch an archive.
     *
     * @param most how many may listen at a time
     */
    public Live(Archive archive, int most) {
        this.archive = archive;
        this.most = most;
        places = new Semaphore(most);
        told = archive.totals().reports();
        watch = new Thread(this::watch, "zufolge-live");
        watch.setDaemon(true);
        watch.start();
    }

    /** How many listen. */
    public int listeners() {
        return most - places.availablePermits();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/live", this::listen);
    }

    @Override
    public void close() {
        closed = true;
        watch.interrupt();
        for (BlockingQueue<String> listener : listeners) {
            listener.clear();
            listener.offer(END);
        }
    }

    private void watch() {
        try {
            while (!closed) {
                TimeUnit.MILLISECONDS.sleep(PERIOD.toMillis());
                look();
            }
        } catch (InterruptedException e) {
            // The room closes.
        }
    }

    private void look() {
        try {
            List<ReportLine> reports = archive.arrivals(told, REPORTS);
            if (reports.isEmpty()) {
                return;
            }
            String events = events(reports, told);
            told += reports.size();
            for (BlockingQueue<String> listener : listeners) {
                if (!listener.offer(events)) {
                    listener.clear();
                    listener.offer(END);
                }
            }
        } catch (ArchiveException e) {
            // The next look finds what this one could not.
        }
    }

    private static String events(List<ReportLine> reports, long before) {
        StringBuilder events = new StringBuilder();
        Set<String> stories = new LinkedHashSet<>();
        long number = before;
        for (ReportLine report : reports) {
            number++;
            stories.add(report.story());
            events.append("event: report\nid: ")
                    .append(number)
                    .append("\ndata: ")
                    .append(HitJson.of(report));
            events.append("\n\n");
        }
        for (String story : stories) {
            events.append("event: story\ndata: ").append(object("story", story)).append("\n\n");
        }
        return events.toString();
    }

    private static String object(String name, String value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField(name, value);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toString();
    }

    private void listen(Context context) throws IOException, InterruptedException {
        if (!places.tryAcquire()) {
            context.header("Retry-After", "30");
            throw new Problem(503, "Already " + most + " listen; try again later.");
        }
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(WAITING);
        try {
            listeners.add(queue);
            context.disableCompression();
            context.contentType("text/event-stream; charset=utf-8")
                    .header("Cache-Control", "no-store")
                    .header("X-Accel-Buffering", "no");
            tell(context.header("Last-Event-ID"), queue, context.res().getOutputStream());
        } finally {
            listeners.remove(queue);
            places.release();
        }
    }

    /** What arrived since a listener was last told something; some of it may come once more. */
    private void missed(@Nullable String last, OutputStream out) throws IOException {
        if (last == null || !NUMBER.matcher(last).matches()) {
            return;
        }
        long from = Long.parseLong(last);
        List<ReportLine> reports = archive.arrivals(from, REPORTS);
        while (!reports.isEmpty() && !closed) {
            out.write(events(reports, from).getBytes(StandardCharsets.UTF_8));
            from += reports.size();
            reports = archive.arrivals(from, REPORTS);
        }
    }

    private void tell(@Nullable String last, BlockingQueue<String> queue, OutputStream out)
            throws InterruptedException {
        try {
            out.write("retry: 3000\n\n".getBytes(StandardCharsets.UTF_8));
            missed(last, out);
            out.flush();
            while (!closed) {
                String events = queue.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                if (END.equals(events)) {
                    return;
                }
                out.write((events == null ? HEART : events).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            // The listener has gone.
        }
    }
}
