package org.zufolge.server.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zufolge.archive.Page;
import org.zufolge.server.ETags;

/** Writes answers in JSON: none again that the client has already. */
final class Answer {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int TAG_BYTES = 12;

    private Answer() {}

    /** Writes JSON. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** An object. */
    static String object(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toString();
    }

    /** Sends JSON, or 304 if the client has it. */
    static void send(Context context, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        // Weak, for it may be sent packed.
        String tag = "W/\"" + HexFormat.of().formatHex(hash(bytes), 0, TAG_BYTES) + "\"";
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        if (ETags.match(context.header("If-None-Match"), tag)) {
            context.status(304);
        } else {
            context.contentType("application/json").result(bytes);
        }
    }

    /** Sends a part of a list, with the address of the next in the header {@code Link}. */
    static <T> void page(Context context, Page<T> page, Function<T, String> item) {
        if (page.next() != null) {
            context.header("Link", "<" + next(context, page.next()) + ">; rel=\"next\"");
        }
        send(context, object(json -> members(page, item, json)));
    }

    /** Writes a part of a list as members of an object. */
    static <T> void members(Page<T> page, Function<T, String> item, JsonGenerator json) throws IOException {
        json.writeFieldName("items");
        array(page.items(), item, json);
        json.writeStringField("next", page.next());
    }

    static <T> void array(List<T> items, Function<T, String> item, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (T one : items) {
            json.writeRawValue(item.apply(one));
        }
        json.writeEndArray();
    }

    private static String next(Context context, String cursor) {
        StringBuilder address = new StringBuilder(context.req().getRequestURI()).append('?');
        for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
            if (!parameter.getKey().equals("cursor")) {
                for (String value : parameter.getValue()) {
                    address.append(encoded(parameter.getKey()))
                            .append('=')
                            .append(encoded(value))
                            .append('&');
                }
            }
        }
        return address.append("cursor=").append(encoded(cursor)).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
