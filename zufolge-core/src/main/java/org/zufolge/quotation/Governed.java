package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;

/**
 * Words of a speaker in a sentence that somebody is told to have said, where the sentence itself shows it neither by a
 * subordinator nor by its mood: sagte, das Haus „ist verloren“; hieß es, sicher sei, dass „dringend“ Leute gesucht würden.
 */
final class Governed implements QuotationConstruction {
    private final VerbCues cues;

    Governed(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "governed";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        Scene scene = quotation.opening();
        Clause clause = scene.clauseOf(quotation.pair().open() + 1);
        if (clause == null || quotation.first() != quotation.last()) {
            return null;
        }
        List<Clause> clauses = scene.clauses();
        for (Clause above = parent(clauses, clause); above != null; above = parent(clauses, above)) {
            Attribution attribution = reporting(quotation, scene, above);
            if (attribution != null) {
                return attribution;
            }
        }
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause before = clauses.get(i);
            if (before.ownTo() <= quotation.pair().open() && before.id() != clause.id()) {
                Attribution attribution = reporting(quotation, scene, before);
                if (attribution != null) {
                    return attribution;
                }
            }
        }
        return null;
    }

    private static @Nullable Clause parent(List<Clause> clauses, Clause clause) {
        return clause.parent() < 0 ? null : clauses.get(clause.parent());
    }

    private @Nullable Attribution reporting(Quotation quotation, Scene scene, Clause clause) {
        for (VerbCues.Match match : cues.senses(scene, clause)) {
            CueVerb verb = match.verb();
            boolean clausal = verb.takes(Complement.CLAUSE)
                    || verb.takes(Complement.MAIN_CLAUSE)
                    || verb.takes(Complement.INFINITIVE)
                    || !verb.correlates().isEmpty();
            if (clausal && verb.strength() != CueVerb.Strength.WEAK && ActOfSpeech.happened(scene, match)) {
                return ReportingClause.attribution(quotation, scene, match, name());
            }
        }
        return null;
    }
}
