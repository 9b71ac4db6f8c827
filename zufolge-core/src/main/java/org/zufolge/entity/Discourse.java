package org.zufolge.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;

/**
 * One report while its mentions are being linked: what was found, who was named last, and who is in mind. Belongs to one
 * thread.
 */
final class Discourse {
    /** So many referents back nothing is taken up any more. */
    private static final int REACH = 48;
    /** A report that names more holders of one office does not speak of any by the office alone. */
    private static final int MOST_HOLDERS = 24;

    private final Parse parse;
    private final @Nullable ProperName[] names;
    private final List<Mention> mentions;
    private final Modifiers[] modifiers;
    private final Referents referents;
    private final boolean[] speaking;
    private final boolean[] closing;
    private final int[] startingAt;
    private final @Nullable Referent[] owners;
    private final Deque<Referent> recent = new ArrayDeque<>();
    private final Map<String, Referent> byNoun = new HashMap<>();
    private final Map<String, Deque<Referent>> holders = new HashMap<>();

    /**
     * @param names for each token the name it is part of
     * @param mentions of the report, in order
     * @param modifiers for each mention the places and bodies it names
     * @param speaking for each token whether a statement is attributed to it
     * @param closing for each token whether what is attributed to it stands before it, from the sentence's begin
     */
    Discourse(
            Parse parse,
            @Nullable ProperName[] names,
            List<Mention> mentions,
            Modifiers[] modifiers,
            Referents referents,
            boolean[] speaking,
            boolean[] closing) {
        this.parse = parse;
        this.names = names;
        this.mentions = mentions;
        this.modifiers = modifiers;
        this.referents = referents;
        this.speaking = speaking;
        this.closing = closing;
        this.owners = new Referent[mentions.size()];
        this.startingAt = new int[parse.tokens().size() + 1];
        for (int i = mentions.size() - 1; i >= 0; i--) {
            startingAt[mentions.get(i).from()] = i + 1;
        }
    }

    Parse parse() {
        return parse;
    }

    @Nullable
    ProperName[] names() {
        return names;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Modifiers modifiers(Mention mention) {
        return modifiers[mention.index()];
    }

    Referents referents() {
        return referents;
    }

    /** The first mention that begins at a token, or null. */
    @Nullable
    Mention startingAt(int token) {
        return token < 0 || token >= startingAt.length || startingAt[token] == 0
                ? null
                : mentions.get(startingAt[token] - 1);
    }

    /** Whom a mention means, as far as known. */
    @Nullable
    Referent of(Mention mention) {
        return referents.of(mention);
    }

    /** Whether somebody is named behind their own words: Der Rat habe getagt, sagte [er]. They hardly mean who is in these. */
    boolean closes(Mention mention) {
        return closing[mention.from()];
    }

    /** Whose a thing is that a mention speaks of: ihre Meinung, eigene Angaben. Null where nobody is known. */
    @Nullable
    Referent owner(Mention mention) {
        return owners[mention.index()];
    }

    void own(Mention mention, @Nullable Referent owner) {
        owners[mention.index()] = owner;
    }

    /** A mention means somebody: who comes to mind by it, and can be taken up by its noun. */
    void take(Mention mention, Referent referent) {
        if (referents.of(mention) == null) {
            referents.set(mention, referent);
        }
        Salience.add(parse, referent, mention, speaking[mention.phrase().head()] || speaking[mention.from()]);
        recent.remove(referent);
        recent.addLast(referent);
        if (recent.size() > REACH) {
            recent.removeFirst();
        }
        for (String noun : referent.nouns) {
            byNoun.put(noun, referent);
        }
        learn(referent);
    }

    /** Lets somebody be found by the offices that were added. */
    void learn(Referent referent) {
        for (String office : referent.offices) {
            Deque<Referent> holding = holders.computeIfAbsent(office, key -> new ArrayDeque<>());
            holding.remove(referent);
            holding.addLast(referent);
            if (holding.size() > MOST_HOLDERS) {
                holding.removeFirst();
            }
        }
    }

    /** The referents mentioned last, the latest first. */
    Iterable<Referent> recent() {
        return recent::descendingIterator;
    }

    /** The referent last named by a noun, or null. */
    @Nullable
    Referent named(String lemma) {
        return byNoun.get(lemma);
    }

    /** Who holds an office, the latest first; also who will only be named later. */
    Iterator<Referent> holders(String office) {
        Deque<Referent> holding = holders.get(office);
        return holding == null ? List.<Referent>of().iterator() : holding.descendingIterator();
    }
}
