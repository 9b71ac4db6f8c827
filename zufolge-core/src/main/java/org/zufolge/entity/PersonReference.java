package org.zufolge.entity;

import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.FunctionWords.Use;
import org.zufolge.entity.Mention.Reference;
import org.zufolge.grammar.Parse;
import org.zufolge.reading.EntityKind;

/**
 * Whom a noun for a person means that comes without a name: {@code der Minister}, {@code die Anwältin}, {@code der
 * 39-Jährige}, {@code der Franzose}.
 */
final class PersonReference {
    /** Of these anybody may be one, so that the word alone takes up a person of whom it was not said: die Autorin. */
    private static final Set<String> EPITHETS = Set.of("role", "party", "culture", "sport", "science", "royal");
    /** So many sentences back an epithet reaches. */
    private static final int REACH_OF_EPITHETS = 3;

    private final FunctionWords functionWords = FunctionWords.german();

    /** The person spoken of before, or named only later; null where the noun brings up somebody new. */
    @Nullable
    Referent find(Discourse discourse, Mention mention) {
        boolean known = mention.isDefinite() || mention.reference() == Reference.POSSESSIVE;
        if (!known || isSetApart(discourse.parse(), mention)) {
            return null;
        }
        Modifiers modifiers = discourse.modifiers(mention);
        OfficeForm office = mention.sense().office();
        String key = office == null ? key(discourse.parse(), mention) : Offices.key(office);
        Referent holder = holder(discourse, mention, key, modifiers);
        if (holder == null && office != null && !modifiers.bodies().isEmpty()) {
            holder = colleague(discourse, mention, office, modifiers);
        }
        if (holder == null && isEpithet(mention) && modifiers.bodies().isEmpty()) {
            holder = epithet(discourse, mention, key, modifiers);
        }
        return holder;
    }

    /** The noun, or of a 39-Jährigen the age. */
    private static String key(Parse parse, Mention mention) {
        String form = parse.form(mention.noun());
        int hyphen = form.indexOf('-');
        return hyphen > 0 && isAge(form) ? form.substring(0, hyphen) : parse.words()[mention.noun()].lemma();
    }

    /** Whoever is known to be of another age is not meant. */
    private static boolean isAge(String key) {
        return Character.isDigit(key.charAt(0));
    }

    /** der andere, der frühere Minister: not the one named before. */
    private boolean isSetApart(Parse parse, Mention mention) {
        return functionWords.isAny(parse, mention.from(), mention.noun(), Use.OTHER);
    }

    private @Nullable Referent holder(Discourse discourse, Mention mention, String key, Modifiers modifiers) {
        Referent later = null;
        int laterHolders = 0;
        Iterator<Referent> holders = discourse.holders(key);
        Referent best = null;
        while (holders.hasNext()) {
            Referent holder = holders.next();
            // Anwalt Lund … sein Anwalt: nobody is his own
            if (!fits(mention, holder, modifiers) || holder == discourse.owner(mention)) {
                continue;
            }
            if (holder.sentence < 0) {
                later = holder;
                laterHolders += modifiers.isEmpty() || isOfSame(holder, modifiers) ? 1 : 2;
            } else if (best == null || holder.sentence > best.sentence) {
                best = holder;
            }
        }
        return best != null ? best : laterHolders == 1 && mention.isDefinite() ? later : null;
    }

    private static boolean isOfSame(Referent holder, Modifiers modifiers) {
        return !Collections.disjoint(holder.places, modifiers.places())
                || !Collections.disjoint(holder.bodies, modifiers.bodies());
    }

    /** der Vorsitzende der Gewerkschaft, named as its chief. */
    private static @Nullable Referent colleague(
            Discourse discourse, Mention mention, OfficeForm office, Modifiers modifiers) {
        for (Referent referent : discourse.recent()) {
            if (fits(mention, referent, modifiers)
                    && referent.spheres.contains(office.entry().sphere())
                    && !referent.bodies.isEmpty()
                    && referent.named) {
                return referent;
            }
        }
        return null;
    }

    private static boolean isEpithet(Mention mention) {
        if (!mention.isDefinite() || mention.phrase().to() > mention.phrase().core()) {
            return false;
        }
        OfficeForm office = mention.sense().office();
        return office == null || EPITHETS.contains(office.entry().sphere());
    }

    private static @Nullable Referent epithet(Discourse discourse, Mention mention, String key, Modifiers modifiers) {
        Referent best = null;
        int most = 0;
        for (Referent referent : discourse.recent()) {
            int salience = Salience.at(discourse.parse(), referent, mention.sentence());
            int distance = mention.sentence() - referent.sentence;
            // in one sentence der Richter and der Mann are two
            if (distance > 0
                    && isAnybody(referent)
                    && !(isAge(key) && referent.offices.stream().anyMatch(PersonReference::isAge))
                    && distance <= REACH_OF_EPITHETS
                    && salience > most
                    && fits(mention, referent, modifiers)) {
                most = salience;
                best = referent;
            }
        }
        return best;
    }

    /** Who is named, or of whom no more is known than that it is a man, a guest, a player; not a judge. */
    private static boolean isAnybody(Referent referent) {
        return referent.named || referent.spheres.isEmpty() || !Collections.disjoint(referent.spheres, EPITHETS);
    }

    private static boolean fits(Mention mention, Referent referent, Modifiers modifiers) {
        return referent.is(EntityKind.PERSON)
                && !referent.plural
                && (referent.genders & genders(mention)) != 0
                && referent.allows(modifiers);
    }

    /** Man, woman or either, by the noun and its article. */
    static int genders(Mention mention) {
        OfficeForm office = mention.sense().office();
        int noun = office == null
                ? mention.sense().personGenders()
                : (office.masculine() ? Genders.MASCULINE : 0) | (office.feminine() ? Genders.FEMININE : 0);
        if (mention.genders() == Genders.NEUTER) {
            // das Opfer, das Mitglied: the noun does not tell
            return Genders.MASCULINE | Genders.FEMININE;
        }
        int both = noun == 0 ? mention.genders() : noun & mention.genders();
        int genders = (both == 0 ? noun : both) & (Genders.MASCULINE | Genders.FEMININE);
        return genders == 0 ? Genders.MASCULINE | Genders.FEMININE : genders;
    }
}
