package org.zufolge.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;

/** Why a request was not done, as RFC 9457 has it: a status and a sentence for whoever asked. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    /** The media type of {@link #json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String detail;

    /**
     * A problem.
     *
     * @param status the HTTP status, 400 to 599
     * @param detail a sentence for people; it may hold words of the request, so it is text and no markup
     */
    public Problem(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    /** The status in words: {@code Not Found}. */
    public String title() {
        return HttpStatus.forStatus(status).getMessage();
    }

    public String detail() {
        return detail;
    }

    /** As a JSON object. */
    public String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title());
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toString();
    }
}
