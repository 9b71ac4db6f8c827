package org.zufolge.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.LexiconTable;

/** The areas of {@code areas.tsv}: few enough to be read before it is known whether there is a place in a report. */
final class Areas {
    private static final String[] ADJECTIVE_ENDINGS = {"e", "er", "en", "es", "em"};

    private final List<Toponym> places = new ArrayList<>(1024);
    private final Set<String> firstWords = new HashSet<>(2048);

    private static final class German {
        private static final Areas AREAS = new Areas();
    }

    private Areas() {
        for (String[] row : LexiconTable.rows("place/areas.tsv", 8)) {
            Toponym.Kind kind = Toponym.Kind.valueOf(row[2].toUpperCase(Locale.ROOT));
            for (String form : row[1].equals("-") ? List.of(row[0]) : LexiconTable.list(row[1], '|')) {
                boolean common = form.endsWith("!");
                String plain = common ? form.substring(0, form.length() - 1) : form;
                for (String inflected : inflected(plain)) {
                    add(new Toponym(
                            inflected,
                            row[0],
                            kind,
                            orNull(row[3]),
                            orNull(row[4]),
                            Gazetteer.source(row[5]),
                            Double.parseDouble(row[6]),
                            Double.parseDouble(row[7]),
                            0,
                            common));
                }
            }
        }
    }

    /** The areas with German names. */
    static Areas german() {
        return German.AREAS;
    }

    /** Each area under each of its forms, in the order of the table. */
    List<Toponym> places() {
        return places;
    }

    /** Whether a word begins the name of an area; in the genitive too. */
    boolean begins(String word) {
        return firstWords.contains(word)
                || word.endsWith("s") && firstWords.contains(word.substring(0, word.length() - 1));
    }

    private void add(Toponym area) {
        places.add(area);
        String form = area.form();
        int space = form.indexOf(' ');
        firstWords.add(space < 0 ? form : form.substring(0, space));
    }

    private static List<String> inflected(String form) {
        if (form.indexOf('~') < 0) {
            return List.of(form);
        }
        List<String> forms = new ArrayList<>(ADJECTIVE_ENDINGS.length);
        for (String ending : ADJECTIVE_ENDINGS) {
            forms.add(form.replace("e~", ending));
        }
        return forms;
    }

    private static @Nullable String orNull(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
