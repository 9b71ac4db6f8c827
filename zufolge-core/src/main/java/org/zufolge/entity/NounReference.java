package org.zufolge.entity;

import org.jspecify.annotations.Nullable;
import org.zufolge.entity.FunctionWords.Use;
import org.zufolge.entity.Mention.Reference;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.EntityKind;

/**
 * What a noun for a body, group or document means that comes without a name: {@code das Ministerium}, {@code die Zeitung},
 * {@code die Beamten}, {@code der Bericht}.
 */
final class NounReference {
    private final FunctionWords functionWords = FunctionWords.german();

    /** What was spoken of before; null where the noun brings up something new. */
    @Nullable
    Referent find(Discourse discourse, Mention mention) {
        if (mention.reference() == Reference.INDEFINITE
                || mention.reference() == Reference.POSSESSIVE
                || isSetApart(discourse.parse(), mention)) {
            return null;
        }
        Modifiers modifiers = discourse.modifiers(mention);
        Referent same = discourse.named(Nouns.key(discourse.parse(), mention));
        if (same != null && isSame(same, modifiers, mention)) {
            return same;
        }
        return mention.isDefinite() && modifiers.bodies().isEmpty() && !saysWhose(discourse.parse(), mention, modifiers)
                ? anaphor(discourse, mention, modifiers)
                : null;
    }

    /** die Armee der Nachbarn, die Forscher um Tomke Harms: whose they are, if it is no place, is told of somebody new. */
    private static boolean saysWhose(Parse parse, Mention mention, Modifiers modifiers) {
        boolean genitive = mention.phrase().to() > mention.to() && parse.tag(mention.to()) == Tag.DETERMINER;
        return genitive && modifiers.isEmpty()
                || parse.is(mention.to(), "um") && parse.tag(mention.to() + 1) == Tag.NAME;
    }

    /** andere Beamte: not those named before. */
    private boolean isSetApart(Parse parse, Mention mention) {
        return functionWords.isAny(parse, mention.from(), mention.noun(), Use.OTHER);
    }

    /** A phrase that says of which country or body takes up only what is known to be of it. */
    private static boolean isSame(Referent referent, Modifiers modifiers, Mention mention) {
        boolean saysMore = !modifiers.places().isEmpty() && referent.places.isEmpty()
                || !modifiers.bodies().isEmpty() && referent.bodies.isEmpty();
        boolean bare = mention.reference() == Reference.BARE && !referent.named && !referent.is(EntityKind.GROUP);
        boolean number = referent.plural
                ? (mention.genders() & Genders.PLURAL) != 0
                : (mention.genders() & Genders.SINGULAR) != 0;
        return !saysMore && !bare && number && referent.allows(modifiers);
    }

    /** die Beamten: a group; also a body as its people, die Christdemokraten, but no single person. */
    private static boolean isAsMany(Referent referent, AnaphorEntry entry) {
        return entry.article() == Article.PLURAL
                ? referent.plural || referent.named && !referent.is(EntityKind.PERSON)
                : !referent.plural;
    }

    private static boolean isCompound(String form, String lemma) {
        return !form.regionMatches(0, lemma, 0, Math.min(3, lemma.length()));
    }

    private static @Nullable Referent anaphor(Discourse discourse, Mention mention, Modifiers modifiers) {
        for (AnaphorEntry entry : mention.sense().anaphors()) {
            boolean compound = isCompound(discourse.parse().form(mention.noun()), entry.lemma());
            if ((mention.genders() & Genders.of(entry.article())) == 0) {
                continue;
            }
            Referent best = null;
            int most = -1;
            for (Referent referent : discourse.recent()) {
                // who acted in the sentence before comes before who was only named later in it
                int salience = Salience.at(discourse.parse(), referent, mention.sentence());
                // die Boulevardzeitung takes up a newspaper, but das Hafenamt is no other office
                if ((!compound || referent.is(EntityKind.OUTLET))
                        && entry.takes(referent.kind.label(), referent.sort)
                        && isAsMany(referent, entry)
                        && referent.allows(modifiers)
                        && (referent.named || referent.is(EntityKind.GROUP) || referent.is(EntityKind.DOCUMENT))
                        && salience > most) {
                    most = salience;
                    best = referent;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }
}
