package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.reading.StatementType;

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
        Extent source = Frames.source(scene, match);
        return Attribution.of(
                        StatementType.DIRECT,
                        quotation.content(),
                        rule + "/" + match.verb().lemma())
                .medium(match.verb().medium())
                .certainty(match.verb().certainty())
                .cue(match.cue().minus(quotation.content()))
                .frame(frame(quotation, scene, match.clause()))
                .source(source)
                .addressee(Frames.addressee(scene, match, source));
    }

    /** The main clause that a clause belongs to, from its subject on, without the quotation. */
    static Extent frame(Quotation quotation, Scene scene, Clause clause) {
        Clause root = clause;
        while (root.parent() >= 0) {
            root = scene.clauses().get(root.parent());
        }
        int from = root.from();
        Clause first = scene.clauses().get(root.first());
        if (first.id() != root.id() && scene.subject(root) == null) {
            from = first.from();
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
