package org.zufolge.server.api;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.zufolge.formats.JsonFormat;
import org.zufolge.server.Part;

/** {@code /openapi.json}: what the API takes and gives (OpenAPI 3.1), and the schema of a reading beside it. */
public final class Descriptions implements Part {
    private static final String SCHEMA = "reading.schema.json";

    private final String openApi = text(Descriptions.class, "openapi.json");
    private final String schema = text(JsonFormat.class, SCHEMA);

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/openapi.json", context -> Answer.send(context, openApi));
        routes.get("/" + SCHEMA, context -> Answer.send(context, schema));
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own jar cannot be read", e);
        }
    }
}
