package org.zufolge.stories.account;

import java.util.Set;

/**
 * A sentence of a statement.
 *
 * @param stems what it is about
 * @param numbers the numbers in it
 */
record Sentence(Set<String> stems, Set<Quantity> numbers) {}
