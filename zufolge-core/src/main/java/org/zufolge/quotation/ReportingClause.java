package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;

/** The clause that tells whose words a quotation is, and what it makes of it. */
final class ReportingClause {
    private ReportingClause() {}

    /** The clause with a verb of its own that a quotation is part of, or null where there is none. */
    static @Nullable Clause around(Quotation quotation) {
        Clause clause = quotation.opening().clauseOf(quotation.pair().open() + 1);
        if (clause == null) {
            return null;
        }
        int finite = clause.verb().finite();
        return finite < 0 || finite > quotation.pair().open() && finite < quotation.to() ? null : clause;
    }

    /** The attribution of a quotation to the source of a clause with a cue verb; the clause is its frame. */
    static Attribution attribution(Quotation quotation, Scene scene, VerbCues.Match match, String rule) {
        Extent source = source(quotation, scene, match);
        return Attribution.of(
                        StatementType.DIRECT,
                        quotation.content(),
                        rule + "/" + match.verb().lemma())
                .medium(match.verb().medium())
                .certainty(match.verb().certainty())
                .cue(outside(scene, match))
                .frame(frame(quotation, scene, match.clause()))
                .source(source)
                .addressee(Frames.addressee(scene, match, source));
    }

    /** The words of a cue that are not quoted themselves: nannte es „aus der Luft gegriffen“. */
    static Extent outside(Scene scene, VerbCues.Match match) {
        Extent cue = match.cue();
        for (Quoted pair : scene.quoted()) {
            Extent words = Extent.of(pair.open(), pair.close() + 1);
            if (!words.contains(match.clause().verb().finite())) {
                cue = cue.minus(words);
            }
        }
        return cue;
    }

    /** The source of a clause with a cue verb, outside the quotation; behind one, what follows the verb. */
    private static Extent source(Quotation quotation, Scene scene, VerbCues.Match match) {
        Extent source = Frames.source(scene, match);
        Clause clause = match.clause();
        boolean behind = clause.ownFrom() >= quotation.to() && clause.verb().finite() == clause.ownFrom();
        if (match.verb().source() != SourceSlot.SUBJECT || clause.verb().passive()) {
            return source;
        }
        boolean astray = source.overlaps(quotation.content()) || behind && source.from() < clause.ownFrom();
        return astray ? behindVerb(scene, clause) : source;
    }

    /** The first noun phrase behind the verb of a clause that can be its subject. */
    static Extent behindVerb(Scene scene, Clause clause) {
        for (int i = clause.verb().finite() + 1; i < clause.ownTo(); i++) {
            if (scene.tag(i) == Tag.PREPOSITION) {
                NounPhrase object = scene.phrases().at(i + 1, clause.ownTo(), Reach.TIGHT);
                i = object == null ? i : object.to() - 1;
                continue;
            }
            NounPhrase phrase = scene.is(i, "es") || scene.is(i, "sich") || scene.is(i, "man")
                    ? null
                    : scene.phrases().at(i, clause.ownTo(), Reach.USUAL);
            if (phrase != null && phrase.isNominative()) {
                return scene.trimmed(phrase.from(), phrase.to());
            }
        }
        return Extent.NONE;
    }

    /** The main clause that a clause belongs to, from its subject on, without the quotation. */
    static Extent frame(Quotation quotation, Scene scene, Clause clause) {
        Clause root = clause;
        while (root.parent() >= 0) {
            root = scene.clauses().get(root.parent());
        }
        int from = root.from();
        Clause first = scene.clauses().get(root.first());
        boolean verbFirst =
                root.before() == Clause.Before.COORDINATOR && root.verb().finite() == root.ownFrom();
        if (first.id() != root.id() && (verbFirst || scene.subject(root) == null)) {
            from = first.from();
        }
        for (Quoted other : scene.quoted()) {
            // „…“, sagte sie und fügte hinzu: „…“
            if (other.depth() == 0
                    && other.close() >= from
                    && other.close() < root.ownFrom()
                    && first.verb().finite() > other.open()
                    && first.verb().finite() < other.close()) {
                from = other.close() + 1;
            }
        }
        int open = quotation.pair().open();
        int to = Math.min(root.to(), scene.contentEnd());
        if (open > clause.ownTo() - 1 && open >= scene.from()) {
            // up to the quotation, the comma or colon before it included
            to = Math.max(Math.min(to, open), open);
        }
        if (quotation.to() > scene.from() && quotation.to() <= from) {
            from = quotation.to();
        }
        return Extent.of(from, to).minus(quotation.content());
    }

    /** The source that a clause without a cue verb names: its subject. */
    static Extent subject(Scene scene, Clause clause) {
        NounPhrase subject = Frames.sharedSubject(scene, clause);
        return subject == null ? Extent.NONE : scene.trimmed(subject.from(), subject.to());
    }
}
