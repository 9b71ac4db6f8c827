package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/**
 * Words handed on by somebody who cites them: die Zeitung zitiert den Minister mit den Worten „…“; „…“, wird er in dem
 * Blatt zitiert. They are two statements, one of whoever is cited and one of whoever cites.
 */
final class Citation {
    static final String NAME = "citation";

    private final VerbCues cues;

    Citation(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    /** Both statements, that of whoever cites first; none where nobody is cited. */
    List<Attribution> find(Quotation quotation) {
        List<Attribution> behind = find(quotation, quotation.closing(), quotation.to());
        if (!behind.isEmpty()) {
            return behind;
        }
        Scene scene = quotation.opening();
        int before = quotation.pair().open() - 1;
        return scene.is(before, ":") || scene.is(before, ",")
                ? find(quotation, scene, before - 1)
                : find(quotation, scene, before);
    }

    private List<Attribution> find(Quotation quotation, Scene scene, int at) {
        int token = scene.is(at, ",") && at >= quotation.to() ? at + 1 : at;
        if (token < scene.from() || token >= scene.to()) {
            return List.of();
        }
        Clause clause = scene.clauseOf(token);
        if (clause == null) {
            return List.of();
        }
        for (VerbCues.Match match : cues.senses(scene, clause)) {
            if (match.verb().source() == SourceSlot.OBJECT
                    && match.verb().takes(Complement.DIRECT)
                    && ActOfSpeech.happened(scene, match)) {
                return both(quotation, scene, match);
            }
        }
        return List.of();
    }

    private static List<Attribution> both(Quotation quotation, Scene scene, VerbCues.Match match) {
        Clause clause = match.clause();
        Extent document = Basis.of(scene, clause);
        Extent cited = document.isEmpty() ? Frames.source(scene, match) : document;
        Extent citing = citing(scene, match).minus(quotation.content());
        if (!document.isEmpty() && citing.contains(document)) {
            // zitierte die Wirtin [aus einem Brief]: not hers
            citing = scene.trimmed(citing.from(), document.from() - 1);
        }
        if (cited.contains(citing)) {
            // wird der Fahrer von dem Blatt zitiert: von dem Blatt is no attribute
            cited = scene.trimmed(cited.from(), citing.from() - 1);
        }
        Extent frame = quotation.to() <= clause.ownFrom()
                ? Extent.of(quotation.to(), Math.min(clause.to(), scene.contentEnd()))
                : ReportingClause.frame(quotation, scene, clause);
        Attribution statement = Attribution.of(
                        StatementType.DIRECT,
                        quotation.content(),
                        "citation/" + match.verb().lemma())
                .medium(match.verb().medium())
                .certainty(match.verb().certainty())
                .frame(frame);
        Attribution first = statement.source(citing).cue(words(scene, match)).basis(cited);
        if (!document.isEmpty()) {
            // zitierte aus einem Brief: read out, not told by it
            return List.of(first.source(cited).basis(Extent.NONE).via(citing.isEmpty() ? List.of() : List.of(citing)));
        }
        Attribution spoken = statement.source(cited).medium(Medium.SPEECH);
        Attribution second = citing.isEmpty() || clause.verb().passive() ? spoken.cue(words(scene, match)) : spoken;
        if (cited.isEmpty()) {
            return citing.isEmpty() ? List.of() : List.of(first);
        }
        return citing.isEmpty() ? List.of(second) : List.of(first, second);
    }

    /** Who cites: the subject; in the passive the agent, or where it is to be read. */
    static Extent citing(Scene scene, VerbCues.Match match) {
        Clause clause = match.clause();
        if (!clause.verb().passive()) {
            NounPhrase subject = Frames.sharedSubject(scene, clause);
            if (subject == null || scene.is(subject.head(), "man")) {
                return Extent.NONE;
            }
            Extent words = scene.trimmed(subject.from(), subject.to());
            return Frames.source(scene, match).equals(words)
                    ? Frames.object(scene, clause, Agreement.ACCUSATIVE, words)
                    : words;
        }
        Extent agent = Frames.prepositional(scene, clause, "von");
        return agent.isEmpty() ? Frames.prepositional(scene, clause, "in") : agent;
    }

    /** zitiert … mit den Worten. */
    private static Extent words(Scene scene, VerbCues.Match match) {
        Clause clause = match.clause();
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i + 1 < own[p + 1]; i++) {
                if (scene.is(i, "mit")) {
                    for (int j = i + 1; j < Math.min(own[p + 1], i + 4); j++) {
                        if (scene.is(j, "Worten")) {
                            return ReportingClause.outside(scene, match).or(Extent.of(i, j + 1));
                        }
                    }
                }
            }
        }
        return ReportingClause.outside(scene, match);
    }
}
