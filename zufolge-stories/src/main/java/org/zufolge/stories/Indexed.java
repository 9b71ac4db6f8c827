package org.zufolge.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a report is found and compared by among others. Terms weigh by tf-idf, with the counts of the shelf.
 *
 * @param profile its weightiest terms and its wording
 * @param known handles for those of its terms that are on the shelf, the rarest first
 * @param terms handles for its weightiest terms
 */
record Indexed(Profile profile, List<String> known, List<String> terms) {
    private static final int MOST_TERMS = 96;
    private static final int MOST_HANDLES = 24;
    /** So many reports are thought to be on the shelf already, each with terms of its own: with few, counts say little. */
    private static final double THOUGHT_OF = 1000;

    private static final Comparator<Weighed> WEIGHTIEST_FIRST =
            Comparator.comparingDouble((Weighed one) -> -one.weight).thenComparing(one -> one.term.stem());
    private static final Comparator<Weighed> RAREST_FIRST =
            Comparator.comparingLong((Weighed one) -> one.count).thenComparing(WEIGHTIEST_FIRST);

    private record Weighed(Contents.Counted term, double weight, long count) {
        String handle() {
            return term.handle();
        }
    }

    static Indexed of(Contents contents, Shelf shelf) {
        Map<String, Long> counts = shelf.counts(
                contents.terms().stream().map(Contents.Counted::handle).toList());
        double size = shelf.size() + THOUGHT_OF;
        List<Weighed> weighed = new ArrayList<>(contents.terms().size());
        for (Contents.Counted term : contents.terms()) {
            long count = counts.getOrDefault(term.handle(), 0L);
            weighed.add(new Weighed(term, term.weight() * Math.log(size / (1 + count)), count));
        }
        weighed.sort(WEIGHTIEST_FIRST);

        TreeMap<Integer, Profile.Weight> terms = new TreeMap<>();
        for (Weighed one : weighed.subList(0, Math.min(weighed.size(), MOST_TERMS))) {
            terms.putIfAbsent(one.term.stem().hashCode(), Profile.Weight.of(one.weight, one.term.name()));
        }
        List<String> handles =
                weighed.stream().limit(MOST_HANDLES).map(Weighed::handle).toList();
        List<String> known = weighed.stream()
                .filter(one -> one.count > 0)
                .sorted(RAREST_FIRST)
                .map(Weighed::handle)
                .toList();
        return new Indexed(Profile.of(terms, contents.sketch()), known, handles);
    }
}
