package org.zufolge.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.Mention.Reference;
import org.zufolge.entity.Mention.Role;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Wordforms;
import org.zufolge.reading.EntityKind;

/**
 * Goes through a report from left to right and says of each mention without a name whether it means somebody spoken of
 * before, or brings up somebody new.
 */
final class Coreference {
    /** What speaks as one, and can be rung up by what it does: die Polizei, das Ministerium. */
    private static final Set<String> PUBLIC = Set.of(
            "government",
            "authority",
            "police",
            "rescue",
            "court",
            "prosecution",
            "lawyers",
            "parliament",
            "military",
            "intelligence",
            "authorities");

    /** Groups whose members a report keeps unnamed. */
    private static final Set<String> SOURCES = Set.of("circles", "experts", "officials", "investigators");

    private final PersonReference people = new PersonReference();
    private final NounReference nouns = new NounReference();
    private final PronounReference pronouns = new PronounReference();
    private final Nominative nominative = new Nominative();

    /** Links all mentions that can be. */
    void resolve(Discourse discourse) {
        for (Mention mention : discourse.mentions()) {
            discourse.own(mention, pronouns.owner(discourse, mention));
            Referent referent = discourse.of(mention);
            if (referent == null) {
                referent = referent(discourse, mention);
            }
            if (referent != null && mention.reference() == Reference.ADVERB) {
                discourse.referents().set(mention, referent);
            } else if (referent != null) {
                discourse.take(mention, referent);
                if (mention.role() == Role.SUBJECT
                        && (referent.named
                                || SOURCES.contains(referent.sort)
                                || isOfCountry(referent)
                                || referent.spheres.contains("spokes"))) {
                    // who acts in a report is in it, though nothing be attributed to them
                    referent.common = false;
                }
                abbreviation(discourse, mention, referent);
            }
        }
    }

    /** die US-Geheimdienste: several bodies, but of one country */
    private static boolean isOfCountry(Referent referent) {
        return referent.is(EntityKind.ORGANISATION) && PUBLIC.contains(referent.sort) && !referent.places.isEmpty();
    }

    private @Nullable Referent referent(Discourse discourse, Mention mention) {
        if (mention.reference() == Reference.ADVERB) {
            return pronouns.lastSource(discourse, mention);
        }
        if (mention.isPronoun()) {
            Mention antecedent = pronouns.antecedent(discourse, mention);
            Referent meant = antecedent != null ? discourse.of(antecedent) : pronouns.find(discourse, mention);
            if (meant != null && meant.isPerson() && (meant.genders & mention.genders()) != 0) {
                // nobody called sie is a man
                meant.genders &= mention.genders();
            }
            return meant;
        }
        if (mention.name() != null && !mention.sense().isPerson()) {
            String text = Words.join(
                    discourse.parse(), mention.name().from(), mention.name().to());
            Referent known = discourse.referents().named(text);
            if (known != null || mention.noun() < 0) {
                return known;
            }
        }
        if (mention.noun() < 0 || mention.role() == Role.PREDICATE) {
            return null;
        }
        Referent alias = NamePieces.allCapitals(discourse.parse().form(mention.noun()))
                ? discourse.referents().named(discourse.parse().form(mention.noun()))
                : null;
        if (alias != null) {
            return alias;
        }
        if (isOnePerson(discourse.parse(), mention)) {
            Referent known = people.find(discourse, mention);
            if (known == null && isBody(mention)) {
                known = nouns.find(discourse, mention);
                return known != null ? known : thing(discourse, mention);
            }
            boolean predicate = mention.reference() == Reference.BARE && mention.role() != Role.SUBJECT;
            return known != null || predicate ? known : person(discourse, mention);
        }
        if (mention.sense().nouns().isEmpty() && mention.sense().office() == null) {
            return mention.sense().anaphors().isEmpty() ? null : nouns.find(discourse, mention);
        }
        Referent known = nouns.find(discourse, mention);
        return known != null ? known : thing(discourse, mention);
    }

    /** Whether a mention is of one person: by its noun, its article and its verb. */
    private static boolean isOnePerson(Parse parse, Mention mention) {
        NounSense sense = mention.sense();
        OfficeForm office = sense.office();
        if (office == null) {
            return sense.isPerson() && !mention.isPlural();
        }
        boolean mayBeOne = office.singular() && (mention.genders() & Genders.SINGULAR) != 0;
        boolean mayBeSeveral = office.plural() && (mention.genders() & Genders.PLURAL) != 0;
        if (mayBeOne && mayBeSeveral) {
            // Beamte, den Beamten: without an article that tells, several
            return mention.reference() != Reference.BARE && !(mention.isDefinite() && parse.is(mention.from(), "den"));
        }
        return mayBeOne;
    }

    /** der Gemeinderat: the council, where no councillor was spoken of, though each of them is called so too. */
    private static boolean isBody(Mention mention) {
        return mention.isDefinite()
                && mention.name() == null
                && (mention.genders() & Genders.MASCULINE) != 0
                && mention.sense().nouns().stream()
                        .anyMatch(form -> form.entry().kind() == EntityKind.ORGANISATION
                                && form.modifier().isEmpty());
    }

    private Referent person(Discourse discourse, Mention mention) {
        Parse parse = discourse.parse();
        Referent person = new Referent(
                EntityKind.PERSON, name(discourse, mention, mention.genders() & Genders.SINGULAR, true), false);
        person.genders = PersonReference.genders(mention);
        person.common = true;
        Offices.add(person, mention, discourse.modifiers(mention));
        Offices.addAge(person, parse, mention);
        if (mention.sense().office() == null) {
            person.offices.add(parse.words()[mention.noun()].lemma());
        }
        return discourse.referents().add(person);
    }

    private Referent thing(Discourse discourse, Mention mention) {
        Parse parse = discourse.parse();
        NounForm form = Nouns.form(mention);
        Modifiers modifiers = discourse.modifiers(mention);
        boolean outlet = form != null
                && form.entry().kind() == EntityKind.ORGANISATION
                && !mention.sense().outletSort().isEmpty();
        EntityKind kind = outlet
                ? EntityKind.OUTLET
                : form == null ? EntityKind.GROUP : form.entry().kind();
        boolean plural = mention.isPlural()
                || kind == EntityKind.GROUP
                        && (mention.genders() & Genders.PLURAL) != 0
                        && form != null
                        && form.plural();
        String sort = outlet
                ? mention.sense().outletSort()
                : form == null ? people(mention) : form.entry().sort();
        boolean named = kind == EntityKind.ORGANISATION
                && form != null
                && !form.entry().unnamed()
                && (!plural || !modifiers.places().isEmpty())
                && mention.reference() != Reference.INDEFINITE
                && mention.reference() != Reference.POSSESSIVE
                && (!sort.equals("territory") || isTerritoryByName(parse, mention))
                && (PUBLIC.contains(sort) || sort.equals("territory") || isProper(parse, mention));
        if (outlet && form != null) {
            // die Hafenzeitung: a compound with the definite article is an outlet's name
            named = mention.isDefinite() && !plural && !form.modifier().isEmpty() && sort.equals("newspaper");
        }
        int genders = mention.genders();
        if (form != null && (genders & Genders.of(form.entry().article())) != 0) {
            // des Militärs: the noun can be masculine, but das Militär is what it is as a body
            genders &= Genders.of(form.entry().article()) | Genders.PLURAL;
        }
        Referent thing = new Referent(
                kind, name(discourse, mention, plural ? Genders.PLURAL : genders, kind == EntityKind.GROUP), named);
        thing.sort = sort;
        thing.plural = plural;
        thing.genders = genders;
        thing.common = true;
        thing.nouns.addAll(Nouns.keys(parse, mention));
        thing.belongsTo(modifiers);
        return discourse.referents().add(thing);
    }

    /** die Stadt Köln, der Landkreis Hof: called by the name that stands right behind; not die Stadt. */
    private static boolean isTerritoryByName(Parse parse, Mention mention) {
        int name = mention.noun() + 1;
        return name < mention.to() && parse.tag(name) == Tag.NAME;
    }

    /** Of several with an office: Sprecher speak for officials, Besucher for nobody. */
    private static String people(Mention mention) {
        OfficeForm office = mention.sense().office();
        boolean official = office != null
                && (office.entry().sphere().equals("spokes")
                        || office.entry().sphere().equals("government")
                        || office.entry().sphere().equals("town"));
        return official ? "officials" : "people";
    }

    /** Hamburger Stadtreinigung, Institut für Rohstoffe: what only one body is called by. */
    static boolean isProper(Parse parse, Mention mention) {
        for (int t = mention.from(); t < mention.noun(); t++) {
            if (parse.tag(t) == Tag.ADJECTIVE
                    && Character.isUpperCase(parse.form(t).charAt(0))
                    && t > mention.from()) {
                return true;
            }
        }
        return parse.is(mention.to(), "für") || isCompoundOfNames(parse.form(mention.noun()));
    }

    /** Saar-Mosel-Bank: parts between hyphens, the first of them a name. */
    private static boolean isCompoundOfNames(String noun) {
        int first = noun.indexOf('-');
        return first > 2
                && noun.indexOf('-', first + 1) > 0
                && Wordforms.german().lookup(noun.substring(0, first), false).name() != 0;
    }

    /** Its own words and the attributes without which it would be another: Gewerkschaft der Polizei, Institut für Rohstoffe. */
    private String name(Discourse discourse, Mention mention, int genders, boolean person) {
        Parse parse = discourse.parse();
        int to = withoutBracket(parse, mention.to(), mention.phrase().to());
        Mention attribute = discourse.startingAt(mention.to());
        if (!person && attribute != null && to > mention.to()) {
            // die Partei des früheren Machthabers: no name by whom it is of
            to = attribute.sense().isPerson() ? mention.to() : Math.min(to, attribute.to());
        }
        // wehrt sich der Betreiber gegen Vorwürfe: what is called by what it does is for nothing else
        to = person || mention.sense().office() != null ? to : purpose(parse, to);
        return nominative.of(parse, mention.phrase(), mention.to(), genders) + Words.behind(parse, mention.to(), to);
    }

    private static int withoutBracket(Parse parse, int from, int to) {
        int end = from;
        while (end < to && !parse.is(end, "(") && (end > from || isArticle(parse, end))) {
            end++;
        }
        return end;
    }

    /** des Landes, but not dieser Erhöhung: only what is known already makes a name. */
    private static boolean isArticle(Parse parse, int token) {
        return parse.tag(token) != Tag.DETERMINER || parse.is(token, "der") || parse.is(token, "des");
    }

    /** The end of what a body is for: Institut [für Rohstoffe]. */
    private static int purpose(Parse parse, int from) {
        if (!parse.is(from, "für") && !parse.is(from, "zur") && !parse.is(from, "gegen")) {
            return from;
        }
        NounPhrase object = new NounPhrases(parse).at(from + 1, parse.tags().length, Reach.TIGHT);
        return object == null ? from : withoutBracket(parse, object.core(), object.to());
    }

    /** die Vereinigung der Werften (VdW): from now on VdW is the same. */
    private static void abbreviation(Discourse discourse, Mention mention, Referent referent) {
        Parse parse = discourse.parse();
        int bracket = mention.to();
        int limit = Math.max(mention.to(), mention.phrase().to()) + 6;
        while (bracket < limit && !parse.is(bracket, "(") && parse.tag(bracket) != Tag.PUNCTUATION) {
            bracket++;
        }
        if (referent.is(EntityKind.PERSON)
                || !parse.is(bracket, "(")
                || !parse.is(bracket + 2, ")")
                || parse.tag(bracket + 1) == Tag.NUMBER) {
            return;
        }
        String form = parse.form(bracket + 1);
        if (Character.toUpperCase(form.charAt(0)) == Character.toUpperCase(referent.name.charAt(0))
                && discourse.referents().named(form) == null) {
            if (referent.is(EntityKind.ORGANISATION) && NamePieces.allCapitals(form)) {
                // what has an abbreviation has a name
                referent.named = true;
                referent.common = false;
            }
            discourse.referents().know(form, referent);
        }
    }
}
