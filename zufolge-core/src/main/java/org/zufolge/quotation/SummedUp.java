package org.zufolge.quotation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.StatementType;

/** An act of speech told as an event, its content summed up: kritisierte die Pläne; warnte vor Folgen; nannte es falsch. */
final class SummedUp implements Construction {
    private static final class Summaries {
        static final Set<String> PAIRS = CueTable.read("cue-summaries.tsv", 2).stream()
                .map(row -> row.text(0) + "+" + row.text(1))
                .collect(Collectors.toUnmodifiableSet());
    }

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
            if (clause.verb().finite() < 0 || clause.kind() != Clause.Kind.MAIN) {
                continue;
            }
            if (isReported(found, clause)) {
                continue;
            }
            VerbCues.Match match = null;
            String complement = "";
            for (VerbCues.Match sense : cues.senses(scene, clause)) {
                complement = complement(scene, sense);
                if (Summaries.PAIRS.contains(sense.verb().lemma() + "+" + complement)
                        && ActOfSpeech.happened(scene, sense)) {
                    match = sense;
                    break;
                }
            }
            if (match == null) {
                continue;
            }
            Extent source = Frames.source(scene, match);
            if (source.isEmpty() || isCue(found, match)) {
                continue;
            }
            boolean whole = clause.parent() < 0 && roots(scene) == 1;
            Extent content = whole ? Extent.of(scene.from(), scene.to()) : scene.trimmed(clause.from(), clause.to());
            found.add(Attribution.of(
                            StatementType.REPORTED,
                            content,
                            name() + "/" + match.verb().lemma() + "+" + complement)
                    .medium(match.verb().medium())
                    .certainty(match.verb().certainty())
                    .source(source)
                    .addressee(Frames.addressee(scene, match, source)));
        }
    }

    /** Whether the clause is itself what somebody says. */
    private static boolean isReported(List<Attribution> found, Clause clause) {
        for (Attribution other : found) {
            if (other.content().contains(clause.verb().finite())) {
                return true;
            }
        }
        return false;
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

    /** The complement that sums up what is said, by its code in the lexicon; empty where there is none. */
    private static String complement(Scene scene, VerbCues.Match match) {
        CueVerb verb = match.verb();
        Clause clause = match.clause();
        for (String preposition : verb.prepositions()) {
            if (!Frames.prepositional(scene, clause, preposition).isEmpty()) {
                return "p:" + preposition;
            }
        }
        if (verb.takes(Complement.AS) && hasAls(scene, clause)) {
            return "als";
        }
        Extent source = Frames.source(scene, match);
        if (verb.takes(Complement.OBJECT) || verb.takes(Complement.PREDICATE)) {
            boolean object = clause.verb().passive()
                    ? scene.subject(clause) != null
                    : !Frames.object(scene, clause, Agreement.ACCUSATIVE, source)
                            .isEmpty();
            if (object) {
                return verb.takes(Complement.OBJECT) ? "acc" : "pred";
            }
        }
        if (verb.takes(Complement.DATIVE)
                && !Frames.object(scene, clause, Agreement.DATIVE, source).isEmpty()) {
            return "dat";
        }
        return verb.takes(Complement.NOTHING) ? "abs" : "";
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
