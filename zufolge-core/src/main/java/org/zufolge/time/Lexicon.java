package org.zufolge.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;

/**
 * The words of German time expressions, read from the lists under {@code org/zufolge/de/time}. Compounds and composed
 * numbers are formed once, when the lists are read, so that a look-up is one step.
 */
final class Lexicon {
    private static final String FOLDER = "/org/zufolge/de/time/";
    private static final String[] ENDINGS = {"", "e", "em", "en", "er", "es"};

    /** Words that mean nothing by themselves, but begin expressions: {@code '90, mehr als drei Tage, all die Jahre}. */
    private static final Set<String> OPENERS =
            Set.of("'", "’", "‘", "mehr", "weniger", "länger", "all", "paar", "tags", "mehrmals", "mehrfach");

    /** Letters of the shortest noun in lasting.tsv. */
    private static final int SHORTEST_LASTING = 3;

    private final Memo<Senses> known = Memo.of(13, this::look);
    private final Memo<Piece> pieces = Memo.of(8, form -> Piece.of(form, this::look));
    private final Map<String, Map<Sense, String>> capital = new HashMap<>();
    private final Map<String, Map<Sense, String>> small = new HashMap<>();
    private final Map<String, List<Phrase>> feasts = new HashMap<>();
    private final Map<String, List<Phrase>> vague = new HashMap<>();
    private final Map<String, List<Phrase>> names = new HashMap<>();
    private final Set<String> lasting = new HashSet<>();

    private Lexicon() {
        rows("calendar.tsv").forEach(this::word);
        rows("words.tsv").forEach(this::word);
        numerals();
        ordinals();
        compounds();
        rows("feasts.tsv").forEach(row -> phrase(feasts, row[0], row[1], 0));
        rows("phrases.tsv")
                .forEach(row -> phrase(vague, row[0], row[1], row.length > 2 ? Integer.parseInt(row[2]) : 0));
        rows("names.tsv").forEach(row -> phrase(names, row[0], "", 0));
        rows("lasting.tsv").forEach(row -> lasting.add(row[0]));
    }

    private static final class Holder {
        static final Lexicon GERMAN = new Lexicon();
    }

    /** The German word lists, read on first use. */
    static Lexicon german() {
        return Holder.GERMAN;
    }

    /**
     * What a form can be; empty for most words.
     *
     * @param form as it stands in the text: its first letter decides whether it may be a noun
     */
    Senses senses(String form) {
        return known.get(form);
    }

    /** The pieces that the form of a token falls into. */
    Piece pieces(Form form) {
        return pieces.get(form);
    }

    private Senses look(String form) {
        if (form.isEmpty()) {
            return Senses.NONE;
        }
        String lower = form.toLowerCase(Locale.GERMAN);
        Map<Sense, String> found = (Character.isUpperCase(form.charAt(0)) ? capital : small).get(lower);
        if (found != null) {
            return Senses.of(found);
        }
        return OPENERS.contains(lower) || form.endsWith("mal") ? Senses.OPENER : Senses.NONE;
    }

    /**
     * Several words that mean something together.
     *
     * @param words as the list writes them, in order
     * @param value what they mean
     * @param before how many of them only have to stand there
     */
    record Phrase(List<String> words, String value, int before) {
        /** The index after these words at i, or i if they do not stand there. */
        int end(Atoms a, int i) {
            int j = i;
            for (String word : words) {
                // "buß-" is two atoms.
                String rest = word;
                while (!rest.isEmpty()
                        && rest.regionMatches(
                                true, 0, a.form(j), 0, Math.max(1, a.form(j).length()))) {
                    rest = rest.substring(a.form(j).length());
                    j++;
                }
                if (!rest.isEmpty()) {
                    return i;
                }
            }
            return j;
        }
    }

    /** Feasts of several words that begin with this one in lower case; values as calendar.tsv writes them. */
    List<Phrase> feasts(Atom first) {
        return beginning(first, feasts);
    }

    /** Vague times of several words that begin with this one in lower case; values are TIMEX3 references. */
    List<Phrase> vague(Atom first) {
        return beginning(first, vague);
    }

    private static List<Phrase> beginning(Atom first, Map<String, List<Phrase>> phrases) {
        return first.senses().has(Sense.PHRASE)
                ? phrases.getOrDefault(first.form().toLowerCase(Locale.GERMAN), List.of())
                : List.of();
    }

    /** Names that look like times and begin with this very word. */
    List<Phrase> names(String first) {
        return names.getOrDefault(first, List.of());
    }

    /** Whether a noun is something that lasts, by itself or by its last part: {@code Dienstjubiläum}. */
    boolean lasts(String noun) {
        String lower = noun.toLowerCase(Locale.GERMAN);
        for (int from = 0; from + SHORTEST_LASTING <= lower.length(); from++) {
            if (lasting.contains(lower.substring(from))) {
                return true;
            }
        }
        return false;
    }

    private void phrase(Map<String, List<Phrase>> phrases, String words, String value, int before) {
        List<String> parts = List.of(words.split(" "));
        // An atom is a run of letters: of "buß- und bettag" the first is "buß".
        String first = parts.get(0).split("-")[0];
        put(false, first.toLowerCase(Locale.GERMAN), Sense.PHRASE, "");
        phrases.computeIfAbsent(first, f -> new ArrayList<>()).add(new Phrase(parts, value, before));
    }

    private void word(String[] row) {
        boolean noun = row[0].startsWith("^");
        String form = noun ? row[0].substring(1) : row[0];
        Sense sense = Sense.valueOf(row[1]);
        String value = row.length > 2 ? row[2] : "";
        if (form.endsWith("~")) {
            String stem = form.substring(0, form.length() - 1);
            for (String ending : ENDINGS) {
                put(noun, stem + ending, sense, value);
            }
        } else {
            put(noun, form, sense, value);
        }
    }

    private void put(boolean noun, String form, Sense sense, String value) {
        capital.computeIfAbsent(form, f -> new EnumMap<>(Sense.class)).put(sense, value);
        if (!noun) {
            small.computeIfAbsent(form, f -> new EnumMap<>(Sense.class)).put(sense, value);
        }
    }

    private void numerals() {
        Map<Integer, String> names = new HashMap<>();
        for (String[] row : rows("numerals.tsv")) {
            put(false, row[0], Sense.NUMBER, row[1]);
            if (!row[1].contains(".")) {
                names.putIfAbsent(Integer.valueOf(row[1]), row[0]);
            }
        }
        for (int ten = 20; ten <= 90; ten += 10) {
            for (int one = 1; one <= 9; one++) {
                String form = names.get(one) + "und" + names.get(ten);
                names.put(ten + one, form);
                put(false, form, Sense.NUMBER, String.valueOf(ten + one));
            }
            String stem = names.get(ten) + "er";
            for (String form : List.of(stem, stem + "n")) {
                put(false, form, Sense.DECADE, String.valueOf(ten));
            }
            put(true, stem + "jahre", Sense.DECADE_NOUN, String.valueOf(ten));
            put(true, stem + "jahren", Sense.DECADE_NOUN, String.valueOf(ten));
        }
        for (int hundreds = 1; hundreds <= 20; hundreds++) {
            for (int rest = 0; rest < 100 && hundreds != 10 && hundreds != 20; rest++) {
                String form = names.get(hundreds) + "hundert" + (rest == 0 ? "" : names.get(rest));
                String number = String.valueOf(100 * hundreds + rest);
                put(false, form, Sense.NUMBER, number);
                if (hundreds == 1) {
                    put(false, form.substring(3), Sense.NUMBER, number);
                }
            }
        }
        for (int number = 13; number <= 99; number++) {
            for (String ending : List.of("e", "en", "er", "es", "em")) {
                put(false, names.get(number) + (number < 20 ? "t" : "st") + ending, Sense.ORDINAL, "" + number);
            }
        }
        for (int thousands = 1; thousands <= 20; thousands++) {
            put(false, names.get(thousands) + "tausend", Sense.NUMBER, thousands + "000");
        }
    }

    private void ordinals() {
        for (String[] row : rows("ordinals.tsv")) {
            for (String ending : List.of("e", "en", "er", "es", "em")) {
                put(false, row[0] + ending, Sense.ORDINAL, row[1]);
            }
        }
    }

    private void compounds() {
        Map<String, String> lengths = valuesOf(Sense.LENGTH);
        Map<String, String> years = valuesOf(Sense.AGE_OR_LENGTH);
        valuesOf(Sense.NUMBER).forEach((form, number) -> {
            // "zweitägig", "dreistündig"; the forms of "ein" other than that word itself make no compounds.
            boolean declined = number.equals("1") && !form.equals("ein");
            if (Double.parseDouble(number) <= 100 && !declined) {
                Quantity quantity = new Quantity(number, 0);
                lengths.forEach((length, unit) -> put(false, form + length, Sense.LONG, quantity.of(unit)));
                years.forEach((length, unit) -> put(false, form + length, Sense.YEARS_LONG, quantity.of(unit)));
            }
        });
        Map<String, String> units = valuesOf(Sense.UNIT);
        for (String first : valuesOf(Sense.COMPOUND).keySet()) {
            units.forEach((unit, value) -> put(true, first + unit, Sense.COMPOUND_UNIT, value));
        }
        valuesOf(Sense.MONTH).forEach((month, number) -> put(true, month + "hälfte", Sense.MONTH_HALF, number));
        Map<String, String> parts = valuesOf(Sense.PART);
        valuesOf(Sense.WEEKDAY).forEach((day, number) -> {
            parts.forEach((part, value) -> {
                put(true, day + part, Sense.WEEKDAY, number);
                put(true, day + part, Sense.WITH_PART, value);
            });
            for (String part : List.of("morgens", "vormittags", "nachmittags", "abends", "nachts")) {
                put(false, day + part, Sense.WEEKLY, number);
            }
        });
    }

    private Map<String, String> valuesOf(Sense sense) {
        Map<String, String> found = new LinkedHashMap<>();
        capital.forEach((form, senses) -> {
            if (senses.containsKey(sense)) {
                found.put(form, senses.get(sense));
            }
        });
        return found;
    }

    private static List<String[]> rows(String file) {
        InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("missing resource " + FOLDER + file);
        }
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t"));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }
}
