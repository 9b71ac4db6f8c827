package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short text and all that must be found in it.
 *
 * @param text a report of one or a few sentences
 * @param statements as {@link Found#all} gives them
 */
record Sample(String text, List<String> statements) {
    /** Samples of a text block: a line is a text, and the lines below it that are set in are its statements. */
    static Stream<Sample> in(String block) {
        List<Sample> samples = new ArrayList<>();
        for (String line : block.lines().toList()) {
            if (line.startsWith(" ")) {
                samples.get(samples.size() - 1).statements().add(line.strip());
            } else {
                samples.add(new Sample(line, new ArrayList<>()));
            }
        }
        return samples.stream();
    }

    @Override
    public String toString() {
        return text;
    }
}
