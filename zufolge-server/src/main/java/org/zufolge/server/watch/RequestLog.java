package org.zufolge.server.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON for each request, where that is wanted, and in any case for each that the program failed on. What somebody
 * searches for, and who they are beyond their address, is not in it.
 */
public final class RequestLog implements RequestLogger {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String FAILURE = "zufolge-failure";

    private final Metrics metrics;
    private final boolean all;
    private final PrintStream out;
    private final Clock clock;

    /**
     * A log.
     *
     * @param metrics is told of each request
     * @param all whether requests that went well are told too
     */
    public RequestLog(Metrics metrics, boolean all, PrintStream out, Clock clock) {
        this.metrics = metrics;
        this.all = all;
        this.out = out;
        this.clock = clock;
    }

    /** Notes why a request fails, for its line. */
    public static void failed(Context context, Exception failure) {
        context.attribute(FAILURE, failure);
    }

    @Override
    public void handle(Context context, Float milliseconds) {
        String route = Metrics.route(context);
        metrics.answered(route, context.req().getMethod(), context.statusCode(), (long)
                (milliseconds.doubleValue() * 1_000_000));
        Exception failure = context.attribute(FAILURE);
        if (all || failure != null) {
            out.println(line(context, route, milliseconds, failure));
        }
    }

    private String line(Context context, String route, float milliseconds, @Nullable Exception failure) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField(
                    "time", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
            json.writeStringField("client", context.ip());
            json.writeStringField("method", context.req().getMethod());
            json.writeStringField("path", context.path());
            json.writeStringField("route", route);
            json.writeNumberField("status", context.statusCode());
            json.writeNumberField("milliseconds", Math.round(milliseconds));
            if (failure != null) {
                json.writeStringField("failure", failure.toString());
                StackTraceElement[] trace = failure.getStackTrace();
                json.writeStringField("at", trace.length == 0 ? null : trace[0].toString());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return line.toString();
    }
}
