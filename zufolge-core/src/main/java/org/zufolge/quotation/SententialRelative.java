package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.reading.StatementType;

/**
 * was and a verb that answers, behind what it answers: Der Mann ist frei, was sein Anwalt bestätigte. A relative clause that
 * goes on from the whole clause before it, after the Duden-Grammatik on <i>weiterführende Relativsätze</i>.
 */
final class SententialRelative implements Construction {
    private final VerbCues cues;

    SententialRelative(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "sentential-relative";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.parent() < 0 || clause.opener() != clause.ownFrom() || !scene.is(clause.opener(), "was")) {
                continue;
            }
            Extent content = before(scene, clause, found);
            for (VerbCues.Match match : cues.senses(scene, clause)) {
                Extent source = Frames.source(scene, match);
                if (Answer.takesClaim(match.verb())
                        && !source.isEmpty()
                        && !source.contains(clause.opener())
                        && !content.isEmpty()
                        && ActOfSpeech.happened(scene, match)) {
                    found.replaceAll(
                            other -> other.content().contains(clause.opener()) ? other.content(content) : other);
                    found.add(Attribution.of(
                                    StatementType.INDIRECT,
                                    content,
                                    name() + "/" + match.verb().lemma())
                            .medium(match.verb().medium())
                            .certainty(match.verb().certainty())
                            .cue(match.cue())
                            .frame(scene.trimmed(clause.from(), clause.to()))
                            .source(source)
                            .addressee(Frames.addressee(scene, match, source)));
                    break;
                }
            }
        }
    }

    /**
     * What is answered: what somebody is told to have said right before, in the Konjunktiv and so without what answers it; or
     * else the clause before.
     */
    private Extent before(Scene scene, Clause relative, List<Attribution> found) {
        Clause parent = scene.clauses().get(relative.parent());
        int comma = relative.from() - 1;
        if (parent.from() >= comma || parent.verb().finite() >= comma) {
            // Was der Anwalt bestätigte, …
            return Extent.NONE;
        }
        for (Attribution other : found) {
            if (other.content().to() == comma) {
                return other.content();
            }
            if (other.content().contains(relative.opener())) {
                Extent said = scene.trimmed(other.content().minus(Extent.of(comma, relative.to())));
                return parent.verb().isKonjunktiv() && said.to() == comma ? said : Extent.NONE;
            }
        }
        VerbCues.Match telling = cues.match(scene, parent);
        // Er sagte, was …: an object of the verb
        return telling != null && telling.cue().contains(comma - 1) ? Extent.NONE : scene.trimmed(parent.from(), comma);
    }
}
