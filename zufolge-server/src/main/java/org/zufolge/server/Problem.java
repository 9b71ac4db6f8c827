package org.zufolge.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.formats.phrase.Phrases;

/**
 * Why a request was not done, as RFC 9457 has it: a status and a sentence for whoever asked. Programs get the sentence in
 * English; people get it in the language of their pages, where there is one in that.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String ENGLISH = "en";
    private static final Map<String, Phrases> WORDS = Map.of(ENGLISH, words(ENGLISH), "de", words("de"));

    /** The media type of {@link #json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String detail;

    @Nullable
    private final String key;

    private final List<String> values;

    /**
     * A problem that there are words for in English alone: one of the API, or one of which another part of the program tells.
     *
     * @param status the HTTP status, 400 to 599
     * @param detail a sentence for people; it may hold words of the request, so it is text and no markup
     */
    public Problem(int status, String detail) {
        this(status, detail, null, List.of());
    }

    private Problem(int status, String detail, @Nullable String key, List<String> values) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
        this.key = key;
        this.values = values;
    }

    /**
     * A problem that there are words for in every language of the pages ({@code problems_de.properties} and its like).
     *
     * @param status the HTTP status, 400 to 599
     * @param key the key of the words
     * @param values for {@code {0}}, {@code {1}}, …
     * @throws IllegalArgumentException if there are no such words, which is a mistake in the program
     */
    public static Problem of(int status, String key, Object... values) {
        List<String> said = List.of(values).stream().map(Object::toString).toList();
        return new Problem(status, said(ENGLISH, key, said), key, said);
    }

    private static Phrases words(String language) {
        return Phrases.of(Problem.class, "problems", language);
    }

    private static String said(String language, String key, List<String> values) {
        return Objects.requireNonNull(WORDS.get(language), language).say(key, values.toArray());
    }

    /** All keys there are words for. */
    static Set<String> keys(String language) {
        return Objects.requireNonNull(WORDS.get(language), language).keys();
    }

    public int status() {
        return status;
    }

    /** The status in words: {@code Not Found}. */
    public String title() {
        return HttpStatus.forStatus(status).getMessage();
    }

    /** The sentence in English. */
    public String detail() {
        return detail;
    }

    /** The sentence in a language, or in English where there is none in that; {@link #language} tells which. */
    public String detail(String language) {
        return key == null ? detail : said(language, key, values);
    }

    /** The language that {@link #detail(String)} is in. */
    public String language(String wanted) {
        return key == null ? ENGLISH : wanted;
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
