package org.zufolge.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.reading.EntityKind;

/** Who and what a report speaks of, as far as found, and which mention means whom. */
final class Referents {
    private final Parse parse;
    private final List<Referent> all = new ArrayList<>();
    private final @Nullable Referent[] byMention;
    private final @Nullable Referent[] byToken;
    /** Each entry is one object, whoever finds it. */
    private final IdentityHashMap<NamedEntry, Referent> byEntry = new IdentityHashMap<>();

    private final Map<String, Referent> byName = new HashMap<>();

    Referents(Parse parse, int mentions) {
        this.parse = parse;
        this.byMention = new Referent[mentions];
        this.byToken = new Referent[parse.tokens().size()];
    }

    /** All, in the order in which they were found. */
    List<Referent> all() {
        return all;
    }

    Referent add(Referent referent) {
        all.add(referent);
        return referent;
    }

    /** Whom a mention means, or null as long as nobody knows. */
    @Nullable
    Referent of(Mention mention) {
        return byMention[mention.index()];
    }

    /** Whom the innermost mention at a token means, or null. */
    @Nullable
    Referent at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /** Notes whom a mention means. */
    void set(Mention mention, Referent referent) {
        byMention[mention.index()] = referent;
        mark(referent, mention.from(), mention.to());
    }

    /** Notes that a mention means somebody, whoever it was taken to mean before. */
    void turn(Mention mention, Referent referent) {
        Referent before = of(mention);
        if (before != referent) {
            if (before != null) {
                before.mentions.removeIf(range -> range[0] == mention.from() && range[1] == mention.to());
            }
            set(mention, referent);
        }
    }

    /** Notes that some tokens mean somebody, be they a mention or not. */
    void mark(Referent referent, int from, int to) {
        referent.mention(from, to);
        for (int t = from; t < Math.min(to, byToken.length); t++) {
            byToken[t] = referent;
        }
    }

    /** The referent that the lexicon's entry names; made where there is none yet. */
    Referent of(NamedEntry entry) {
        Referent known = byEntry.get(entry);
        if (known == null) {
            boolean government = entry instanceof CountryEntry;
            known = add(new Referent(government ? EntityKind.ORGANISATION : entry.entityKind(), entry.name(), true));
            known.sort = government ? "government" : entry.kind();
            known.wikidata = government ? null : entry.wikidata();
            known.genders = Genders.of(entry.article());
            byEntry.put(entry, known);
        }
        return known;
    }

    /** Lets a referent be found by an entry's name. */
    void know(NamedEntry entry, Referent referent) {
        byEntry.put(entry, referent);
    }

    /** Whether an entry's name has been used for a referent. */
    @Nullable
    Referent known(NamedEntry entry) {
        return byEntry.get(entry);
    }

    /** Lets a referent be found by a name or abbreviation that no table has. */
    void know(String name, Referent referent) {
        byName.put(NamePieces.fold(name), referent);
    }

    /** The outlet of this name, written as within a sentence: wie der Kompass erfuhr, in »Der Kompass«; null for none. */
    @Nullable
    Referent outlet(String called) {
        Referent known = called.isEmpty() ? null : named(Character.toUpperCase(called.charAt(0)) + called.substring(1));
        return known != null && known.is(EntityKind.OUTLET) ? known : null;
    }

    /** The referent of such a name, or of its genitive; null where there is none. */
    @Nullable
    Referent named(String name) {
        String folded = NamePieces.fold(name);
        Referent known = byName.get(folded);
        return known == null && folded.length() > 3 && folded.endsWith("s")
                ? byName.get(folded.substring(0, folded.length() - 1))
                : known;
    }

    Parse parse() {
        return parse;
    }
}
