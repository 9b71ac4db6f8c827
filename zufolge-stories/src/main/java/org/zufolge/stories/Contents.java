package org.zufolge.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zufolge.reading.Reading;
import org.zufolge.stories.copy.MinHash;
import org.zufolge.stories.copy.Shingles;
import org.zufolge.stories.copy.Sketch;
import org.zufolge.stories.term.ReportTerms;
import org.zufolge.stories.term.Term;
import org.zufolge.text.Token;

/**
 * What a report is found and compared by, as far as the report alone tells.
 *
 * @param terms its terms, each once, in the order in which they first stand in it
 * @param bands handles for its wording
 * @param shingles its wording
 * @param sketch what is kept of that
 */
record Contents(List<Counted> terms, List<String> bands, int[] shingles, Sketch sketch) {
    /** Whoever reads only the beginning knows what a report is about. */
    private static final int LEAD_CHARS = 400;

    private static final double LEAD = 1.5;

    private static final ReportTerms TERMS = new ReportTerms();
    private static final Shingles SHINGLES = new Shingles();
    private static final MinHash MIN_HASH = new MinHash();

    /**
     * A term of a report.
     *
     * @param stem what its forms have in common
     * @param handle what a card with it is found by
     * @param weight how much it counts within the report
     * @param name whether it is a name
     */
    record Counted(String stem, String handle, double weight, boolean name) {}

    /**
     * The contents of a report.
     *
     * @param tokens those of its text
     */
    static Contents of(Reading reading, List<Token> tokens) {
        Map<String, Occurrences> found = new LinkedHashMap<>();
        for (Term term : TERMS.of(reading, tokens)) {
            found.computeIfAbsent(term.stem(), stem -> new Occurrences()).add(term);
        }
        List<Counted> terms = new ArrayList<>(found.size());
        found.forEach((stem, occurrences) ->
                terms.add(new Counted(stem, "t:" + stem, occurrences.weight(), occurrences.name)));
        int[] shingles = SHINGLES.of(tokens);
        return new Contents(terms, MIN_HASH.bands(shingles), shingles, Sketch.of(shingles));
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
