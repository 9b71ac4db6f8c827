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
    /** What it is more exactly, in the words of the tables; empty where they do not say. */
    String sort = "";

    String name;
    boolean named;
    boolean plural;
    /** Spoken of by a common noun only: no entity of the reading unless something is attributed to it. */
    boolean common;
    /** What pronouns can take it up, as {@link Genders}. */
    int genders = Genders.ANY;

    @Nullable
    String description;

    @Nullable
    String wikidata;

    /** Whose words a document is, as far as a report has said. */
    @Nullable
    Referent author;

    /** The nouns that name it, by lemma: what a definite noun takes up. */
    final Set<String> nouns = new LinkedHashSet<>();
    /** The offices it holds, by lemma, and the spheres they belong to. */
    final Set<String> offices = new LinkedHashSet<>();

    final Set<String> spheres = new LinkedHashSet<>();
    /** The places and bodies it is of, by name or lemma: what tells two ministers apart. */
    final Set<String> places = new LinkedHashSet<>();

    final Set<String> bodies = new LinkedHashSet<>();
    /** The same for a reader, in the report's words. */
    final Set<String> affiliations = new LinkedHashSet<>();
    /** Token ranges, {@code [from, to)}. */
    final List<int[]> mentions = new ArrayList<>();

    /** How much it is in mind at {@link #sentence}; see {@link Salience}. */
    int salience;

    int sentence = -1;
    /** What of it comes from the sentences before. */
    int carried;

    Referent(EntityKind kind, String name, boolean named) {
        this.kind = kind;
        this.name = name;
        this.named = named;
    }

    boolean is(EntityKind other) {
        return kind == other;
    }

    /** Whether it is one person, named or not. */
    boolean isPerson() {
        return kind == EntityKind.PERSON && !plural;
    }

    void mention(int from, int to) {
        mentions.add(new int[] {from, to});
    }

    void belongsTo(Modifiers modifiers) {
        places.addAll(modifiers.places());
        bodies.addAll(modifiers.bodies());
        affiliations.addAll(modifiers.shown());
    }

    /** Whether nothing that a phrase says of place or body speaks against this being meant. */
    boolean allows(Modifiers modifiers) {
        return Modifiers.meet(places, modifiers.places()) && Modifiers.meet(bodies, modifiers.bodies());
    }
}
