package org.zufolge.entity;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The places and bodies that a phrase names beside its noun: {@code US-Präsident}, {@code der Sprecher des Gerichts}.
 *
 * @param places countries and towns
 * @param bodies names, and lemmas of nouns
 * @param shown the same for a reader, in the order of the text
 */
record Modifiers(Set<String> places, Set<String> bodies, List<String> shown) {
    static final Modifiers NONE = new Modifiers(Set.of(), Set.of(), List.of());

    boolean isEmpty() {
        return places.isEmpty() && bodies.isEmpty();
    }

    /** Whether two sets have something in common, or one says nothing. */
    static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
