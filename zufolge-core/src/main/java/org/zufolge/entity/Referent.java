package org.zufolge.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.EntityKind;

/** An entity while its mentions are being gathered. */
final class Referent {
    EntityKind kind;
    /** What it is more exactly, in the words of the tables; for a person {@code m}, {@code f} or empty. */
    String sort;

    String name;
    boolean named;
    boolean plural;
    /** Named by a common noun only: no entity of the reading unless something is attributed to it. */
    boolean common;

    @Nullable
    String description;

    @Nullable
    String wikidata;
    /** The words it is called by: every part of a person's name, the lemma of a noun. */
    final Set<String> keys = new LinkedHashSet<>();

    final Set<String> affiliations = new LinkedHashSet<>();
    /** Token ranges, {@code [from, to)}. */
    final List<int[]> mentions = new ArrayList<>();

    Referent(EntityKind kind, String sort, String name, boolean named) {
        this.kind = kind;
        this.sort = sort;
        this.name = name;
        this.named = named;
    }

    void mention(int from, int to) {
        if (!mentions.isEmpty()) {
            int[] last = mentions.get(mentions.size() - 1);
            if (last[0] == from && last[1] == to) {
                return;
            }
        }
        mentions.add(new int[] {from, to});
    }

    /** Index of the first token of its last mention; -1 before there is one. */
    int last() {
        return mentions.isEmpty() ? -1 : mentions.get(mentions.size() - 1)[0];
    }

    boolean is(EntityKind other) {
        return kind == other;
    }
}
