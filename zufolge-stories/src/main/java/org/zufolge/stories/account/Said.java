package org.zufolge.stories.account;

import java.util.List;
import java.util.Set;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

/**
 * A statement with what it is compared by.
 *
 * @param report the report it is in
 * @param reading the same as read
 * @param statement the statement
 * @param stems what it is about: the stems of its words, without those of source and cue
 * @param names those of the stems that are names
 * @param numbers the numbers in it
 * @param sentences its sentences; one at least
 * @param parts its clauses; one at least
 * @param answer whether it only takes up a claim that was told before it: {@code wies das zurück}
 * @param denial whether its last hand denies it
 * @param rebuttal whether it is said against what somebody else was told to say: {@code „…“, widersprach sie}
 * @param open whether it leaves open whether it is so: {@code ob das stimmt}
 */
record Said(
        StoryReport report,
        Reading reading,
        Statement statement,
        Set<String> stems,
        Set<String> names,
        Set<Quantity> numbers,
        List<Sentence> sentences,
        List<Part> parts,
        boolean answer,
        boolean denial,
        boolean rebuttal,
        boolean open) {
    /** The clause of it that has most of some words in common with them; the first where none has. */
    Part partLike(Set<String> stems) {
        Part most = parts.get(0);
        long shared = 0;
        for (Part part : parts) {
            long found = part.stems().stream()
                    .filter(stem -> stems.stream().anyMatch(other -> Likeness.match(stem, other) > 0))
                    .count();
            if (found > shared) {
                shared = found;
                most = part;
            }
        }
        return most;
    }

    boolean isOfSameReport(Said other) {
        return report.key().equals(other.report.key());
    }

    int begin() {
        return statement.content().spans().isEmpty()
                ? 0
                : statement.content().spans().get(0).begin();
    }
}
