package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.StatementType;

/** An act of speech told as an event, its content summed up: kritisierte die Pläne; warnte vor Folgen; nannte es falsch. */
final class SummedUp implements Construction {
    private final VerbCues cues;

    SummedUp(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "summed-up";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.verb().finite() < 0 || clause.kind() == Clause.Kind.INFINITIVE) {
                continue;
            }
            VerbCues.Match match = cues.match(scene, clause);
            if (match == null || match.verb().strength() == CueVerb.Strength.WEAK || !complete(scene, match)) {
                continue;
            }
            Extent source = Frames.source(scene, match);
            if (source.isEmpty() || isCue(found, match)) {
                continue;
            }
            boolean whole = clause.parent() < 0 && roots(scene) == 1;
            Extent content = whole ? Extent.of(scene.from(), scene.to()) : scene.trimmed(clause.from(), clause.to());
            found.add(Attribution.of(StatementType.REPORTED, content, name())
                    .medium(match.verb().medium())
                    .certainty(match.verb().certainty())
                    .source(source)
                    .addressee(Frames.addressee(scene, match, source)));
        }
    }

    private static int roots(Scene scene) {
        int roots = 0;
        for (Clause clause : scene.clauses()) {
            if (clause.parent() < 0) {
                roots++;
            }
        }
        return roots;
    }

    private static boolean isCue(List<Attribution> found, VerbCues.Match match) {
        for (Attribution other : found) {
            if (other.cue().overlaps(match.cue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean complete(Scene scene, VerbCues.Match match) {
        CueVerb verb = match.verb();
        Clause clause = match.clause();
        for (String preposition : verb.prepositions()) {
            if (!Frames.prepositional(scene, clause, preposition).isEmpty()) {
                return true;
            }
        }
        if (verb.takes(Complement.NOTHING)) {
            return true;
        }
        if (verb.takes(Complement.AS) && hasAls(scene, clause)) {
            return true;
        }
        Extent source = Frames.source(scene, match);
        if (verb.takes(Complement.OBJECT) || verb.takes(Complement.PREDICATE)) {
            return clause.verb().passive()
                    ? scene.subject(clause) != null
                    : !Frames.object(scene, clause, Agreement.ACCUSATIVE, source).isEmpty();
        }
        return verb.takes(Complement.DATIVE) && !Frames.object(scene, clause, Agreement.DATIVE, source).isEmpty();
    }

    private static boolean hasAls(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (scene.lower(i).equals("als") && scene.tag(i) != Tag.SUBORDINATOR) {
                    return true;
                }
            }
        }
        return false;
    }
}
