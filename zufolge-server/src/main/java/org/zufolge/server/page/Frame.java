package org.zufolge.server.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.server.StaticFiles;

/**
 * What every page has around it.
 *
 * @param wording its language
 * @param title its title, without the program's name
 * @param section the part of the room that it is in: the key of its words; empty for none
 * @param here its address, to which a parameter can be added
 * @param token what a form must send along, to show that it is this page's; empty for nothing
 */
public record Frame(Wording wording, String title, String section, String here, String token) {
    /** The cookie that remembers the language, and the parameter that sets it. */
    static final String LANGUAGE = "lang";

    static Frame of(Context context, String title, String section, String token) {
        return new Frame(wording(context), title, section, here(context), token);
    }

    static Wording wording(Context context) {
        return Wording.of(context.cookie(LANGUAGE), context.header("Accept-Language"));
    }

    /** The path and query of a request without the language, ending so that a parameter can follow. */
    private static String here(Context context) {
        List<String> parameters = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : context.queryParamMap().entrySet()) {
            if (!entry.getKey().equals(LANGUAGE)) {
                entry.getValue().forEach(value -> parameters.add(Link.part(entry.getKey()) + "=" + Link.part(value)));
            }
        }
        return context.path() + "?" + (parameters.isEmpty() ? "" : String.join("&", parameters) + "&");
    }

    /** The same page in another language. */
    public String in(Wording other) {
        return here + LANGUAGE + "=" + other.tag();
    }

    public String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** The address of a style sheet, script or picture. */
    public String file(String name) {
        return StaticFiles.address(name);
    }

    /** For {@code aria-current}: null, and thereby no attribute, on other pages. */
    public @Nullable String current(String other) {
        return section.equals(other) ? "page" : null;
    }
}
