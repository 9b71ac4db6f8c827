package org.zufolge.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for. All of these that are given must hold:
 *
 * <table>
 *   <caption>The language of queries</caption>
 *   <tr><td>{@code hafen}</td><td>the word in any of its forms</td></tr>
 *   <tr><td>{@code "tiefer hafen"}</td><td>the words side by side; of three or more, each with the next</td></tr>
 *   <tr><td>{@code source:Wiesenthal}</td><td>whose statement it is</td></tr>
 *   <tr><td>{@code about:Petersen}</td><td>whom or what it is about</td></tr>
 *   <tr><td>{@code outlet:Hafenbote}</td><td>who published it, or the agency it is from</td></tr>
 *   <tr><td>{@code place:Hamburg}</td><td>a place in it</td></tr>
 *   <tr><td>{@code certainty:CT-}</td><td>how certain it is, by label or word ({@code denied})</td></tr>
 *   <tr><td>{@code type:Direct}</td><td>how it is rendered</td></tr>
 *   <tr><td>{@code named:no}</td><td>whether its source has a name</td></tr>
 *   <tr><td>{@code after:2026-03-02}</td><td>of this day or later; a month or year is its first day</td></tr>
 *   <tr><td>{@code before:2026-03}</td><td>of an earlier day</td></tr>
 *   <tr><td>{@code -hafen -type:Direct}</td><td>without it; not of dates</td></tr>
 * </table>
 *
 * A value of more than one word stands in quotation marks: {@code source:"Klara Wiesenthal"}. When reports are searched,
 * a field holds if it does for any of a report's statements.
 */
public final class Query {
    private final String text;
    private final List<Condition> wanted;
    private final List<Condition> unwanted;
    private final @Nullable LocalDate after;
    private final @Nullable LocalDate before;

    /**
     * One thing that must hold.
     *
     * @param allOfAny terms: all of the outer list, of each inner one any
     */
    record Condition(List<List<String>> allOfAny) {
        Condition {
            allOfAny = List.copyOf(allOfAny);
        }

        String in(Dialect dialect) {
            return allOfAny.stream()
                    .map(any -> any.stream().map(dialect::term).collect(Collectors.joining(dialect.any(), "(", ")")))
                    .collect(Collectors.joining(dialect.all(), "(", ")"));
        }
    }

    Query(
            String text,
            List<Condition> wanted,
            List<Condition> unwanted,
            @Nullable LocalDate after,
            @Nullable LocalDate before) {
        this.text = text;
        this.wanted = List.copyOf(wanted);
        this.unwanted = List.copyOf(unwanted);
        this.after = after;
        this.before = before;
    }

    /**
     * Reads a query.
     *
     * @throws QueryException if it cannot be understood
     */
    public static Query parse(String text) {
        return new QueryParser(text).parse();
    }

    /** What finds all there is. It has no words, so it cannot be read back from them. */
    public static Query everything() {
        return new Query("", List.of(), List.of(), null, null);
    }

    /** Of one field with a name in it, whatever characters that has. */
    static Query of(Field field, String name) {
        return parse(field.label() + ":\"" + name.replaceAll("[" + QueryParser.QUOTES + "]", " ") + "\"");
    }

    /** What must and must not be in a set of terms, in the words of a database. */
    String terms(Dialect dialect) {
        String terms = wanted.isEmpty()
                ? dialect.term(IndexTerms.EVERYTHING)
                : wanted.stream().map(condition -> condition.in(dialect)).collect(Collectors.joining(dialect.all()));
        for (Condition condition : unwanted) {
            terms = dialect.without("(" + terms + ")", condition.in(dialect));
        }
        return terms;
    }

    /** The ranks of the days asked for. */
    RankRange ranks() {
        return RankRange.of(after, before == null ? null : before.minusDays(1));
    }

    /** The query as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
