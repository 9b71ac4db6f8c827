package org.zufolge.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.zufolge.reading.Reading;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;
import org.zufolge.server.desk.Desk;
import org.zufolge.server.desk.Submission;
import org.zufolge.server.guard.Csrf;

/** {@code /read}: a text or link is handed in and shown as read; {@code /reports/KEY}: one that is kept. */
final class ReaderPages implements Part {
    private final Desk desk;
    private final Templates templates;

    ReaderPages(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/read", context -> form(context, ReadForm.EMPTY));
        routes.post("/read", this::read);
        routes.get("/reports/{key}", this::kept);
    }

    private void form(Context context, ReadForm form) {
        templates.show(
                context,
                "read",
                Frame.of(context, Frame.wording(context).say("read.title"), "read", Csrf.token(context)),
                form);
    }

    private void read(Context context) {
        ReadForm form = new ReadForm(
                given(context, "text"),
                given(context, "url"),
                given(context, "title"),
                given(context, "date"),
                given(context, "outlet"),
                null,
                null);
        try {
            Reading reading =
                    desk.read(new Submission(form.text(), form.url(), form.title(), form.date(), form.outlet()));
            if (context.formParam("keep") != null) {
                context.redirect(Link.report(desk.keep(reading).key()), HttpStatus.SEE_OTHER);
            } else {
                ReadingView view = ReadingView.of(reading, Frame.wording(context));
                templates.show(
                        context,
                        "report",
                        Frame.of(context, view.title(), "read", ""),
                        new ReportView(view, null, null));
            }
        } catch (Problem problem) {
            context.status(problem.status());
            form(
                    context,
                    new ReadForm(
                            form.text(),
                            form.url(),
                            form.title(),
                            form.date(),
                            form.outlet(),
                            problem.status() == 502 ? "read.unreachable" : "read.unreadable",
                            problem));
        }
    }

    private void kept(Context context) {
        String key = context.pathParam("key");
        String story = desk.archive().storyOf(key).orElseThrow(() -> none(key));
        templates.show(context, story, () -> {
            Reading reading = desk.archive().reading(key).orElseThrow(() -> none(key));
            ReadingView view = ReadingView.of(reading, Frame.wording(context));
            return templates.text("report", Frame.of(context, view.title(), "", ""), new ReportView(view, key, story));
        });
    }

    private static Problem none(String key) {
        return Problem.of(404, "no.report", key);
    }

    private static String given(Context context, String field) {
        String value = context.formParam(field);
        return value == null ? "" : value;
    }
}
