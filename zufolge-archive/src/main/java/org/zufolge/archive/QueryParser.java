package org.zufolge.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.SearchTerms;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.StatementType;

/** Reads one query, from left to right. */
final class QueryParser {
    private static final int LONGEST = 1_000;
    static final String QUOTES = "\"„“”»«";
    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    private final String text;
    private final List<Query.Condition> wanted = new ArrayList<>();
    private final List<Query.Condition> unwanted = new ArrayList<>();
    private @Nullable LocalDate after;
    private @Nullable LocalDate before;
    private int at;

    QueryParser(String text) {
        this.text = text;
    }

    Query parse() {
        if (text.length() > LONGEST) {
            throw new QueryException("the query is too long: at most " + LONGEST + " characters");
        }
        boolean any = false;
        for (skipSpace(); at < text.length(); skipSpace()) {
            next();
            any = true;
        }
        if (!any) {
            throw new QueryException("the query is empty: write a word, or a field such as source:Name");
        }
        return new Query(text, wanted, unwanted, after, before);
    }

    private void next() {
        boolean minus = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        if (minus) {
            at++;
        }
        String label = label();
        if (label == null) {
            String words = value("");
            add(words(words, null), words, minus);
            return;
        }
        String value = value(label + ":");
        if (label.equals(AFTER) || label.equals(BEFORE)) {
            date(label, value, minus);
            return;
        }
        Field field = Field.of(label);
        if (field == null) {
            throw new QueryException("there is no field '" + label + ":'; there are " + Field.labels()
                    + ", after: and before:. To search for the words, put them in quotation marks: \"" + label + ":"
                    + value + "\"");
        }
        add(
                switch (field) {
                    case CERTAINTY -> oneOf(field, certainty(value));
                    case TYPE -> oneOf(field, type(value));
                    case NAMED -> oneOf(field, named(value));
                    case SOURCE, ABOUT, OUTLET, PLACE -> words(value, field);
                },
                value,
                minus);
    }

    private void add(List<List<String>> terms, String value, boolean minus) {
        if (terms.isEmpty()) {
            throw new QueryException("'" + value + "' has no word to search for: it needs a letter or a digit");
        }
        (minus ? unwanted : wanted).add(new Query.Condition(terms));
    }

    /** The name before a colon, in small letters; null where there is none. */
    private @Nullable String label() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || text.charAt(end) != ':') {
            return null;
        }
        String label = text.substring(at, end).toLowerCase(Locale.ROOT);
        at = end + 1;
        return label;
    }

    private String value(String of) {
        if (at == text.length() || isSpace(text.charAt(at))) {
            throw new QueryException(of + " has no value: write it right behind the colon, such as " + of + "Name");
        }
        int begin = at;
        if (isQuote()) {
            do {
                at++;
            } while (at < text.length() && !isQuote());
            if (at == text.length()) {
                throw new QueryException("a quotation mark is missing behind: " + text.substring(begin));
            }
            String quoted = text.substring(begin + 1, at);
            at++;
            return quoted;
        }
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    /** The terms of words that follow one another: of one word its own, of more those of each with the next. */
    private static List<List<String>> words(String value, @Nullable Field field) {
        List<Set<String>> words = SearchTerms.german().ofQuery(value);
        List<List<String>> terms = new ArrayList<>();
        if (words.size() == 1) {
            Set<String> any = new TreeSet<>();
            for (String word : words.get(0)) {
                any.add(field == null ? word : field.term(word));
            }
            terms.add(List.copyOf(any));
        }
        for (int i = 1; i < words.size(); i++) {
            Set<String> any = new TreeSet<>();
            for (String word : words.get(i - 1)) {
                for (String following : words.get(i)) {
                    any.add(field == null ? word + "_" + following : field.term(word + "_" + following));
                }
            }
            terms.add(List.copyOf(any));
        }
        return terms;
    }

    private static List<List<String>> oneOf(Field field, String term) {
        return List.of(List.of(field.term(term)));
    }

    private static String certainty(String value) {
        Certainty found = Value.find(Certainty.values(), value, Certainty::label);
        if (found == null) {
            found = Value.find(Certainty.values(), value, Certainty::word);
        }
        if (found == null) {
            throw new QueryException("'" + value + "' is no certainty; there are "
                    + Value.labels(Certainty.values(), Certainty::label) + ", or in words "
                    + Value.labels(Certainty.values(), Certainty::word));
        }
        return Value.term(found);
    }

    private static String type(String value) {
        StatementType found = Value.find(StatementType.values(), value, StatementType::label);
        if (found == null) {
            throw new QueryException("'" + value + "' is no type; there are "
                    + Value.labels(StatementType.values(), StatementType::label));
        }
        return Value.term(found);
    }

    private static String named(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        if (!small.equals("yes") && !small.equals("no")) {
            throw new QueryException("named: is yes or no, not '" + value + "'");
        }
        return small;
    }

    private void date(String label, String value, boolean minus) {
        if (minus) {
            throw new QueryException(
                    "-" + label + ": makes no sense, use " + (label.equals(AFTER) ? BEFORE : AFTER) + ":");
        }
        LocalDate day = day(label, value);
        if (label.equals(AFTER)) {
            after = after == null || day.isAfter(after) ? day : after;
        } else {
            before = before == null || day.isBefore(before) ? day : before;
        }
    }

    private static LocalDate day(String label, String value) {
        try {
            return switch (value.length()) {
                case 4 -> Year.parse(value).atDay(1);
                case 7 -> YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
        } catch (DateTimeException e) {
            throw new QueryException("'" + value + "' is no date; write " + label + ":2026, " + label + ":2026-03 or "
                    + label + ":2026-03-02");
        }
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private boolean isQuote() {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
