package org.zufolge.stories.account;

import java.util.Set;

/**
 * A clause of a statement, as far as commas tell.
 *
 * @param stems what it is about
 * @param negated whether it says that something is not so
 */
record Part(Set<String> stems, boolean negated) {}
