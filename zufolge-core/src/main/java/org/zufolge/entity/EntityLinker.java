package org.zufolge.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.Extent;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Head;
import org.zufolge.text.CodePoints;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/**
 * Puts the mentions of a report together: one entity for a person's name, office and surname; for an outlet and
 * {@code die Zeitung}; for officials and {@code die Beamten}. Then says which entity each source phrase means.
 *
 * <p>Names first, over the whole report; then roles beside names; then, from left to right, nouns and pronouns without a
 * name. What cannot be told is left a new entity.
 */
public final class EntityLinker {
    private final EntityLexicon lexicon;
    private final NameFinder names;
    private final MentionFinder mentions;
    private final ModifierReader modifiers;
    private final PersonLinker persons;
    private final BodyLinker bodies;
    private final Appositions appositions = new Appositions();
    private final Coreference coreference = new Coreference();
    private final SourceReference sources;
    private final EntityMaker entities = new EntityMaker();

    public EntityLinker(EntityLexicon lexicon, CueLexicon cues) {
        this.lexicon = lexicon;
        this.names = new NameFinder(lexicon);
        this.mentions = new MentionFinder(lexicon);
        this.modifiers = new ModifierReader(lexicon);
        this.persons = new PersonLinker(lexicon);
        this.bodies = new BodyLinker(lexicon);
        this.sources = new SourceReference(lexicon, cues);
    }

    /**
     * Links one report.
     *
     * @param parse the report as grammar sees it
     * @param head what is known about it; its agency and outlet are entities too
     * @param attributions its statements
     * @param points from the chars of the text to its code points
     */
    public Linked link(Parse parse, Head head, List<Attribution> attributions, CodePoints points) {
        @Nullable ProperName[] named = names.find(parse, speaking(parse, attributions));
        List<Mention> found = mentions.find(parse, named, adverbs(parse, attributions));
        Modifiers[] read = new Modifiers[found.size()];
        for (Mention mention : found) {
            read[mention.index()] = modifiers.read(parse, mention, named);
        }
        Referents referents = new Referents(parse, found.size());
        List<Referent> publishers = publishers(parse, head, referents);
        persons.link(parse, found, read, referents);
        bodies.link(parse, found, read, referents);
        Discourse discourse = new Discourse(parse, named, found, read, referents, speaking(parse, attributions));
        appositions.join(discourse);
        coreference.resolve(discourse);

        List<@Nullable Referent> said = new ArrayList<>();
        List<@Nullable Referent> bases = new ArrayList<>();
        List<List<@Nullable Referent>> vias = new ArrayList<>();
        List<@Nullable Referent> addressees = new ArrayList<>();
        Referent last = null;
        int lastToken = -1;
        Extent lastContent = Extent.NONE;
        for (Attribution attribution : attributions) {
            bases.add(sources.find(discourse, attribution.basis()));
            List<@Nullable Referent> via = new ArrayList<>();
            for (Extent words : attribution.via()) {
                via.add(sources.find(discourse, words));
            }
            vias.add(via);
            Referent source = attribution.antecedent() < 0
                    ? source(discourse, attribution, last, lastToken)
                    : said.get(attribution.antecedent());
            said.add(source);
            addressees.add(addressee(discourse, attribution.addressee()));
            if (source != null && !lastContent.contains(attribution.content())) {
                last = source;
                lastToken = attribution.content().from();
                lastContent = attribution.content();
            }
        }
        Set<Referent> speaking = new HashSet<>(publishers);
        List<List<@Nullable Referent>> hands = new ArrayList<>(vias);
        hands.add(said);
        hands.add(bases);
        for (List<@Nullable Referent> some : hands) {
            for (Referent referent : some) {
                if (referent != null) {
                    speaking.add(referent);
                }
            }
        }
        Map<Referent, Entity> made = entities.make(parse, referents.all(), speaking, points);
        @Nullable Entity[] at = new Entity[parse.tokens().size()];
        for (int t = 0; t < at.length; t++) {
            Referent referent = referents.at(t);
            at[t] = referent == null ? null : made.get(referent);
        }
        return new Linked(
                List.copyOf(made.values()),
                mapped(said, made),
                mapped(bases, made),
                vias.stream().map(some -> mapped(some, made)).toList(),
                mapped(addressees, made),
                publishers.stream().map(made::get).toList(),
                at);
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

    private static boolean[] adverbs(Parse parse, List<Attribution> attributions) {
        boolean[] adverbs = new boolean[parse.tokens().size()];
        for (Attribution attribution : attributions) {
            if (!attribution.source().isEmpty() && isAdverb(attribution)) {
                adverbs[attribution.source().from()] = true;
            }
        }
        return adverbs;
    }

    private static boolean[] speaking(Parse parse, List<Attribution> attributions) {
        boolean[] speaking = new boolean[parse.tokens().size()];
        for (Attribution attribution : attributions) {
            for (int t = Math.max(0, attribution.source().from());
                    t < attribution.source().to();
                    t++) {
                speaking[t] = true;
            }
        }
        return speaking;
    }

    private List<Referent> publishers(Parse parse, Head head, Referents referents) {
        List<Referent> publishers = new ArrayList<>();
        publisher(head.agency(), "agency", referents, publishers);
        publisher(head.outlet(), "newspaper", referents, publishers);
        for (Sentence sentence : parse.sentences()) {
            for (Referent publisher : publishers) {
                for (int i = sentence.from(); sentence.role() == Sentence.Role.DATELINE && i < sentence.to(); i++) {
                    if (publisher == referents.named(parse.form(i))) {
                        referents.mark(publisher, i, i + 1);
                    }
                }
            }
        }
        return publishers;
    }

    private void publisher(@Nullable String name, String sort, Referents referents, List<Referent> publishers) {
        if (name == null) {
            return;
        }
        NameMatch match = lexicon.candidate(List.of(new Token(0, name.length(), name, Token.Kind.WORD)), 0);
        Referent publisher = referents.add(new Referent(EntityKind.OUTLET, name, true));
        publisher.sort = sort;
        if (match != null && match.entry().entityKind() == EntityKind.OUTLET) {
            publisher.sort = match.entry().kind();
            publisher.wikidata = match.entry().wikidata();
            referents.know(match.entry(), publisher);
        }
        referents.know(name, publisher);
        publishers.add(publisher);
    }

    /** The entity an addressee is, where the report speaks of it by name. */
    private @Nullable Referent addressee(Discourse discourse, Extent words) {
        for (int t = Math.max(0, words.from()); t < words.to(); t++) {
            Referent referent = discourse.referents().at(t);
            if (referent != null && referent.named) {
                return referent;
            }
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

    private static List<@Nullable Entity> mapped(List<@Nullable Referent> some, Map<Referent, Entity> made) {
        List<@Nullable Entity> mapped = new ArrayList<>();
        for (Referent referent : some) {
            mapped.add(referent == null ? null : made.get(referent));
        }
        return Collections.unmodifiableList(mapped);
    }
}
