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
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Head;
import org.zufolge.text.CodePoints;

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
    private final Publishers publishers;
    private final PersonLinker persons;
    private final BodyLinker bodies;
    private final Appositions appositions = new Appositions();
    private final Coreference coreference = new Coreference();
    private final AttributionLinker attributed;
    private final EntityMaker entities = new EntityMaker();

    public EntityLinker(EntityLexicon lexicon, CueLexicon cues) {
        this.lexicon = lexicon;
        this.names = new NameFinder(lexicon);
        this.mentions = new MentionFinder(lexicon);
        this.modifiers = new ModifierReader(lexicon);
        this.publishers = new Publishers(lexicon);
        this.persons = new PersonLinker(lexicon);
        this.bodies = new BodyLinker(lexicon);
        this.attributed = new AttributionLinker(lexicon, cues);
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
        boolean[] speaking = AttributionLinker.speaking(parse, attributions);
        KnownNames known = new KnownNames(lexicon, parse.tokens());
        @Nullable ProperName[] named = names.find(parse, known, speaking, attributed.told(parse, attributions));
        List<Mention> found = mentions.find(
                parse,
                named,
                AttributionLinker.adverbs(parse, attributions),
                AttributionLinker.hearers(parse, attributions));
        Modifiers[] read = modifiers.read(parse, known, found, named);
        Referents referents = new Referents(parse, found.size());
        List<Referent> published = publishers.find(parse, head, referents);
        persons.link(parse, found, read, referents);
        bodies.link(parse, found, read, referents);
        Discourse discourse = new Discourse(
                parse, named, found, read, referents, speaking, AttributionLinker.closing(parse, attributions));
        appositions.join(discourse);
        coreference.resolve(discourse);
        AttributionLinker.Behind behind = attributed.link(discourse, attributions);

        Set<Referent> speakers = new HashSet<>(published);
        speakers.addAll(behind.speaking());
        Map<Referent, Entity> made = entities.make(parse, referents.all(), speakers, points);
        return new Linked(
                List.copyOf(made.values()),
                mapped(behind.sources(), made),
                mapped(behind.bases(), made),
                behind.vias().stream().map(via -> mapped(via, made)).toList(),
                mapped(behind.addressees(), made),
                published.stream().map(made::get).toList(),
                mentioned(referents, made, parse.tokens().size()),
                called(named),
                known);
    }

    private static boolean[] called(@Nullable ProperName[] named) {
        boolean[] called = new boolean[named.length];
        for (int t = 0; t < named.length; t++) {
            ProperName name = named[t];
            called[t] = name != null && name.is(EntityKind.PERSON);
        }
        return called;
    }

    private static @Nullable Entity[] mentioned(Referents referents, Map<Referent, Entity> made, int tokens) {
        @Nullable Entity[] at = new Entity[tokens];
        for (int t = 0; t < tokens; t++) {
            Referent referent = referents.at(t);
            at[t] = referent == null ? null : made.get(referent);
        }
        return at;
    }

    private static List<@Nullable Entity> mapped(List<@Nullable Referent> some, Map<Referent, Entity> made) {
        List<@Nullable Entity> mapped = new ArrayList<>();
        for (Referent referent : some) {
            mapped.add(referent == null ? null : made.get(referent));
        }
        return Collections.unmodifiableList(mapped);
    }
}
