package org.zufolge.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.LexiconTable;
import org.zufolge.lexicon.Memo;
import org.zufolge.text.Token;

/**
 * The places known by name: towns and provinces of GeoNames, and the tables {@code areas.tsv}, {@code exonyms.tsv} and
 * {@code countries.tsv} of what it lacks. Immutable; read when first asked for, for it takes a moment.
 */
final class Gazetteer {
    private static final String FOLDER = "/org/zufolge/de/place/";
    /** Names are short; what goes on longer is another. */
    private static final int LONGEST_NAME = 8;
    /** A shorter word in capitals is an abbreviation. */
    private static final int SHORTEST_SHOUT = 5;
    /** An area counts as much as the largest of towns. */
    private static final double AREA = 24;

    private final Memo<Start> starts = Memo.of(8, this::start);
    private final NameTable table;
    private final Map<String, List<Toponym>> own = new HashMap<>(2048);
    /** The first words of names of our own tables, and what a longer name begins with, to the space behind it. */
    private final Set<String> beginnings = new HashSet<>(512);

    private final Map<String, Toponym> countries = new HashMap<>(512);

    private static final class German {
        private static final Gazetteer GAZETTEER = new Gazetteer(Areas.german());
    }

    private Gazetteer(Areas areas) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(FOLDER + "gazetteer.bin")) {
            table = NameTable.read(Objects.requireNonNull(in, "gazetteer.bin"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the gazetteer", e);
        }
        areas.places().forEach(this::add);
        readExonyms();
        readCountries();
    }

    /** The gazetteer with German names. */
    static Gazetteer german() {
        return German.GAZETTEER;
    }

    /**
     * A name found in a text.
     *
     * @param to index after its last token
     * @param pieces how many words it has
     * @param genitive whether it has the ending of the genitive: {@code Berlins}
     * @param places what it may mean; never empty
     */
    record Found(int to, int pieces, boolean genitive, List<Toponym> places) {}

    /**
     * What may begin with a token: the same for each of its form.
     *
     * @param pieces the words it is made of; none where no name begins so
     * @param key what it is looked up by
     * @param found the name that it is by itself, at index 0
     * @param goesOn whether a longer name may begin so
     */
    private record Start(
            List<String> pieces, String key, @Nullable Found found, boolean goesOn) {
        static final Start NONE = new Start(List.of(), "", null, false);
    }

    /**
     * The longest name that begins at a token.
     *
     * @param tokens of the report
     * @param at index of the first token
     * @param end where it must end
     * @return the name, or null
     */
    @Nullable
    Found longest(List<Token> tokens, int at, int end) {
        Start start = starts.get(tokens.get(at).spelling());
        Found alone = start.found;
        Found best = alone == null ? null : new Found(at + 1, alone.pieces, alone.genitive, alone.places);
        if (!start.goesOn) {
            return best;
        }
        List<String> written = new ArrayList<>(start.pieces);
        StringBuilder key = new StringBuilder(start.key);
        int to = at + 1;
        boolean bracket = false;
        while (to < end && to - at < LONGEST_NAME && goesOn(key + " ")) {
            List<String> pieces = List.of();
            while (pieces.isEmpty() && to < end && to - at < LONGEST_NAME) {
                Token next = tokens.get(to);
                pieces = NameKey.pieces(next.form());
                if (pieces.isEmpty() && !isInside(next)) {
                    return best;
                }
                bracket |= next.is("(");
                to++;
            }
            if (pieces.isEmpty()) {
                return best;
            }
            append(key, pieces);
            written.addAll(pieces);
            int after = bracket && to < end && tokens.get(to).is(")") ? to + 1 : to;
            if (!bracket || after > to) {
                Found found = ended(key.toString(), written, after);
                best = found == null ? best : found;
            }
        }
        return best;
    }

    /** The places of this very name. */
    List<Toponym> named(String name) {
        List<Toponym> found = new ArrayList<>(own.getOrDefault(NameKey.of(name), List.of()));
        found.addAll(table.get(NameKey.of(name)));
        return found;
    }

    /** A country by its code: where it lies. */
    @Nullable
    Toponym country(String code) {
        return countries.get(code);
    }

    /** How many names of GeoNames it knows. */
    int size() {
        return table.size();
    }

    /** The table of GeoNames' names, to be looked through. */
    NameTable table() {
        return table;
    }

    private static void append(StringBuilder key, List<String> pieces) {
        for (String piece : pieces) {
            if (key.length() > 0) {
                key.append(' ');
            }
            key.append(NameKey.fold(piece));
        }
    }

    private Start start(String form) {
        List<String> pieces = NameKey.pieces(form);
        if (pieces.isEmpty()) {
            return Start.NONE;
        }
        String word = NameKey.fold(pieces.get(0));
        if (!isFirst(word) && !(word.endsWith("s") && isFirst(word.substring(0, word.length() - 1)))) {
            return Start.NONE;
        }
        StringBuilder key = new StringBuilder();
        append(key, pieces);
        return new Start(List.copyOf(pieces), key.toString(), ended(key.toString(), pieces, 1), goesOn(key + " "));
    }

    private boolean isFirst(String word) {
        return table.hasFirst(word) || beginnings.contains(word);
    }

    private boolean goesOn(String prefix) {
        return beginnings.contains(prefix) || table.hasPrefix(prefix);
    }

    /** Halle/Saale, Halle (Saale), N'Djamena. */
    private static boolean isInside(Token token) {
        return token.is("/") || token.is("(") || token.is("-") || token.is("'") || token.is("’") || token.is(".");
    }

    private @Nullable Found ended(String key, List<String> written, int to) {
        List<Toponym> places = agreeing(key, written, false);
        String last = written.get(written.size() - 1);
        boolean genitive = false;
        if (last.length() > 3 && last.endsWith("s")) {
            // Athens is rather the genitive of Athen than a town in Georgia.
            List<Toponym> owners = agreeing(key.substring(0, key.length() - 1), written, true);
            genitive = !owners.isEmpty() && size(owners) > size(places);
            places = genitive ? owners : places;
        }
        return places.isEmpty() ? null : new Found(to, written.size(), genitive, List.copyOf(places));
    }

    private static double size(List<Toponym> places) {
        double largest = -1;
        for (Toponym place : places) {
            largest = Math.max(largest, place.kind().isTown() ? place.weight() : AREA);
        }
        return largest;
    }

    private List<Toponym> agreeing(String key, List<String> written, boolean genitive) {
        List<Toponym> found = new ArrayList<>(own.getOrDefault(key, List.of()));
        found.addAll(table.get(key));
        found.removeIf(place -> !isWritten(place.form(), written, genitive));
        return found;
    }

    /** Whether capitals stand where the name has them: Frankfurt oder Berlin is not Frankfurt (Oder). */
    private static boolean isWritten(String name, List<String> written, boolean genitive) {
        List<String> pieces = NameKey.pieces(name);
        if (pieces.size() != written.size()) {
            return false;
        }
        for (int i = 0; i < written.size(); i++) {
            String seen = written.get(i);
            String named = pieces.get(i);
            if (genitive && i == written.size() - 1) {
                seen = seen.substring(0, seen.length() - 1);
            }
            if (Character.isUpperCase(named.charAt(0)) && !Character.isUpperCase(seen.charAt(0))) {
                return false;
            }
            boolean shouted = seen.length() > 1 && seen.equals(seen.toUpperCase(Locale.ROOT));
            if (shouted
                    && seen.length() < SHORTEST_SHOUT
                    && !named.equals(seen)
                    && !Character.isDigit(seen.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    // --- the tables ----------------------------------------------------------------------------------------------

    private void readExonyms() {
        Map<Integer, List<String[]>> wanted = new HashMap<>();
        for (String[] row : LexiconTable.rows("place/exonyms.tsv", 3)) {
            wanted.computeIfAbsent(Integer.valueOf(row[2]), id -> new ArrayList<>(1))
                    .add(row);
        }
        for (int at = 0; at < table.size() && !wanted.isEmpty(); at++) {
            List<String[]> rows = wanted.remove(table.id(at));
            if (rows != null) {
                Toponym town = table.row(at);
                rows.forEach(row -> addExonym(row, town));
            }
        }
        if (!wanted.isEmpty()) {
            throw new IllegalStateException(
                    "place/exonyms.tsv names towns that gazetteer.bin has not: " + wanted.keySet());
        }
    }

    private void addExonym(String[] row, Toponym town) {
        for (String form : row[1].equals("-") ? List.of(row[0]) : LexiconTable.list(row[1], '|')) {
            add(new Toponym(
                    form,
                    row[0],
                    town.kind(),
                    town.country(),
                    town.province(),
                    town.source(),
                    town.lat(),
                    town.lon(),
                    town.weight(),
                    false));
        }
    }

    private void readCountries() {
        for (String[] row : LexiconTable.rows("place/countries.tsv", 4)) {
            countries.put(
                    row[0],
                    new Toponym(
                            row[0],
                            row[0],
                            Toponym.Kind.COUNTRY,
                            row[0],
                            null,
                            source(row[1]),
                            Double.parseDouble(row[2]),
                            Double.parseDouble(row[3]),
                            0,
                            false));
        }
    }

    private void add(Toponym place) {
        String key = NameKey.of(place.form());
        own.computeIfAbsent(key, k -> new ArrayList<>(1)).add(place);
        int first = key.indexOf(' ');
        beginnings.add(first < 0 ? key : key.substring(0, first));
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            beginnings.add(key.substring(0, space + 1));
        }
    }

    static @Nullable String source(String id) {
        return id.equals("-") ? null : "geonames:" + id;
    }
}
