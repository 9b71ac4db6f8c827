package org.zufolge.chain;

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
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/**
 * Whether a statement was said or written where its cue leaves that open: papers, documents and posts are written; persons
 * say things, and what stands between quotation marks was said even where the cue is one of thinking.
 */
final class MediumReader {
    private final CueLexicon lexicon;

    MediumReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The medium of one statement.
     *
     * @param source who it is attributed to, if anybody
     * @param channel how it reached the reporter
     */
    Medium read(Parse parse, Attribution attribution, @Nullable Entity source, Channel channel) {
        Medium cue = attribution.medium();
        boolean quoted = attribution.type() == StatementType.DIRECT;
        if (cue == Medium.SPEECH_OR_THOUGHT && quoted) {
            return Medium.SPEECH;
        }
        if (cue != Medium.SPEECH_OR_WRITING) {
            return cue;
        }
        Medium named = noun(parse, attribution.source());
        boolean outlet = source != null && source.kind() == EntityKind.OUTLET;
        boolean written = named == Medium.WRITING
                || outlet && named != Medium.SPEECH
                || source != null && source.kind() == EntityKind.DOCUMENT
                || channel == Channel.DOCUMENT
                || channel == Channel.SOCIAL_MEDIA
                || channel == Channel.STUDY;
        if (written) {
            return Medium.WRITING;
        }
        boolean spoken = quoted || source != null && source.kind() == EntityKind.PERSON;
        return spoken ? Medium.SPEECH : cue;
    }

    /** What the first noun of a source says: in einer Studie, der Sender; left open where it says nothing. */
    private Medium noun(Parse parse, Extent source) {
        for (int i = 0; i < source.bounds().length; i += 2) {
            for (int t = source.bounds()[i]; t < source.bounds()[i + 1]; t++) {
                if (parse.tag(t) == Tag.NOUN) {
                    return lexicon.noun(parse.spelling(t), parse.words()[t].lemma())
                            .map(CueNoun::medium)
                            .orElse(Medium.SPEECH_OR_WRITING);
                }
            }
        }
        return Medium.SPEECH_OR_WRITING;
    }
}
