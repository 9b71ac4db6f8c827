package org.zufolge.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Writes pages from their templates, which are compiled with the program. May be shared between threads. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a page. */
    void show(Context context, String template, Frame frame, Object page) {
        context.header("Vary", "Accept-Language, Cookie, HX-Request")
                .header("Content-Language", frame.wording().tag())
                .header("Cache-Control", "no-store")
                .html(text(template, frame, page));
    }

    String text(String template, Frame frame, Object page) {
        StringOutput out = new StringOutput(1 << 15);
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        return out.toString();
    }
}
