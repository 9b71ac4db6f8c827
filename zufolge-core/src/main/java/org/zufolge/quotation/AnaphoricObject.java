package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;

/**
 * A pronoun in the place of the content, which is the sentence before: Die Brücke bleibt gesperrt. Das teilte die Stadt
 * mit. Also as a subject: Dies geht aus einem Bericht hervor.
 */
final class AnaphoricObject implements Construction {
    private final CueLexicon lexicon;
    private final VerbCues cues;
    private final QuotedName names;

    AnaphoricObject(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
        this.names = new QuotedName(lexicon);
    }

    @Override
    public String name() {
        return "anaphoric-object";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        int pronoun = scene.from();
        if (scene.number() == 0 || !isPronoun(scene, pronoun)) {
            return;
        }
        for (Quoted pair : scene.quoted()) {
            if (!names.isName(scene, pair)) {
                return;
            }
        }
        Sentence before = scene.parse().sentences().get(scene.number() - 1);
        Clause clause = scene.clauseOf(pronoun);
        if (before.role() != Sentence.Role.BODY
                || clause == null
                || clause.kind() != Clause.Kind.MAIN
                || clause.verb().finite() != pronoun + 1) {
            return;
        }
        for (VerbCues.Match match : cues.senses(scene, clause)) {
            if (!takes(match.verb())
                    || match.verb().strength() == CueVerb.Strength.WEAK
                    || !ActOfSpeech.happened(scene, match)) {
                continue;
            }
            Extent source = Frames.source(scene, match);
            if (source.isEmpty() || source.contains(pronoun)) {
                continue;
            }
            Extent word = Extent.of(pronoun, pronoun + 1);
            Extent sentence = scene.trimmed(before.from(), before.to());
            found.removeIf(other ->
                    other.cue().overlaps(match.cue()) || other.content().contains(pronoun));
            found.add(Attribution.of(
                            StatementType.INDIRECT,
                            sentence.or(word),
                            name() + "/" + match.verb().lemma())
                    .medium(match.verb().medium())
                    .certainty(match.verb().certainty())
                    .cue(match.cue())
                    .frame(Extent.of(pronoun + 1, scene.contentEnd()))
                    .source(source)
                    .addressee(Frames.addressee(scene, match, source))
                    .basis(Basis.of(scene, Extent.of(scene.from(), scene.to()), lexicon)));
            return;
        }
    }

    private static boolean isPronoun(Scene scene, int token) {
        return scene.is(token, "das") || scene.is(token, "dies") || scene.is(token, "dieses");
    }

    private static boolean takes(CueVerb verb) {
        return verb.takes(Complement.MAIN_CLAUSE)
                || verb.takes(Complement.CLAUSE) && verb.strength() == CueVerb.Strength.ALWAYS;
    }
}
