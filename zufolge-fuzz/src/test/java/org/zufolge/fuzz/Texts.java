package org.zufolge.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts such as nobody and such as everybody writes. */
final class Texts {
    private static final String[] WORDS = {
        "sagte",
        "erklärte",
        "habe",
        "sei",
        "würden",
        "soll",
        "will",
        "laut",
        "zufolge",
        "demnach",
        "nach Angaben",
        "so",
        "wie",
        "dass",
        "ob",
        "weil",
        "und",
        "oder",
        "nicht",
        "auch",
        "hieß es",
        "teilte",
        "mit",
        "wies",
        "zurück",
        "der",
        "die",
        "das",
        "ein",
        "einer",
        "dem",
        "er",
        "sie",
        "ihr",
        "Ministerin",
        "Sprecher",
        "Polizei",
        "Amt",
        "Bericht",
        "Zeitung",
        "Agentur",
        "Vorwurf",
        "Regierung",
        "Köln",
        "Bonn",
        "Wien",
        "Müller",
        "Anna Berg",
        "Dr. Weiß",
        "am Montag",
        "gestern",
        "2023",
        "um 14.30 Uhr",
        "im Mai",
        "vor drei Tagen",
        "dpa",
        "des Landes",
        "Straße",
        "Übung",
        "aus Kreisen",
        "gegenüber",
        "der Deutschen Presse-Agentur",
        "z. B.",
        "u. a.",
        "Nr. 5",
        "100.000",
        "3,5",
        "§ 12",
        "E-Mail",
        "www.bote.example",
        "ich",
        "wir",
        "kam",
        "ging",
        "unterschreiben",
        "der Frankfurter Bote",
        "nach eigenen Worten",
        "offenbar",
        "mutmaßlich",
        "bestritt",
        "einerseits"
    };
    private static final String[] MARKS = {
        " ",
        " ",
        " ",
        " ",
        " ",
        ", ",
        ". ",
        ": ",
        "; ",
        " – ",
        "? ",
        "! ",
        " „",
        "“ ",
        " »",
        "« ",
        " \"",
        "\" ",
        " ‚",
        "‘ ",
        " (",
        ") ",
        "\n",
        "\n\n",
        "\r\n",
        "\u00A0",
        "… ",
        "-",
        "/",
        " ’",
        "' ",
        "\t",
        " (dpa) - ",
        ".\n\n"
    };

    private Texts() {}

    /** Any chars, halves of surrogate pairs, controls and noncharacters among them. */
    static Arbitrary<String> chars() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.chars().range(' ', '~')),
                        Tuple.of(3, Arbitraries.chars().all()),
                        Tuple.of(2, Arbitraries.chars().range('\uD800', '\uDFFF')),
                        Tuple.of(2, Arbitraries.chars().range('\u0000', '\u001F')),
                        Tuple.of(2, Arbitraries.chars().range('\u0300', '\u036F')),
                        Tuple.of(2, Arbitraries.chars().range('\u2000', '\u206F')),
                        Tuple.of(
                                2,
                                Arbitraries.of("äöüÄÖÜßẞ„“”‚‘’»«›‹–—…"
                                        .chars()
                                        .mapToObj(c -> (char) c)
                                        .toList())))
                .list()
                .ofMaxSize(400)
                .map(list -> {
                    StringBuilder text = new StringBuilder();
                    list.forEach(text::append);
                    return text.toString();
                });
    }

    /** Words and marks of the news in any order: no grammar, but much that a rule may take for its own. */
    static Arbitrary<String> soup() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        return Combinators.combine(
                        word, Arbitraries.of(MARKS), Arbitraries.integers().between(0, 9))
                .as((w, mark, capital) ->
                        (capital == 0 ? Character.toUpperCase(w.charAt(0)) + w.substring(1) : w) + mark)
                .list()
                .ofMaxSize(150)
                .map(parts -> String.join("", parts));
    }

    /** Sentences of the news, cut up, doubled and nested. */
    static Arbitrary<String> nested() {
        Arbitrary<String> inner = soup().map(text -> text.length() > 80 ? text.substring(0, 80) : text);
        Arbitrary<String[]> pair = Arbitraries.of(
                new String[] {"„", "“"},
                new String[] {"»", "«"},
                new String[] {"\"", "\""},
                new String[] {"‚", "‘"},
                new String[] {"(", ")"},
                new String[] {"Der Sprecher sagte, dass ", ", sagte er."},
                new String[] {"Laut Bericht ", ", die "});
        return Combinators.combine(
                        inner, pair.list().ofMaxSize(60), Arbitraries.integers().between(0, 60))
                .as((text, pairs, closed) -> {
                    StringBuilder nest = new StringBuilder();
                    pairs.forEach(p -> nest.append(p[0]));
                    nest.append(text);
                    for (int i = Math.min(closed, pairs.size()) - 1; i >= 0; i--) {
                        nest.append(pairs.get(i)[1]);
                    }
                    return nest.append('.').toString();
                });
    }

    /** One thing again and again, with nothing to break it. */
    static Arbitrary<String> monotonous() {
        Arbitrary<String> one = Arbitraries.oneOf(
                Arbitraries.of(WORDS),
                Arbitraries.of(MARKS),
                chars().map(c -> c.substring(0, Math.min(3, c.length()))));
        return Combinators.combine(one, Arbitraries.integers().between(1, 3000), soup())
                .as((part, times, rest) -> part.repeat(times) + " " + rest);
    }

    /** Words of the reports in a folder, from one word to another, without what would end them. */
    static Arbitrary<String> cutFrom(Path folder) throws IOException {
        List<String[]> reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reports.add(Files.readString(file).split("(?<= )|(?<=\n)|(?=[^\\p{L}\\p{N}\\s])"));
            }
        }
        return Combinators.combine(
                        Arbitraries.of(reports),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 80))
                .as((words, at, length) -> {
                    int from = (int) (at * (words.length - 1));
                    return String.join("", Arrays.copyOfRange(words, from, Math.min(words.length, from + length)))
                            .strip();
                });
    }

    /** All of these. */
    static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                soup(),
                nested(),
                chars(),
                monotonous(),
                Combinators.combine(soup(), chars(), soup()).as((a, b, c) -> a + b + c));
    }
}
