package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.StatementType;

/**
 * angeblich, gerüchteweise: an adverb that hands the whole clause on to somebody who is not named. After Helbig and Buscha,
 * <i>Deutsche Grammatik</i>, on modal words that tell of the words of others.
 */
final class HearsayAdverb implements Construction {
    /** No more adverbs stand between an article and what it belongs to. */
    private static final int MOST_ADVERBS = 5;

    private final CueLexicon lexicon;

    HearsayAdverb(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "hearsay-adverb";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        if ((scene.marks(lexicon) & CueLexicon.HEARSAY) == 0) {
            return;
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            CueAdverb adverb = adverb(scene, i);
            Clause clause = adverb == null || isAttributive(scene, i) ? null : scene.clauseOf(i);
            if (adverb != null
                    && clause != null
                    && clause.kind() == Clause.Kind.MAIN
                    && clause.verb().finite() >= 0
                    && !clause.verb().isKonjunktiv()
                    && !Attribution.isAmong(found, clause.verb().finite())) {
                found.add(Attribution.of(StatementType.FREE_INDIRECT, scene.whole(clause), name())
                        .certainty(adverb.certainty()));
            }
        }
    }

    /** The adverb of one word that says of all its clause that others say so, and no more than that; null for none. */
    private @Nullable CueAdverb adverb(Scene scene, int token) {
        for (CueAdverb adverb : lexicon.adverbs(scene.parse().spelling(token))) {
            if (isHearsay(adverb)) {
                return adverb;
            }
        }
        return null;
    }

    /** nach eigenen Angaben says who, offiziell whose version it is: what is left is said by anybody. */
    static boolean isHearsay(CueAdverb adverb) {
        return adverb.role() == CueAdverb.Role.HEARSAY
                && adverb.certainty() == Certainty.POSSIBLE
                && adverb.words().size() == 1;
    }

    /** ein gestern angeblich gestohlener Wagen: it weighs a word, not the clause. */
    private static boolean isAttributive(Scene scene, int token) {
        int before = token - 1;
        while (before > token - MOST_ADVERBS && scene.tag(before) == Tag.ADVERB) {
            before--;
        }
        return scene.tag(before) == Tag.DETERMINER || scene.tag(before) == Tag.PREPOSITION;
    }
}
