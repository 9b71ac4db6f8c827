package org.zufolge.entity;

import org.jspecify.annotations.Nullable;
import org.zufolge.entity.Mention.Reference;
import org.zufolge.entity.Mention.Role;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.EntityKind;

/**
 * Joins a name with what stands beside it between commas: {@code der Sprecher des Rates, Ole Brandt, …}, {@code Ole
 * Brandt, Sprecher des Rates, …}, and with what it is said to be: {@code Brandt ist Sprecher des Rates}.
 */
final class Appositions {
    private static final int LONGEST_ATTRIBUTE = 16;

    /** Joins all in a report. */
    void join(Discourse discourse) {
        discourse.referents().all().forEach(discourse::learn);
        for (Mention mention : discourse.mentions()) {
            boolean described = mention.noun() >= 0 && discourse.of(mention) == null;
            if (!described || mention.isPlural()) {
                continue;
            }
            Mention named = mention.role() == Role.PREDICATE ? subject(discourse, mention) : null;
            if (named == null) {
                named = behind(discourse, mention);
            }
            if (named == null) {
                named = inFront(discourse, mention);
            }
            Referent referent = named == null ? null : discourse.of(named);
            if (referent != null) {
                describe(discourse, referent, mention);
            }
        }
    }

    private void describe(Discourse discourse, Referent referent, Mention mention) {
        Parse parse = discourse.parse();
        if (referent.description == null) {
            int from = mention.from();
            while (from < mention.noun() && parse.tag(from) == Tag.DETERMINER) {
                from++;
            }
            referent.description = Words.join(
                    parse, from, Math.max(mention.to(), mention.phrase().to()));
        }
        if (referent.is(EntityKind.PERSON)) {
            Offices.add(referent, mention, discourse.modifiers(mention));
            OfficeForm office = mention.sense().office();
            if (office != null && office.masculine() != office.feminine()) {
                int gender = office.masculine() ? Genders.MASCULINE : Genders.FEMININE;
                referent.genders = (referent.genders & gender) == 0 ? referent.genders : gender;
            }
            referent.nouns.add(parse.words()[mention.noun()].lemma());
        } else {
            for (NounForm noun : mention.sense().nouns()) {
                referent.nouns.add(noun.entry().lemma());
            }
            referent.belongsTo(discourse.modifiers(mention));
        }
        discourse.referents().set(mention, referent);
        discourse.learn(referent);
    }

    /** Whether a noun can be said of somebody or something. */
    private static boolean fits(Discourse discourse, Mention mention, @Nullable Referent referent) {
        if (referent == null || !referent.named) {
            return false;
        }
        if (referent.is(EntityKind.PERSON)) {
            OfficeForm office = mention.sense().office();
            int genders = office == null
                    ? mention.sense().personGenders()
                    : (office.masculine() ? Genders.MASCULINE : 0) | (office.feminine() ? Genders.FEMININE : 0);
            return genders == 0 || (referent.genders & genders) != 0;
        }
        return mention.sense().bodyKind() != null
                && mention.reference() != Reference.BARE
                && Modifiers.meet(referent.places, discourse.modifiers(mention).places());
    }

    /** der Sprecher des Rates, [Ole Brandt], …; the name must stand alone, not begin a list */
    private @Nullable Mention behind(Discourse discourse, Mention mention) {
        Parse parse = discourse.parse();
        int comma = attributesEnd(parse, mention.to());
        Mention tight = behindAttribute(discourse, mention, comma);
        if (tight == null && !parse.is(comma, ",")) {
            return null;
        }
        Mention name = tight != null ? tight : discourse.startingAt(comma + 1);
        if (mention.role() == Role.ATTRIBUTE
                && name != null
                && discourse.of(name) != null
                && isTaken(discourse, mention, name, comma)) {
            return null;
        }
        if (name == null || name.name() == null || !isNameOf(name, mention)) {
            return null;
        }
        int after = bracketEnd(parse, name.to());
        boolean list = parse.is(after, "und") || parse.is(after, "oder") || parse.is(after, "sowie");
        return !list && fits(discourse, mention, discourse.of(name)) ? name : null;
    }

    /** Whether a name can be that of what a noun speaks of; a noun the lexicon does not know may be a person's. */
    private static boolean isNameOf(Mention name, Mention mention) {
        NounSense sense = mention.sense();
        boolean person = name.name() != null && name.name().is(EntityKind.PERSON);
        boolean unsaid = sense.isUnsaid();
        return person
                ? sense.isPerson() || unsaid && mention.isDefinite() && mention.role() == Role.SUBJECT
                : sense.bodyKind() != null && mention.isDefinite() && name.noun() < 0;
    }

    /** der Bruder des Papstes, Bo Lund: the name is the brother's, whose attribute the pope is. */
    private static boolean isTaken(Discourse discourse, Mention attribute, Mention name, int end) {
        for (int i = attribute.index() - 1; i >= Math.max(0, attribute.index() - 3); i--) {
            Mention outer = discourse.mentions().get(i);
            if (outer.sentence() == attribute.sentence()
                    && outer.noun() >= 0
                    && outer.sense().isPerson()
                    && attributesEnd(discourse.parse(), outer.to()) == end
                    && discourse.of(outer) == discourse.of(name)) {
                return true;
            }
        }
        return false;
    }

    /** der Sprecher des Rates [Ole Brandt]: a name alone behind an attribute */
    private static @Nullable Mention behindAttribute(Discourse discourse, Mention mention, int end) {
        for (int t = mention.to() + 1; t < end; t++) {
            Mention name = discourse.startingAt(t);
            if (name != null
                    && name.name() != null
                    && name.name().is(EntityKind.PERSON)
                    && name.noun() < 0
                    && name.name().length() > 1
                    && isNominal(discourse.parse().tag(t - 1))) {
                return name;
            }
        }
        return null;
    }

    private static boolean isNominal(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.NAME;
    }

    /** [Ole Brandt], Sprecher des Rates, … */
    private @Nullable Mention inFront(Discourse discourse, Mention mention) {
        Parse parse = discourse.parse();
        if (!parse.is(mention.from() - 1, ",")) {
            return null;
        }
        Mention name = nameBefore(discourse, mention);
        if (name == null
                || mention.sense().bodyKind() == null && !mention.sense().isPerson()
                || !fits(discourse, mention, discourse.of(name))) {
            return null;
        }
        int end = attributesEnd(parse, mention.to());
        boolean closed = parse.tag(end) == Tag.PUNCTUATION || parse.tag(end) == Tag.QUOTE || end >= parse.tags().length;
        return closed || mention.reference() == Reference.BARE ? name : null;
    }

    /** Ole Brandt, [39], Sprecher des Rates: the age between two commas. */
    private static int ageEnd(Parse parse, int comma) {
        boolean age = parse.is(comma, ",") && parse.tag(comma + 1) == Tag.NUMBER && parse.is(comma + 2, ",");
        return age ? comma + 2 : comma;
    }

    /** The named mention that ends at the comma before an apposition, a bracket, an attribute or an age between. */
    private static @Nullable Mention nameBefore(Discourse discourse, Mention mention) {
        int comma = mention.from() - 1;
        Mention best = null;
        for (int i = mention.index() - 1; i >= 0 && i >= mention.index() - 4; i--) {
            Mention before = discourse.mentions().get(i);
            if (before.sentence() != mention.sentence()) {
                return best;
            }
            if (before.name() != null
                    && discourse.of(before) != null
                    && ageEnd(discourse.parse(), attributesEnd(discourse.parse(), before.to())) == comma) {
                best = before;
                if (before.name().is(EntityKind.PERSON)) {
                    return before;
                }
            }
        }
        return best;
    }

    /** The subject of the clause that says what somebody is. */
    private static @Nullable Mention subject(Discourse discourse, Mention predicate) {
        for (int i = predicate.index() - 1; i >= 0; i--) {
            Mention mention = discourse.mentions().get(i);
            if (mention.sentence() != predicate.sentence()) {
                return null;
            }
            if (mention.role() == Role.SUBJECT) {
                boolean said = predicate.sense().isPerson() || predicate.sense().bodyKind() != null;
                return said && fits(discourse, predicate, discourse.of(mention)) ? mention : null;
            }
        }
        return null;
    }

    /** Where the attributes end that begin at a token: genitives, phrases with a preposition, brackets. */
    private static int attributesEnd(Parse parse, int from) {
        int to = from;
        while (to < parse.tags().length && to - from < LONGEST_ATTRIBUTE) {
            boolean attribute = switch (parse.tag(to)) {
                case DETERMINER, ADJECTIVE, NOUN, NAME, NUMBER, PREPOSITION, QUOTE, COORDINATOR -> true;
                case OTHER -> true;
                // der Nordkap AG: an article that does not go with the noun in the name
                case PRONOUN -> isNominal(parse.tag(to + 1));
                default -> parse.is(to, "(") || parse.is(to, ")") || parse.is(to, "/");
            };
            if (!attribute) {
                return to;
            }
            to++;
        }
        return to;
    }

    private static int bracketEnd(Parse parse, int from) {
        if (!parse.is(from, "(")) {
            return from;
        }
        for (int t = from + 1; t < from + LONGEST_ATTRIBUTE; t++) {
            if (parse.is(t, ")")) {
                return t + 1;
            }
        }
        return from;
    }
}
