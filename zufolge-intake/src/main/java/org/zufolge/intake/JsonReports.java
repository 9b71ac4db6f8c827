package org.zufolge.intake;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Arrival.Refused;

/**
 * Reads a report from a JSON object: our own form, {@code {"id", "text", "title"?, "date"?, "outlet"?, "url"?}}, or ninjs,
 * version 1 to 3, whose names are the same but for their capitals.
 */
final class JsonReports {
    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

    private final Clock clock;

    JsonReports(Clock clock) {
        this.clock = clock;
    }

    /**
     * The report, or that there is none.
     *
     * @throws UnreadableException if it is neither form
     */
    Arrival read(JsonTree json, String where) throws UnreadableException {
        if (!json.isObject()) {
            throw new UnreadableException("is no JSON object");
        }
        if (json.has("text")) {
            return own(json, where);
        }
        if (json.has("uri") || json.has("headlines") || json.has("bodies") || json.has("versioncreated")) {
            return ninjs(json, where);
        }
        throw new UnreadableException("has no \"text\"");
    }

    private Arrival own(JsonTree json, String where) {
        Draft draft = new Draft(where)
                .id(json.text("id"))
                .text(json.text("text"))
                .headline(json.text("title"))
                .date(json.text("date"))
                .outlet(json.text("outlet"))
                .url(json.text("url"))
                .language(json.text("language"));
        for (JsonTree author : json.at("author").items()) {
            draft.author(author.text());
        }
        return draft.finish(clock);
    }

    private Arrival ninjs(JsonTree item, String where) {
        String status = either(item, "pubStatus");
        if (status != null && WITHDRAWN.contains(status)) {
            return new Refused(where, "has been " + status + " by its provider");
        }
        String type = item.text("type");
        if (type != null && !type.equals("text") && !type.equals("composite")) {
            return new Refused(where, "is of type " + Why.line(type) + ", not text");
        }
        String uri = item.text("uri");
        Draft draft = new Draft(where)
                .id(uri)
                .headline(main(item.at("headlines")))
                .headline(item.text("headline"))
                .headline(item.text("title"))
                .date(either(item, "versionCreated"))
                .date(either(item, "contentCreated"))
                .date(either(item, "firstCreated"))
                .outlet(item.at("provider").text("name"))
                .outlet(either(item, "copyrightHolder"))
                .language(item.text("language"))
                .author(item.text("by"))
                .author(item.text("byline"))
                .url(uri == null ? null : new WebAddress(null).of(uri))
                .credit(item.text("creditline"))
                .credit(item.text("creditLine"));
        for (String key : new String[] {"infosources", "infoSources", "infosource"}) {
            for (JsonTree source : item.at(key).items()) {
                draft.credit(source.text("name"));
            }
        }
        return draft.text(body(item)).finish(clock);
    }

    /** A value whose name is in small letters in version 1 and 2. */
    private static @Nullable String either(JsonTree item, String key) {
        String value = item.text(key);
        return value == null ? item.text(key.toLowerCase(Locale.ROOT)) : value;
    }

    private static @Nullable String main(JsonTree headlines) {
        String first = null;
        for (JsonTree headline : headlines.items()) {
            String value = headline.text("value");
            if (value != null && "main".equals(headline.text("role"))) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first;
    }

    /** The body with markup, which keeps its paragraphs, before the one without. */
    private static @Nullable String body(JsonTree item) {
        String plain = item.text("body_text");
        for (String key : new String[] {"body_xhtml", "body_html"}) {
            String html = item.text(key);
            if (html != null) {
                return text(html);
            }
        }
        for (JsonTree body : item.at("bodies").items()) {
            String value = body.text("value");
            String type = either(body, "contentType");
            if (value != null && type != null && type.contains("html")) {
                return text(value);
            }
            plain = plain == null ? value : plain;
        }
        return plain;
    }

    private static String text(String html) {
        return new Paragraphs().of(Jsoup.parseBodyFragment(html).body());
    }
}
