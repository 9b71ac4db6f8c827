package org.zufolge.stories.account;

import java.util.List;
import org.zufolge.reading.Span;

/**
 * What a verdict rests on: words of a report.
 *
 * @param kind what they show
 * @param words the same in a sentence
 * @param report the key of the report
 * @param spans where they stand in its text, in code points; none where they are the whole report's
 */
public record Reason(Kind kind, String words, String report, List<Span> spans) {
    public Reason {
        spans = List.copyOf(spans);
    }

    /** What words show. */
    public enum Kind {
        /** Who knows it at first hand. */
        FIRST_HAND("first hand"),
        /** That it is taken over from another outlet, whose origin it hangs on. */
        TAKEN_OVER("taken over"),
        /** That it stands in a reprint, which adds no origin. */
        REPRINT("reprint"),
        /** That nobody is named or described. */
        NOT_GIVEN("not given"),
        /** That outlets cite one another. */
        CIRCLE("circle"),
        /** That somebody says so. */
        SAID("said"),
        /** That somebody says the opposite. */
        DENIED("denied");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The name used where people read, and in JSON. */
        public String word() {
            return word;
        }
    }
}
