package org.zufolge.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.zufolge.archive.Archive;
import org.zufolge.archive.StoryLine;
import org.zufolge.archive.json.StoryJson;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;
import org.zufolge.server.desk.StoryAccounts;
import org.zufolge.stories.account.StoryAccount;

/** {@code /api/stories}: stories, and what each comes to. */
public final class Stories implements Part {
    private final Archive archive;
    private final StoryAccounts accounts;

    public Stories(Archive archive, StoryAccounts accounts) {
        this.archive = archive;
        this.accounts = accounts;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/api/stories",
                context -> Answer.page(
                        context,
                        archive.stories(
                                Parameters.day(context, "from"),
                                Parameters.day(context, "to"),
                                Parameters.cursor(context, "cursor"),
                                Parameters.limit(context)),
                        Stories::line));
        routes.get("/api/stories/{id}", context -> {
            Answer.send(context, StoryJson.of(context.pathParam("id"), account(context)));
        });
        routes.get("/api/stories/{id}/claims", context -> {
            String claims = StoryJson.claims(account(context));
            Answer.send(context, Answer.object(json -> {
                json.writeFieldName("claims");
                json.writeRawValue(claims);
            }));
        });
    }

    private StoryAccount account(Context context) {
        String id = context.pathParam("id");
        return accounts.of(id).orElseThrow(() -> new Problem(404, "There is no story '" + id + "'."));
    }

    private static String line(StoryLine story) {
        return Answer.object(json -> {
            json.writeStringField("id", story.id());
            json.writeStringField("title", story.title());
            json.writeStringField("first", story.first().toString());
            json.writeStringField("latest", story.latest().toString());
            json.writeNumberField("reports", story.reports());
            json.writeNumberField("outlets", story.outlets());
        });
    }
}
