package org.zufolge.stories.account;

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
 * @param negated whether it says that something is not so, its last hand's denial taken into account
 * @param answer whether it only takes up a claim that was told before it: {@code wies das zurück}
 * @param denial whether its last hand denies it
 */
record Said(
        StoryReport report,
        Reading reading,
        Statement statement,
        Set<String> stems,
        Set<String> names,
        Set<Quantity> numbers,
        boolean negated,
        boolean answer,
        boolean denial) {
    int begin() {
        return statement.content().spans().isEmpty()
                ? 0
                : statement.content().spans().get(0).begin();
    }
}
