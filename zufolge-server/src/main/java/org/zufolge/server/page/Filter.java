package org.zufolge.server.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Query;
import org.zufolge.archive.QueryException;

/**
 * Which stories are wanted; of what is empty, all.
 *
 * @param words words, or whatever else a query may have
 * @param person who says something or is spoken of
 * @param place a place
 * @param outlet who published it
 * @param certainty a label of FactBank's
 */
public record Filter(String words, String person, String place, String outlet, String certainty) {
    static Filter of(Context context) {
        return new Filter(
                given(context, "q"),
                given(context, "person"),
                given(context, "place"),
                given(context, "outlet"),
                given(context, "certainty"));
    }

    private static String given(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value.strip();
    }

    public boolean isEmpty() {
        return Stream.of(words, person, place, outlet, certainty).allMatch(String::isEmpty);
    }

    /** How many of the fields below the words are filled in. */
    public long fields() {
        return Stream.of(person, place, outlet, certainty)
                .filter(value -> !value.isEmpty())
                .count();
    }

    /**
     * The queries of which one must hold.
     *
     * @throws QueryException if the words are no query
     */
    List<Query> queries() {
        String rest = String.join(
                        " ", words, field("place", place), field("outlet", outlet), field("certainty", certainty))
                .strip();
        if (person.isEmpty()) {
            return List.of(Query.parse(rest));
        }
        List<Query> queries = new ArrayList<>();
        for (String name : List.of("source", "about")) {
            queries.add(Query.parse((rest + " " + field(name, person)).strip()));
        }
        return queries;
    }

    /** A field with a value in it, whatever characters that has. */
    static String field(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : name + ":\"" + unquoted(value) + "\"";
    }

    private static String unquoted(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        value.codePoints()
                .forEach(c -> plain.appendCodePoint(
                        Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION
                                        || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION
                                        || c == '"'
                                        || c == '„'
                                        || c == '‚'
                                ? ' '
                                : c));
        return plain.toString();
    }

    /** The same as a part of an address. */
    public String parameters() {
        return "q=" + Link.part(words) + "&person=" + Link.part(person) + "&place=" + Link.part(place) + "&outlet="
                + Link.part(outlet) + "&certainty=" + Link.part(certainty);
    }
}
