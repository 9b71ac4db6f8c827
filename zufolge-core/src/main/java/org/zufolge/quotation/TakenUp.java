package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;

/** A quotation that the next sentence takes up: „…“ Das sagte der Minister am Montag. */
final class TakenUp implements QuotationConstruction {
    private final VerbCues cues;

    TakenUp(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "taken-up";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        if (!quotation.standsAlone()
                || quotation.last() + 1 >= quotation.scenes().size()) {
            return null;
        }
        Scene next = quotation.scenes().get(quotation.last() + 1);
        if (!pointsBack(next) || !next.quoted().isEmpty()) {
            return null;
        }
        Clause clause = next.clauses().isEmpty() ? null : next.clauses().get(0);
        if (clause == null || clause.parent() >= 0) {
            return null;
        }
        for (VerbCues.Match match : cues.senses(next, clause)) {
            if (match.verb().takes(Complement.DIRECT) && ActOfSpeech.happened(next, match)) {
                Attribution attribution = ReportingClause.attribution(quotation, next, match, name())
                        .frame(Extent.of(next.from(), next.contentEnd()));
                // Das sagte der Minister: das is what was said
                return attribution.source().from() == next.from()
                        ? attribution.source(ReportingClause.behindVerb(next, clause))
                        : attribution;
            }
        }
        return null;
    }

    /** Das sagte …; Dies schrieb …; Mit diesen Worten …; So äußerte sich …. */
    private static boolean pointsBack(Scene scene) {
        int first = scene.from();
        return scene.is(first, "das")
                || scene.is(first, "dies")
                || scene.is(first, "so")
                || scene.is(first, "mit") && scene.is(first + 1, "diesen");
    }
}
