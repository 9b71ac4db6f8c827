package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.zufolge.formats.JsonFormat;
import org.zufolge.server.api.Descriptions;

/** The API's description, held against what the room answers by an independent validator. */
final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document = JSON.readTree(resource(Descriptions.class, "openapi.json"));
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    OpenApi() throws Exception {
        String reading = resource(JsonFormat.class, "reading.schema.json");
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(iri -> iri.endsWith("/reading.schema.json") ? reading : null));
    }

    /** Every operation, as {@code GET /api/reports}. */
    TreeSet<String> operations() {
        TreeSet<String> operations = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Fails unless an answer is one that the document describes. */
    void check(String method, String path, HttpResponse<?> answer, String body) {
        JsonNode operation = operation(method, path);
        JsonNode responses = operation.path("responses");
        JsonNode described = responses.has(Integer.toString(answer.statusCode()))
                ? responses.get(Integer.toString(answer.statusCode()))
                : responses.path("default");
        assertThat(answer.statusCode() < 400 && !responses.has(Integer.toString(answer.statusCode())))
                .as("%s %s: %s is not described", method, path, answer.statusCode())
                .isFalse();
        if (!described.has("content") || method.equals("HEAD")) {
            assertThat(body).as("%s %s", method, path).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode content = described.get("content");
        assertThat(content.has(type) || content.has("*/*"))
                .as("%s %s: %s is not described", method, path, type)
                .isTrue();
        if (type.endsWith("json") && !type.endsWith("ndjson") && content.has(type)) {
            JsonNode schema = content.get(type).get("schema");
            if (!schema.path("type").asText().equals("string")) {
                assertThat(schema(schema).validate(body, InputFormat.JSON))
                        .as("%s %s %s", method, path, body)
                        .isEmpty();
            }
        }
    }

    private JsonNode operation(String method, String path) {
        String plain = path.split("\\?")[0];
        for (Map.Entry<String, JsonNode> entry : document.get("paths").properties()) {
            String pattern = entry.getKey().replace(".", "\\.").replaceAll("\\{[a-z]+}", "[^/]+");
            String small = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
            if (plain.matches(pattern) && entry.getValue().has(small)) {
                return entry.getValue().get(small);
            }
        }
        throw new AssertionError(method + " " + path + " is not described");
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode whole = JSON.createObjectNode();
            whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            whole.put("$id", "https://zufolge.org/api/" + schemas.size() + "/openapi.json");
            whole.set("components", document.get("components"));
            whole.putArray("allOf").add(schema);
            return registry.getSchema(whole);
        });
    }

    private static String resource(Class<?> beside, String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
