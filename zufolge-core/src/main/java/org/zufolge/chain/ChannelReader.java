package org.zufolge.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.Form;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.CueNoun;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Medium;

/**
 * How a statement reached the reporter: by what the construction says, the place it was made at, whom it was told, the verb,
 * the noun that names the utterance, or who made it.
 */
final class ChannelReader {
    private final CueLexicon lexicon;
    private final VerbChannels verbs;

    ChannelReader(CueLexicon lexicon, VerbChannels verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    /**
     * The channel of one statement.
     *
     * @param source who it is attributed to, if anybody
     * @param told whether an outlet had it from the source
     * @param via who hands it on
     */
    Channel read(
            Parse parse, Attribution attribution, @Nullable Entity source, boolean told, List<@Nullable Entity> via) {
        if (attribution.channel() != Channel.UNKNOWN) {
            return attribution.channel();
        }
        Channel verb = verbs.of(parse, attribution);
        if (verb != Channel.UNKNOWN && verb != Channel.STATEMENT) {
            return verb;
        }
        Channel occasion = noun(parse, attribution.frame(), true);
        if (occasion != Channel.UNKNOWN) {
            return occasion;
        }
        if (told) {
            boolean printed = attribution.medium() == Medium.WRITING
                    && attribution.addressee().isEmpty();
            return printed ? Channel.PRESS_REPORT : Channel.INTERVIEW;
        }
        if (source == null) {
            return Channel.UNKNOWN;
        }
        if (source.kind() == EntityKind.OUTLET || isPress(source)) {
            return Channel.PRESS_REPORT;
        }
        Channel named = noun(parse, attribution.source(), false);
        boolean ownReport = named == Channel.PRESS_REPORT && source.kind() != EntityKind.DOCUMENT;
        if (named != Channel.UNKNOWN) {
            // ein Bericht der Polizei: no report of the press
            return ownReport ? Channel.DOCUMENT : named;
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

    /** Medien, mehrere Zeitungen, iranische Staatsmedien: outlets, though none is named. */
    private boolean isPress(Entity source) {
        if (source.kind() != EntityKind.GROUP) {
            return false;
        }
        String noun = source.name().substring(source.name().lastIndexOf(' ') + 1);
        return lexicon.noun(
                        new Form(noun), Wordforms.german().lookup(noun, false).lemma())
                .filter(CueNoun::isPress)
                .isPresent();
    }

    /** The channel of the first noun that names one; of occasions only ({@code in einem Interview}), or of any. */
    private Channel noun(Parse parse, Extent words, boolean occasionOnly) {
        for (int i = 0; i < words.bounds().length; i += 2) {
            for (int t = words.bounds()[i]; t < words.bounds()[i + 1]; t++) {
                if (parse.tag(t) != Tag.NOUN && parse.tag(t) != Tag.NAME) {
                    continue;
                }
                CueNoun noun = isInside(parse, t, words.bounds()[i])
                        ? null
                        : lexicon.noun(parse.spelling(t), parse.words()[t].lemma())
                                .orElse(null);
                if (noun == null || noun.kind() == CueNoun.Kind.SOURCE || noun.channel() == Channel.UNKNOWN) {
                    continue;
                }
                boolean tells = switch (noun.channel()) {
                    case INTERVIEW, SOCIAL_MEDIA, STUDY -> true;
                    default -> false;
                };
                if (!occasionOnly || tells && isPreposition(parse, t)) {
                    return noun.channel();
                }
            }
        }
        return Channel.UNKNOWN;
    }

    /** ein mit den [Gesprächen] vertrauter Diplomat: what stands between an article and its noun is not where it was said. */
    private static boolean isInside(Parse parse, int noun, int from) {
        return parse.tag(noun + 1) == Tag.ADJECTIVE
                && parse.tag(noun + 2) == Tag.NOUN
                && noun - from >= 2
                && parse.tag(from) == Tag.DETERMINER
                && parse.tag(from + 1) == Tag.PREPOSITION;
    }

    private static boolean isPreposition(Parse parse, int noun) {
        for (int t = noun - 1; t >= Math.max(0, noun - 4); t--) {
            if (parse.tag(t) == Tag.PREPOSITION) {
                String form = parse.spelling(t).lower();
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
