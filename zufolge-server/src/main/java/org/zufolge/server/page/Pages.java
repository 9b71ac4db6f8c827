package org.zufolge.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.List;
import org.zufolge.server.ErrorView;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;
import org.zufolge.server.desk.Desk;

/** All pages that people read. */
public final class Pages implements Part, ErrorView {
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final Templates templates = new Templates();
    private final List<Part> parts;

    /**
     * The pages.
     *
     * @param desk reads what is handed in, and has the archive
     */
    public Pages(Desk desk) {
        Stories stories = new Stories(desk.archive());
        this.parts = List.of(
                new FrontPage(desk.archive(), stories, templates),
                new ReaderPages(desk, templates),
                new StoryPage(stories, templates),
                new FindPages(desk.archive(), templates),
                new ExportPages(desk.archive(), stories, templates));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(Pages::remember);
        parts.forEach(part -> part.addTo(routes));
    }

    /** Takes note of a language that is chosen, and goes on to the page itself. */
    private static void remember(Context context) {
        String chosen = context.queryParam(Frame.LANGUAGE);
        if (chosen == null
                || !context.method().name().equals("GET")
                || Wording.ALL.stream().noneMatch(wording -> wording.tag().equals(chosen))) {
            return;
        }
        context.cookie(new Cookie(Frame.LANGUAGE, chosen, "/", YEAR, false, true, null, SameSite.STRICT));
        String here = Frame.of(context, "", "", "").here();
        context.redirect(here.substring(0, here.length() - 1), HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
    }

    @Override
    public void show(Context context, Problem problem) {
        Wording wording = Frame.wording(context);
        templates.show(
                context, "problem", Frame.of(context, wording.say("problem.title", problem.status()), "", ""), problem);
    }
}
