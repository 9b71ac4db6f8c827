package org.zufolge.stories.account;

import org.zufolge.reading.Statement;

/**
 * A statement that makes a claim, or denies it.
 *
 * @param report the key of the report that it is in
 * @param statement what is said
 * @param against whether it says the opposite of what was said first
 * @param turn what it does to the claim
 * @param reprinted whether it only stands in a reprint of a report that has it already
 */
public record Voice(String report, Statement statement, boolean against, Turn turn, boolean reprinted) {}
