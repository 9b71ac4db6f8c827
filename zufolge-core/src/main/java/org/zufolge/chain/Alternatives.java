package org.zufolge.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueAdverb;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Entity;
import org.zufolge.reading.StatementType;

/**
 * Finds the statement that another one stands beside as a second possibility, where the words say so: Es sei aber auch
 * möglich, dass …; andernfalls werde …; die Gegenseite sprach dagegen von ….
 */
final class Alternatives {
    /** How many tokens into a content the word may stand that opens another possibility. */
    private static final int OPENING = 3;
    /** How far apart two statements may stand, in sentences. */
    private static final int REACH = 1;

    private final CueLexicon lexicon;

    Alternatives(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The statement that one is an alternative to.
     *
     * @param attributions the statements of the report
     * @param sources their sources, null where the report gives none
     * @param order their numbers in the order of their contents
     * @param rank which of these
     * @param certainty of the statement
     * @return its number; -1 for most
     */
    int of(
            Parse parse,
            List<Attribution> attributions,
            List<@Nullable Entity> sources,
            List<Integer> order,
            int rank,
            Certainty certainty) {
        int number = order.get(rank);
        Attribution attribution = attributions.get(number);
        boolean possibility = opens(parse, attribution.content())
                || certainty == Certainty.POSSIBLE && isAnother(parse, attribution.content());
        // a judgement is no other version of what happened
        boolean judges = attribution.type() == StatementType.DIRECT;
        boolean version = !possibility && !judges && contrasts(parse, attribution);
        if (!possibility && !version) {
            return -1;
        }
        int before = before(parse, attributions, order, rank);
        if (before < 0) {
            return -1;
        }
        Entity one = sources.get(number);
        Entity other = sources.get(before);
        boolean same = one != null && other != null && one.id().equals(other.id());
        return possibility || one != null && other != null && !same ? before : -1;
    }

    /** The last statement that ends before this one begins, in the same sentence or the one before. */
    private static int before(Parse parse, List<Attribution> attributions, List<Integer> order, int rank) {
        Attribution attribution = attributions.get(order.get(rank));
        int sentence = parse.sentenceAt(attribution.content().from());
        for (int i = rank - 1; i >= 0; i--) {
            Attribution other = attributions.get(order.get(i));
            if (other.content().to() <= attribution.content().from() && other.channel() != Channel.DECLINED) {
                return sentence - parse.sentenceAt(other.content().to() - 1) <= REACH ? order.get(i) : -1;
            }
        }
        return -1;
    }

    /** andernfalls, oder aber: within the first words. */
    private boolean opens(Parse parse, Extent content) {
        int to = Math.min(content.to(), content.from() + OPENING);
        for (int t = content.from(); t < to; t++) {
            if (is(parse, t, CueAdverb.Role.ALTERNATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** auch möglich, ebenso denkbar; könnte aber auch: another possibility, not one for somebody else as well. */
    private boolean isAnother(Parse parse, Extent content) {
        for (int t = content.from(); t < content.to(); t++) {
            boolean also = parse.is(t, "auch") || parse.is(t, "ebenso");
            if (also && content.contains(t)) {
                boolean predicate = is(parse, t + 1, CueAdverb.Role.PREDICATE);
                boolean but = parse.is(t - 1, "aber") || parse.is(t - 1, "jedoch") || parse.is(t - 1, "allerdings");
                return predicate || but;
            }
        }
        return false;
    }

    /** Whether the reporting clause, or what it sums up, sets its version against the last. */
    private boolean contrasts(Parse parse, Attribution attribution) {
        Extent clause = attribution.frame().isEmpty() ? attribution.content() : attribution.frame();
        for (int t = clause.from(); t < clause.to(); t++) {
            if (clause.contains(t) && !attribution.cue().contains(t) && is(parse, t, CueAdverb.Role.CONTRAST)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Parse parse, int token, CueAdverb.Role role) {
        for (CueAdverb adverb : lexicon.adverbs(parse.spelling(token))) {
            boolean all = adverb.role() == role;
            for (int i = 1; all && i < adverb.words().size(); i++) {
                all = parse.is(token + i, adverb.words().get(i));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
