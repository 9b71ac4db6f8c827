package org.zufolge.chain;

import java.util.List;
import java.util.Locale;
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

/**
 * How a statement reached the reporter: by what the construction says, the place it was made at, whom it was told, the verb,
 * the noun that names the utterance, or who made it.
 */
final class ChannelReader {
    private final CueLexicon lexicon;

    ChannelReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The channel of one statement.
     *
     * @param source who it is attributed to, if anybody
     * @param addressee to whom it was said, if the report names anybody
     * @param via who hands it on
     */
    Channel read(
            Parse parse,
            Attribution attribution,
            @Nullable Entity source,
            @Nullable Entity addressee,
            List<@Nullable Entity> via) {
        if (attribution.channel() != Channel.UNKNOWN) {
            return attribution.channel();
        }
        Channel occasion = noun(parse, attribution.frame(), true);
        if (occasion != Channel.UNKNOWN) {
            return occasion;
        }
        if (addressee != null && addressee.kind() == EntityKind.OUTLET) {
            return Channel.INTERVIEW;
        }
        if (source == null) {
            return Channel.UNKNOWN;
        }
        if (source.kind() == EntityKind.OUTLET) {
            return Channel.PRESS_REPORT;
        }
        Channel named = noun(parse, attribution.source(), false);
        if (named != Channel.UNKNOWN) {
            return named;
        }
        if (source.kind() == EntityKind.DOCUMENT) {
            return Channel.DOCUMENT;
        }
        for (Entity hand : via) {
            if (hand != null && hand.kind() == EntityKind.OUTLET) {
                return Channel.PRESS_REPORT;
            }
        }
        return Channel.STATEMENT;
    }

    /** The channel of the first noun that names one; of occasions only ({@code in einem Interview}), or of any. */
    private Channel noun(Parse parse, Extent words, boolean occasionOnly) {
        for (int i = 0; i < words.bounds().length; i += 2) {
            for (int t = words.bounds()[i]; t < words.bounds()[i + 1]; t++) {
                if (parse.tag(t) != Tag.NOUN && parse.tag(t) != Tag.NAME) {
                    continue;
                }
                int token = t;
                CueNoun noun = lexicon.noun(parse.form(t))
                        .or(() -> lexicon.noun(parse.words()[token].lemma()))
                        .orElse(null);
                if (noun == null || noun.channel() == Channel.UNKNOWN) {
                    continue;
                }
                boolean tells = noun.channel() == Channel.INTERVIEW || noun.channel() == Channel.SOCIAL_MEDIA;
                if (!occasionOnly || tells && isPreposition(parse, t)) {
                    return noun.channel();
                }
            }
        }
        return Channel.UNKNOWN;
    }

    private static boolean isPreposition(Parse parse, int noun) {
        for (int t = noun - 1; t >= Math.max(0, noun - 4); t--) {
            if (parse.tag(t) == Tag.PREPOSITION) {
                String form = parse.form(t).toLowerCase(Locale.ROOT);
                return form.equals("in")
                        || form.equals("im")
                        || form.equals("auf")
                        || form.equals("bei")
                        || form.equals("über")
                        || form.equals("per")
                        || form.equals("via");
            }
        }
        return false;
    }
}
