package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Span;

/**
 * Puts statements together that say the same. At first each is a claim of its own; then the two likest claims are made one,
 * until no two are alike. How alike two claims are is the mean likeness of their statements, so that no claim grows from
 * one thing to another. What comes after the first so many statements joins the claim of the likest of them. An answer joins the claim that was told
 * last before it.
 */
final class Grouping {
    private static final double ALIKE = 0.27;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][“”»«\"]?\\s");
    /** So many statements are compared with one another, for that costs time by the square. */
    private static final int MOST_COMPARED = 300;

    private final List<Said> statements;
    private final Likeness likeness;
    private final List<List<Integer>> claims = new ArrayList<>();

    private Grouping(List<Said> statements, Likeness likeness) {
        this.statements = statements;
        this.likeness = likeness;
    }

    /** The claims, in the order in which they were first made. */
    static List<List<Said>> of(List<Said> statements, Likeness likeness) {
        Grouping grouping = new Grouping(statements, likeness);
        grouping.group();
        grouping.claims.forEach(Collections::sort);
        grouping.claims.sort(Comparator.comparing(claim -> claim.get(0)));
        return grouping.claims.stream()
                .map(claim -> claim.stream().map(statements::get).toList())
                .toList();
    }

    private void group() {
        List<Integer> answers = new ArrayList<>();
        List<Integer> telling = new ArrayList<>();
        List<Integer> late = new ArrayList<>();
        Map<Integer, Integer> doubles = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Integer same = doubled(i);
            if (statements.get(i).answer()) {
                answers.add(i);
            } else if (same != null) {
                doubles.put(i, same);
            } else {
                (statements.get(i).open() ? late : telling).add(i);
            }
        }
        List<Integer> compared = telling.subList(0, Math.min(telling.size(), MOST_COMPARED));
        merge(compared);
        late.addAll(telling.subList(compared.size(), telling.size()));
        late.forEach(i -> join(i, nearest(i, compared)));
        doubles.forEach((inner, same) -> join(inner, claimOf(same)));
        telling.stream().filter(i -> statements.get(i).rebuttal()).forEach(this::rebut);
        answers.forEach(answer -> join(answer, answered(answer)));
    }

    /** The statement that holds the words of another, and more; null where none does. They are compared once. */
    private @Nullable Integer doubled(int at) {
        Said inner = statements.get(at);
        for (int i = at - 1; i >= 0 && inner.isOfSameReport(statements.get(i)); i--) {
            if (isWithin(inner, statements.get(i))) {
                return i;
            }
        }
        for (int i = at + 1; i < statements.size() && inner.isOfSameReport(statements.get(i)); i++) {
            if (isWithin(inner, statements.get(i))) {
                return i;
            }
        }
        return null;
    }

    private static boolean isWithin(Said inner, Said outer) {
        return !outer.answer()
                && !outer.open()
                && inner.stems().size() < outer.stems().size()
                && Overlap.of(inner.statement().content(), outer.statement().content()) == 1;
    }

    /** Puts what was said against somebody, if nobody else says anything like it, to what that somebody was told to say. */
    private void rebut(int rebuttal) {
        List<Integer> own = claimOf(rebuttal);
        Said said = statements.get(rebuttal);
        boolean alone = own != null && own.stream().map(statements::get).allMatch(said::isOfSameReport);
        List<Integer> claim = alone ? answered(rebuttal) : null;
        if (own != null && claim != null && claim != own) {
            claim.addAll(own);
            claims.remove(own);
        }
    }

    private void join(int statement, @Nullable List<Integer> claim) {
        if (claim == null) {
            claims.add(new ArrayList<>(List.of(statement)));
        } else {
            claim.add(statement);
        }
    }

    /** Makes claims of statements, by agglomeration. */
    private void merge(List<Integer> compared) {
        int size = compared.size();
        double[][] sums = new double[size][size];
        List<List<Integer>> merged = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            merged.add(new ArrayList<>(List.of(compared.get(i))));
            for (int j = 0; j < i; j++) {
                sums[i][j] = likeness.of(statements.get(compared.get(i)), statements.get(compared.get(j)));
            }
        }
        while (true) {
            int one = -1;
            int other = -1;
            double best = ALIKE;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i && !merged.get(i).isEmpty(); j++) {
                    // nothing is like what has become part of another: its sums are 0
                    double mean = sums[i][j] == 0
                            ? 0
                            : sums[i][j] / (merged.get(i).size() * merged.get(j).size());
                    if (mean > best) {
                        best = mean;
                        one = j;
                        other = i;
                    }
                }
            }
            if (one < 0) {
                break;
            }
            merged.get(one).addAll(merged.get(other));
            merged.get(other).clear();
            for (int k = 0; k < size; k++) {
                if (k != one && k != other) {
                    int row = Math.max(one, k);
                    int column = Math.min(one, k);
                    int from = Math.max(other, k);
                    int at = Math.min(other, k);
                    sums[row][column] += sums[from][at];
                    sums[from][at] = 0;
                }
            }
            sums[other][one] = 0;
        }
        merged.stream().filter(claim -> !claim.isEmpty()).forEach(claims::add);
    }

    /** The claim of the statement that is likest to one that came late; null where none is like it. */
    private @Nullable List<Integer> nearest(int late, List<Integer> compared) {
        Integer nearest = null;
        double best = ALIKE;
        for (int earlier : compared) {
            double found = likeness.of(statements.get(late), statements.get(earlier));
            if (found > best) {
                best = found;
                nearest = earlier;
            }
        }
        return nearest == null ? null : claimOf(nearest);
    }

    private @Nullable List<Integer> claimOf(Integer statement) {
        return claims.stream()
                .filter(claim -> claim.contains(statement))
                .findFirst()
                .orElse(null);
    }

    /**
     * The claim that was told last before an answer, by somebody else; that of the answer before it, if they just gave one.
     * Null where there is none.
     */
    private @Nullable List<Integer> answered(int at) {
        Said answer = statements.get(at);
        Integer last = null;
        int begin = -1;
        for (int i = 0; i < at; i++) {
            Said said = statements.get(i);
            if (said.isOfSameReport(answer)
                    && said.begin() < answer.begin()
                    && said.begin() > begin
                    && (!sameSource(said, answer) || said.denial() && claimOf(i) != null)) {
                begin = said.begin();
                last = i;
            }
        }
        return last == null || isFarBehind(answer, statements.get(last)) ? null : claimOf(last);
    }

    /** Whether so much stands between that das, a word of rejection, can no longer mean what was told. */
    private static boolean isFarBehind(Said answer, Said told) {
        if (answer.statement().rule().startsWith("answer")) {
            return false;
        }
        List<Span> spans = told.statement().content().spans();
        int end = spans.get(spans.size() - 1).end();
        if (end >= answer.begin()) {
            return false;
        }
        String text = answer.reading().text();
        String between = text.substring(text.offsetByCodePoints(0, end), text.offsetByCodePoints(0, answer.begin()));
        return SENTENCE_END.matcher(between).results().count() > 1;
    }

    private static boolean sameSource(Said one, Said other) {
        return one.statement().sourceEntity() != null
                && one.statement().sourceEntity().equals(other.statement().sourceEntity());
    }
}
