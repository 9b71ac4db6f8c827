package org.zufolge.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zufolge.reading.Reading;
import org.zufolge.stories.copy.MinHash;
import org.zufolge.stories.copy.Shingles;
import org.zufolge.stories.copy.Sketch;
import org.zufolge.stories.term.ReportTerms;
import org.zufolge.stories.term.Term;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** Makes of a reading what it is found and compared by. Terms weigh by tf-idf, with the counts of the shelf. */
final class Indexing {
    private static final int MOST_TERMS = 96;
    private static final int MOST_HANDLES = 24;
    /** So many reports are thought to be on the shelf already, each with terms of its own: with few, counts say little. */
    private static final double THOUGHT_OF = 1000;
    /** Whoever reads only the beginning knows what a report is about. */
    private static final int LEAD_CHARS = 400;

    private static final double LEAD = 1.5;

    private final Tokenizer tokenizer = new Tokenizer();
    private final ReportTerms reportTerms = new ReportTerms();
    private final Shingles shingles = new Shingles();
    private final MinHash minHash = new MinHash();

    /**
     * What a report is found and compared by.
     *
     * @param known handles for those of its terms that are on the shelf, the rarest first
     * @param terms handles for its weightiest terms
     * @param bands handles for its wording
     * @param shingles its wording
     */
    record Indexed(Profile profile, List<String> known, List<String> terms, List<String> bands, int[] shingles) {}

    Indexed index(Reading reading, Shelf shelf) {
        List<Token> tokens = tokenizer.tokenize(reading.text());
        Map<String, Occurrences> found = new LinkedHashMap<>();
        for (Term term : reportTerms.of(reading, tokens)) {
            found.computeIfAbsent(term.stem(), stem -> new Occurrences()).add(term);
        }
        Map<String, Long> counts =
                shelf.counts(found.keySet().stream().map(Indexing::handle).toList());
        double size = shelf.size() + THOUGHT_OF;
        List<Weighed> weighed = new ArrayList<>();
        found.forEach((stem, occurrences) -> {
            long count = counts.getOrDefault(handle(stem), 0L);
            weighed.add(
                    new Weighed(stem, occurrences.weight() * Math.log(size / (1 + count)), occurrences.name, count));
        });
        weighed.sort(Comparator.comparingDouble((Weighed term) -> -term.weight).thenComparing(Weighed::stem));

        TreeMap<Integer, Profile.Weight> terms = new TreeMap<>();
        for (Weighed term : weighed.subList(0, Math.min(weighed.size(), MOST_TERMS))) {
            terms.putIfAbsent(term.stem.hashCode(), Profile.Weight.of(term.weight, term.name));
        }
        List<String> handles =
                weighed.stream().limit(MOST_HANDLES).map(Weighed::handle).toList();
        List<String> known = weighed.stream()
                .filter(term -> term.count > 0)
                .sorted(Comparator.comparingLong(Weighed::count)
                        .thenComparingDouble(term -> -term.weight)
                        .thenComparing(Weighed::stem))
                .map(Weighed::handle)
                .toList();
        int[] wording = shingles.of(tokens);
        return new Indexed(Profile.of(terms, Sketch.of(wording)), known, handles, minHash.bands(wording), wording);
    }

    private static String handle(String stem) {
        return "t:" + stem;
    }

    private record Weighed(String stem, double weight, boolean name, long count) {
        String handle() {
            return Indexing.handle(stem);
        }
    }

    /** A term's occurrences in a report. */
    private static final class Occurrences {
        private int count;
        private boolean lead;
        private boolean name;

        void add(Term term) {
            count++;
            lead |= term.begin() < LEAD_CHARS;
            name |= term.kind() == Term.Kind.NAME;
        }

        double weight() {
            return (1 + Math.log(count)) * (lead ? LEAD : 1);
        }
    }
}
