package org.zufolge.chain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.CueNoun;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;

/** The outlet that had the words from the source: sagte sie dem »Kurier«; schrieb sie im »Kurier«; im Gespräch mit ihm. */
final class ToldOutlet {
    private static final Set<String> PREPOSITIONS = Set.of("in", "im", "bei", "beim", "mit", "für");
    private static final int LONGEST_PHRASE = 4;

    private final CueLexicon lexicon;
    private final VerbChannels verbs;

    ToldOutlet(CueLexicon lexicon, VerbChannels verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /**
     * The outlet and the words that name it; null for most statements.
     *
     * @param addressee to whom it was said, if the report names anybody
     * @param at the entity mentioned at each token
     */
    ChainBuilder.@Nullable Link of(
            Parse parse, Attribution attribution, @Nullable Entity addressee, @Nullable Entity[] at) {
        if (addressee != null && addressee.kind() == EntityKind.OUTLET) {
            boolean target = verbs.of(parse, attribution) == Channel.STATEMENT;
            return target ? null : new ChainBuilder.Link(addressee, attribution.addressee());
        }
        Extent frame = attribution
                .frame()
                .minus(attribution.source())
                .minus(attribution.basis())
                .minus(attribution.addressee());
        int[] bounds = frame.bounds();
        for (int p = 0; p < bounds.length; p += 2) {
            for (int t = bounds[p]; t < bounds[p + 1]; t++) {
                Entity entity = at[t];
                if (entity != null
                        && entity.kind() == EntityKind.OUTLET
                        && !isNetwork(parse, t)
                        && isBehindPreposition(parse, t)) {
                    int to = t + 1;
                    while (to < bounds[p + 1] && entity.equals(at[to])) {
                        to++;
                    }
                    return new ChainBuilder.Link(entity, Extent.of(t, to));
                }
            }
        }
        return null;
    }

    /** Whether the phrase that a token stands in stands behind a preposition: in [dem Fachblatt »X«]. */
    private static boolean isBehindPreposition(Parse parse, int token) {
        for (int t = token; t >= Math.max(0, token - LONGEST_PHRASE); t--) {
            switch (parse.tag(t)) {
                case PREPOSITION -> {
                    return PREPOSITIONS.contains(parse.form(t));
                }
                case DETERMINER, ADJECTIVE, NOUN, NAME, QUOTE -> {
                    // still the same phrase
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Instagram hands nothing on: it is where one speaks for oneself. */
    private boolean isNetwork(Parse parse, int token) {
        return (parse.tag(token) == Tag.NOUN || parse.tag(token) == Tag.NAME)
                && lexicon.noun(parse.spelling(token)).map(CueNoun::channel).orElse(Channel.UNKNOWN)
                        == Channel.SOCIAL_MEDIA;
    }
}
