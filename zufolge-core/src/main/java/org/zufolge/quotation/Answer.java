package org.zufolge.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.reading.StatementType;

/**
 * An answer to what others claim, which is not told again: bestritt die Vorwürfe; widersprach der Darstellung; bestätigte
 * den Bericht; dementierte. Whoever asks how sure a claim is wants to know who denies it and who bears it out.
 */
final class Answer implements Construction {
    /** The complements, by their codes, with which a verb answers. */
    private static final class Words {
        static final Map<String, Set<String>> ANSWERS = new HashMap<>();

        static {
            for (CueTable.Row row : CueTable.read("cue-answers.tsv", 2)) {
                ANSWERS.computeIfAbsent(row.text(0), verb -> new TreeSet<>()).add(row.text(1));
            }
        }
    }

    private final CueLexicon lexicon;
    private final VerbCues cues;

    Answer(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
    }

    /** Whether a verb denies what stands behind a preposition, if that is a claim: wehrt sich gegen den Vorwurf. */
    static boolean denies(Clause clause, String preposition) {
        return clause.verb().lemmas().stream()
                .anyMatch(lemma -> Words.ANSWERS.getOrDefault(lemma, Set.of()).contains("p:" + preposition));
    }

    /** Whether what a verb has for its object is the claim that it answers: bestätigte den Bericht. */
    static boolean takesClaim(CueVerb verb) {
        return verb.bare() && Words.ANSWERS.getOrDefault(verb.lemma(), Set.of()).contains("acc");
    }

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.kind() != Clause.Kind.MAIN || clause.verb().finite() < 0 || isTold(found, clause)) {
                continue;
            }
            for (VerbCues.Match match : cues.senses(scene, clause)) {
                Extent source = Frames.source(scene, match);
                if (answers(scene, match, source) && ActOfSpeech.happened(scene, match)) {
                    found.add(Attribution.of(
                                    StatementType.REPORTED,
                                    scene.whole(clause),
                                    name() + "/" + match.verb().lemma())
                            .medium(match.verb().medium())
                            .certainty(ActOfSpeech.certainty(scene, match))
                            .source(source));
                    break;
                }
            }
        }
    }

    /** Whether the clause is part of a statement already, as its content or as the words around it. */
    private static boolean isTold(List<Attribution> found, Clause clause) {
        int finite = clause.verb().finite();
        return found.stream()
                .anyMatch(
                        other -> other.content().contains(finite) || other.cue().contains(finite));
    }

    /** die Vorwürfe, den Bericht; not ein Spiel, das man bestreitet, nor Rechte, die man jemandem einräumt. */
    private boolean isClaim(Scene scene, VerbCues.Match match, Extent source) {
        Extent object = Frames.object(scene, match.clause(), Agreement.ACCUSATIVE, source);
        if (object.isEmpty()) {
            object = bareClaim(scene, source);
        }
        boolean granted = !match.verb().addresseeDative()
                && !Frames.object(scene, match.clause(), Agreement.DATIVE, source)
                        .isEmpty();
        if (object.isEmpty() || granted) {
            return false;
        }
        for (int i = object.from(); i < object.to(); i++) {
            if (Topics.contain(scene.parse().words()[i].lemma(), match.verb())) {
                return false;
            }
        }
        return true;
    }

    /** wies der Minister [Kritik] zurück: a noun for words right behind the subject is no part of its name. */
    private Extent bareClaim(Scene scene, Extent source) {
        CueNoun noun = scene.noun(lexicon, source.to());
        boolean words = noun != null && noun.kind() == CueNoun.Kind.UTTERANCE;
        return words ? Extent.of(source.to(), source.to() + 1) : Extent.NONE;
    }

    private boolean answers(Scene scene, VerbCues.Match match, Extent source) {
        if (source.isEmpty() || !match.verb().bare()) {
            return false;
        }
        Clause clause = match.clause();
        for (String code : Words.ANSWERS.getOrDefault(match.verb().lemma(), Set.of())) {
            boolean there = switch (code) {
                case "acc" -> clause.verb().passive() || isClaim(scene, match, source);
                case "dat" ->
                    !Frames.object(scene, clause, Agreement.DATIVE, source).isEmpty();
                // widersprach: „…“; „…“, widersprach sie: how something was said
                case "abs" ->
                    !scene.is(clause.to(), ":")
                            && clause.verb().finite() != clause.ownFrom()
                            && Frames.object(scene, clause, Agreement.ACCUSATIVE, source)
                                    .isEmpty();
                // with a preposition only the noun tells whether a claim is meant
                default -> false;
            };
            if (there) {
                return true;
            }
        }
        return false;
    }
}
