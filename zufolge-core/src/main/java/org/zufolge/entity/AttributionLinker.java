package org.zufolge.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.CueNoun;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.EntityKind;

/** Says who is behind each statement of a report: its source, what that leans on, who hands it on, to whom it was said. */
final class AttributionLinker {
    private final EntityLexicon lexicon;
    private final CueLexicon cues;
    private final SourceReference sources;

    AttributionLinker(EntityLexicon lexicon, CueLexicon cues) {
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = new SourceReference(lexicon, cues);
    }

    /**
     * Who is behind the statements, each list in their order.
     *
     * @param sources null where the report gives none
     * @param bases null for most
     * @param vias the nearest to the source first
     * @param addressees null for most
     */
    record Behind(
            List<@Nullable Referent> sources,
            List<@Nullable Referent> bases,
            List<List<@Nullable Referent>> vias,
            List<@Nullable Referent> addressees) {

        /** All whose words a report gives or hands on. */
        List<Referent> speaking() {
            List<Referent> speaking = new ArrayList<>();
            addAll(sources, speaking);
            addAll(bases, speaking);
            for (List<@Nullable Referent> via : vias) {
                addAll(via, speaking);
            }
            return speaking;
        }

        private static void addAll(List<@Nullable Referent> some, List<Referent> speaking) {
            for (Referent referent : some) {
                if (referent != null) {
                    speaking.add(referent);
                }
            }
        }
    }

    /** Links the statements of a report. */
    Behind link(Discourse discourse, List<Attribution> attributions) {
        Behind behind = new Behind(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Referent last = null;
        int lastToken = -1;
        Extent lastContent = Extent.NONE;
        for (Attribution attribution : attributions) {
            behind.bases.add(sources.find(discourse, attribution.basis()));
            Referent source = attribution.antecedent() >= 0
                    ? behind.sources.get(attribution.antecedent())
                    : source(discourse, attribution, last, lastToken);
            behind.sources.add(source);
            Mention adverb = isAdverb(attribution)
                    ? discourse.startingAt(attribution.source().from())
                    : null;
            if (adverb != null && source != null) {
                discourse.referents().turn(adverb, source);
            }
            List<@Nullable Referent> via = new ArrayList<>();
            for (Extent words : attribution.via()) {
                via.add(sources.find(discourse, words));
            }
            behind.vias.add(via);
            behind.addressees.add(addressee(discourse, attribution.addressee()));
            if (source != null && !lastContent.contains(attribution.content())) {
                last = source;
                lastToken = attribution.content().from();
                lastContent = attribution.content();
            }
        }
        return behind;
    }

    private @Nullable Referent source(
            Discourse discourse, Attribution attribution, @Nullable Referent last, int lastToken) {
        if (attribution.source().isEmpty()) {
            return attribution.carries() ? last : null;
        }
        if (!isAdverb(attribution)) {
            return sources.find(discourse, attribution.source());
        }
        Mention adverb = discourse.startingAt(attribution.source().from());
        boolean near = last != null
                && adverb != null
                && discourse
                                .parse()
                                .sentences()
                                .get(Math.max(0, adverb.sentence() - 1))
                                .from()
                        <= lastToken;
        Referent before = adverb == null || near ? null : discourse.of(adverb);
        return before == null ? last : before;
    }

    /** demnach: the source is whoever was the source before. */
    private static boolean isAdverb(Attribution attribution) {
        return attribution.carries() && attribution.source().equals(attribution.cue());
    }

    /** For each token whether it is such an adverb. */
    static boolean[] adverbs(Parse parse, List<Attribution> attributions) {
        boolean[] adverbs = new boolean[parse.tokens().size()];
        for (Attribution attribution : attributions) {
            if (!attribution.source().isEmpty() && isAdverb(attribution)) {
                adverbs[attribution.source().from()] = true;
            }
        }
        return adverbs;
    }

    /** For each token whether somebody begins there who was told something: sagte ein Sprecher [der Agentur]. */
    static boolean[] hearers(Parse parse, List<Attribution> attributions) {
        boolean[] hearers = new boolean[parse.tokens().size()];
        for (Attribution attribution : attributions) {
            if (!attribution.addressee().isEmpty()) {
                hearers[attribution.addressee().from()] = true;
            }
        }
        return hearers;
    }

    /** For each token whether a statement is attributed to it. */
    static boolean[] speaking(Parse parse, List<Attribution> attributions) {
        boolean[] speaking = new boolean[parse.tokens().size()];
        for (Attribution attribution : attributions) {
            mark(attribution.source(), speaking);
            attribution.via().forEach(words -> mark(words, speaking));
        }
        return speaking;
    }

    /** For each token whether what is attributed to it stands before it, from the sentence's begin: …, sagte er. */
    static boolean[] closing(Parse parse, List<Attribution> attributions) {
        boolean[] closing = new boolean[parse.tokens().size()];
        for (Attribution attribution : attributions) {
            int begin = attribution.content().from();
            int sentence = begin < 0 ? -1 : parse.sentenceAt(begin);
            if (sentence >= 0
                    && begin == parse.sentences().get(sentence).from()
                    && begin < attribution.source().from()) {
                mark(attribution.source(), closing);
            }
        }
        return closing;
    }

    private static void mark(Extent words, boolean[] tokens) {
        for (int t = Math.max(0, words.from()); t < words.to(); t++) {
            tokens[t] = true;
        }
    }

    /** For each token whether somebody is told something by it. */
    boolean[] told(Parse parse, List<Attribution> attributions) {
        boolean[] told = new boolean[parse.tokens().size()];
        for (Attribution attribution : attributions) {
            mark(attribution.addressee(), told);
            Extent frame = attribution.frame();
            for (int t = Math.max(1, frame.from()); t < frame.to(); t++) {
                if (frame.contains(t) && parse.opened(t) != null && isVenue(parse, t)) {
                    told[t + 1] = true;
                }
            }
        }
        return told;
    }

    /** im »Kurier«, gegenüber dem »Kurier«, im Gespräch mit dem »Kurier«: right behind, but for an article. */
    private boolean isVenue(Parse parse, int open) {
        int before = parse.tag(open - 1) == Tag.DETERMINER ? open - 2 : open - 1;
        if (parse.tag(before) != Tag.PREPOSITION) {
            return false;
        }
        return switch (parse.form(before)) {
            case "in", "im", "bei", "beim", "gegenüber" -> true;
            case "mit" ->
                cues.noun(parse.spelling(before - 1))
                        .filter(noun -> noun.kind() == CueNoun.Kind.OCCASION)
                        .isPresent();
            default -> false;
        };
    }

    /** The entity an addressee is, where the report speaks of it by name. */
    private @Nullable Referent addressee(Discourse discourse, Extent words) {
        for (int t = Math.max(0, words.from()); t < words.to(); t++) {
            Referent referent = discourse.referents().at(t);
            if (referent != null && referent.named) {
                return referent;
            }
        }
        // the outlet that the report stands in
        Referent published = words.isEmpty()
                ? null
                : discourse.referents().outlet(Words.join(discourse.parse(), words.from(), words.to()));
        if (published != null) {
            return published;
        }
        for (int t = Math.max(0, words.from()); t < words.to(); t++) {
            NameMatch match = lexicon.candidate(discourse.parse().tokens(), t);
            if (match != null) {
                return match.entry().entityKind() == EntityKind.OUTLET
                        ? discourse.referents().of(match.entry())
                        : null;
            }
        }
        return null;
    }
}
