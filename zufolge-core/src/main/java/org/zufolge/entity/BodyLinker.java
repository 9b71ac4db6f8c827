package org.zufolge.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.EntityKind;

/** Makes one referent of all mentions of a body or outlet by its name: «New York Times», NYT, Hallbach AG. */
final class BodyLinker {
    private final EntityLexicon lexicon;
    private final NameWords nameWords = NameWords.german();
    private final Nominative nominative = new Nominative();

    BodyLinker(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Links the mentions that are names of bodies and outlets. A country, or its capital, is a body only where it speaks;
     * what always stands for a government, such as the Kremlin, is one.
     *
     * @param referents receives what is found
     */
    void link(Parse parse, List<Mention> mentions, Modifiers[] modifiers, Referents referents) {
        for (Mention mention : mentions) {
            ProperName name = mention.name();
            if (name == null || isPerson(mention, name) || referents.of(mention) != null) {
                continue;
            }
            Referent body = body(parse, name, mention, referents);
            if (body == null) {
                continue;
            }
            learn(body, mention, modifiers[mention.index()]);
            referents.set(mention, body);
        }
    }

    /** A word for a person; but der Betreiber Nordnetz is a firm, for what stands behind it is no person's name. */
    private static boolean isPerson(Mention mention, ProperName name) {
        boolean firm = mention.sense().bodyKind() == EntityKind.ORGANISATION
                && name.is(EntityKind.ORGANISATION)
                && name.from() == mention.noun() + 1;
        return mention.sense().isPerson() && !firm;
    }

    private @Nullable Referent body(Parse parse, ProperName name, Mention mention, Referents referents) {
        NamedEntry entry = name.entry();
        if (entry != null) {
            if (!(entry instanceof CountryEntry)) {
                return referents.of(entry);
            }
            return name.use() == NameUse.METONYM ? government(parse, mention, entry, referents) : null;
        }
        EntityKind kind = name.kind();
        if (kind != EntityKind.OUTLET && kind != EntityKind.ORGANISATION && kind != EntityKind.GROUP) {
            return null;
        }
        String text = text(parse, name, mention);
        Referent known = referents.named(text);
        if (known != null) {
            return known;
        }
        Referent body = referents.add(new Referent(kind, text, true));
        body.genders = mention.genders();
        if (mention.noun() >= 0) {
            body.description = noun(parse, mention);
            body.sort = sort(mention.sense(), kind);
        } else if (nameWords.isLegalForm(parse.spelling(name.to() - 1))) {
            body.sort = parse.is(name.to() - 1, "e.V.") ? "association" : "company";
        } else if (kind == EntityKind.OUTLET) {
            body.sort = BodyNames.isAddress(text) ? "online" : "newspaper";
        } else {
            // Landgericht Köln: the noun is part of the name
            body.sort = sort(lexicon.sense(parse.spelling(name.from())), kind);
        }
        referents.know(text, body);
        return body;
    }

    private static String sort(NounSense sense, EntityKind kind) {
        if (kind == EntityKind.OUTLET) {
            return sense.outletSort();
        }
        return sense.nouns().isEmpty() ? "" : sense.nouns().get(0).entry().sort();
    }

    /** The noun before a name, in the nominative: des Portals «Klangblick» is a Portal. */
    private String noun(Parse parse, Mention mention) {
        int at = mention.noun();
        NounPhrase noun =
                new NounPhrase(at, at + 1, at, at + 1, mention.phrase().agreement());
        return nominative.of(parse, noun, at + 1, Genders.ofAgreement(noun.agreement()));
    }

    /** The name in the nominative: des Landgerichts Köln is called Landgericht Köln. */
    private String text(Parse parse, ProperName name, Mention mention) {
        boolean nounInside = parse.tag(name.from()) == Tag.NOUN
                && lexicon.sense(parse.spelling(name.from())).bodyKind() != null
                && !nameWords.isLegalForm(parse.spelling(name.to() - 1));
        if (!nounInside) {
            String text = Words.join(parse, name.from(), name.to());
            boolean genitive = parse.tag(name.from() - 1) == Tag.QUOTE
                    && parse.is(name.from() - 2, "des")
                    && text.endsWith("s")
                    && !text.endsWith("ss");
            return genitive ? text.substring(0, text.length() - 1) : text;
        }
        NounPhrase noun = new NounPhrase(
                name.from(), name.to(), name.from(), name.to(), mention.phrase().agreement());
        return nominative.of(parse, noun, name.to(), Genders.ofAgreement(noun.agreement()));
    }

    /** The government that a mention of a country, its capital or a building stands for. */
    static Referent government(Parse parse, Mention mention, NamedEntry country, Referents referents) {
        boolean known = referents.known(country) != null;
        Referent government = referents.of(country);
        ProperName name = mention.name();
        if (!known) {
            government.places.add(country.name());
            government.sort = "government";
            government.genders = Genders.SINGULAR;
            if (name != null && name.use() != NameUse.NAME) {
                government.affiliations.add(country.name());
                government.name = name.use() == NameUse.METONYM
                        ? new Nominative()
                                .of(
                                        parse,
                                        mention.phrase(),
                                        mention.to(),
                                        Genders.ofAgreement(mention.phrase().agreement()))
                        : name.called();
            }
        }
        return government;
    }

    /** What nouns can take it up: those of its name, and the one before it. */
    private void learn(Referent body, Mention mention, Modifiers modifiers) {
        for (NounForm noun : mention.sense().nouns()) {
            body.nouns.add(noun.entry().lemma());
        }
        if (body.nouns.isEmpty()) {
            body.nouns.addAll(lexicon.lemmasIn(body.name));
        }
        if (mention.noun() >= 0) {
            body.belongsTo(modifiers);
        }
    }
}
