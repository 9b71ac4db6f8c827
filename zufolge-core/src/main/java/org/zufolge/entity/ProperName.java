package org.zufolge.entity;

import org.jspecify.annotations.Nullable;
import org.zufolge.reading.EntityKind;

/**
 * A run of tokens that is a name.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param kind of what; null where nothing near it tells
 * @param entry what the lexicon knows by this name
 * @param use how the name points to that entry
 * @param called the form of the table that it is an inflection of; empty without an entry
 * @param genitive whether it is a person's name with the -s of the genitive, as its form elsewhere in the report shows
 */
record ProperName(
        int from,
        int to,
        @Nullable EntityKind kind,
        @Nullable NamedEntry entry,
        NameUse use,
        String called,
        boolean genitive) {
    static ProperName of(int from, int to, @Nullable EntityKind kind) {
        return new ProperName(from, to, kind, null, NameUse.NAME, "", false);
    }

    ProperName asGenitive() {
        return new ProperName(from, to, kind, entry, use, called, true);
    }

    boolean is(EntityKind other) {
        return kind == other;
    }

    int length() {
        return to - from;
    }
}
