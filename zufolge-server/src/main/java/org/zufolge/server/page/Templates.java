package org.zufolge.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;
import org.zufolge.server.guard.Csrf;
import org.zufolge.server.guard.Token;

/** Writes pages from their templates, which are compiled with the program. May be shared between threads. */
final class Templates {
    private static final long KEPT_BYTES = 32_000_000;

    /** Stands where each visitor's own word is put in; no text can have it, for nobody can know it. */
    static final String SLOT = Token.fresh();

    private final Written written = new Written(KEPT_BYTES);
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a page. */
    void show(Context context, String template, Frame frame, Object page) {
        head(context, frame.wording());
        context.html(text(template, frame, page));
    }

    /**
     * Answers with a page that is the same for everybody who asks for its address in its language, and that is written anew
     * only when its stamp is another. What is asked for of it ({@code HX-Target}) counts as part of the address.
     *
     * @param stamp what the page was made of, or stands for that
     * @param page writes it
     */
    void show(Context context, Object stamp, Supplier<String> page) {
        Wording wording = Frame.wording(context);
        head(context, wording);
        written.send(context, key(context, wording), stamp, page);
    }

    /** The same for a page with forms, which is written with {@link #SLOT} for what its forms must send along. */
    void showForms(Context context, Object stamp, Supplier<String> page) {
        Wording wording = Frame.wording(context);
        head(context, wording);
        context.html(written.text(key(context, wording), stamp, page).replace(SLOT, Csrf.token(context)));
    }

    private static String key(Context context, Wording wording) {
        String part = context.header("HX-Target");
        String query = context.queryString();
        return String.join("\n", wording.tag(), part == null ? "" : part, context.path(), query == null ? "" : query);
    }

    private static void head(Context context, Wording wording) {
        context.header("Vary", "Accept-Language, Cookie, HX-Target")
                .header("Content-Language", wording.tag())
                .header("Cache-Control", "no-store");
    }

    String text(String template, Frame frame, Object page) {
        StringOutput out = new StringOutput(1 << 15);
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        return out.toString();
    }
}
