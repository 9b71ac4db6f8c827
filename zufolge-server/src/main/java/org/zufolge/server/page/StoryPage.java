package org.zufolge.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;

/** {@code /stories/ID}: who claims what in a story, and who stands behind it. */
final class StoryPage implements Part {
    private final Stories stories;
    private final Templates templates;

    StoryPage(Stories stories, Templates templates) {
        this.stories = stories;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/stories/{id}", this::show);
    }

    private void show(Context context) {
        String id = context.pathParam("id");
        long reports = stories.reports(id).orElseThrow(() -> none(id));
        templates.show(context, reports, () -> {
            Told story = stories.story(id).orElseThrow(() -> none(id));
            StoryView view = StoryView.of(story, Frame.wording(context));
            return templates.text("story", Frame.of(context, view.card().headline(), "", ""), view);
        });
    }

    private static Problem none(String id) {
        return Problem.of(404, "no.story", id);
    }
}
