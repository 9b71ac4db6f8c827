package org.zufolge.intake;

import java.time.Clock;

/** Reads a report from a JSON object: our own form, {@code {"id", "text", "title"?, "date"?, "outlet"?, "url"?}}. */
final class JsonReports {
    private final Clock clock;

    JsonReports(Clock clock) {
        this.clock = clock;
    }

    Arrival read(JsonTree json, String where) throws UnreadableException {
        if (!json.isObject()) {
            throw new UnreadableException("is no JSON object");
        }
        if (!json.has("text")) {
            throw new UnreadableException("has no \"text\"");
        }
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
}
