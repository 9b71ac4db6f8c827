package org.zufolge.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zufolge.formats.terminal.Ink;

/**
 * Shows documents, what they should have and what was found.
 *
 * @param <P> their pairs
 */
final class ErrorReport<P> {
    private final Evaluation<P> evaluation;
    private final Comparison comparison;

    ErrorReport(Evaluation<P> evaluation, Comparison comparison) {
        this.evaluation = evaluation;
        this.comparison = comparison;
    }

    /** Shows documents one below the other. */
    void show(List<Scored<P>> documents) throws IOException, InputException {
        for (int i = 0; i < documents.size(); i++) {
            GoldLine gold = documents.get(i).gold();
            List<P> pairs = documents.get(i).pairs().stream()
                    .flatMap(pair -> evaluation.apart(pair).stream())
                    .toList();
            comparison.line();
            comparison.line();
            comparison.heading(
                    Stream.of((i + 1) + " of " + documents.size(), gold.id(), gold.title(), gold.date())
                            .filter(Objects::nonNull)
                            .collect(joining(" · ")),
                    Ink.STRONG);
            comparison.heading(counts(pairs), Ink.FAINT);
            comparison.line();
            comparison.columns();
            evaluation.show(gold, pairs, comparison);
        }
    }

    private String counts(List<P> pairs) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> verdict.of(pairs.stream()
                        .filter(pair -> evaluation.verdict(pair) == verdict)
                        .count()))
                .collect(joining(", "));
    }
}
