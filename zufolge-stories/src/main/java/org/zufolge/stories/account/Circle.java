package org.zufolge.stories.account;

import java.util.List;

/**
 * Outlets that cite one another for a claim, so that nobody is left who knows it.
 *
 * @param outlets each cites the next, the last one the first
 * @param reasons the words by which each does
 */
public record Circle(List<String> outlets, List<Reason> reasons) {
    public Circle {
        outlets = List.copyOf(outlets);
        reasons = List.copyOf(reasons);
    }
}
