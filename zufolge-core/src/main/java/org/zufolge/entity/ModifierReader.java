package org.zufolge.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Word;
import org.zufolge.reading.EntityKind;

/** Reads which places and bodies a phrase names beside its noun. */
final class ModifierReader {
    /** No attribute of a source is longer. */
    private static final int LONGEST = 12;

    /** Who speaks for a country if what they are of is called by its capital: Moskaus Außenminister, not Bürgermeister. */
    private static final Set<String> OF_STATES =
            Set.of("state", "royal", "government", "diplomacy", "military", "intelligence", "spokes");

    private final EntityLexicon lexicon;
    private final Nominative nominative = new Nominative();

    ModifierReader(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** For each mention what stands before its noun, in it as the first part of a compound, and behind it as an attribute. */
    Modifiers[] read(Parse parse, KnownNames known, List<Mention> mentions, @Nullable ProperName[] names) {
        Run run = new Run(parse, known, names);
        Modifiers[] read = new Modifiers[mentions.size()];
        for (Mention mention : mentions) {
            read[mention.index()] = read(parse, run, mention);
        }
        return read;
    }

    private static Modifiers read(Parse parse, Run run, Mention mention) {
        OfficeForm office = mention.sense().office();
        run.ofTown = office != null && !OF_STATES.contains(office.entry().sphere());
        ProperName own = mention.name();
        int last = own != null && mention.noun() >= 0 && mention.noun() < own.from()
                ? own.from()
                : mention.phrase().head();
        for (int t = mention.from(); t <= Math.min(last, mention.to() - 1); t++) {
            if (own == null || t < own.from() || t >= own.to()) {
                t = Math.max(t, run.before(t, mention.noun()) - 1);
            }
        }
        if (mention.noun() >= 0) {
            run.compound(parse.form(mention.noun()), mention.sense());
        }
        if (own != null && !own.is(EntityKind.PERSON) && mention.sense().isPerson()) {
            run.name(own);
        }
        run.behind(mention);
        return run.take();
    }

    private final class Run {
        private final Parse parse;
        private final KnownNames known;
        private final @Nullable ProperName[] names;
        private final NounPhrases phrases;
        private final Set<String> places = new LinkedHashSet<>();
        private final Set<String> bodies = new LinkedHashSet<>();
        private final Set<String> shown = new LinkedHashSet<>();
        /** Whether a capital means the town. */
        private boolean ofTown;

        Run(Parse parse, KnownNames known, @Nullable ProperName[] names) {
            this.parse = parse;
            this.known = known;
            this.names = names;
            this.phrases = new NounPhrases(parse);
        }

        /** What was read since it was last asked; most mentions have nothing. */
        Modifiers take() {
            if (places.isEmpty() && bodies.isEmpty() && shown.isEmpty()) {
                return Modifiers.NONE;
            }
            Modifiers taken =
                    new Modifiers(new LinkedHashSet<>(places), new LinkedHashSet<>(bodies), List.copyOf(shown));
            places.clear();
            bodies.clear();
            shown.clear();
            return taken;
        }

        /** Nordkoreas, israelische, Hamburger, Schweizer; gives the token after it. */
        int before(int token, int noun) {
            ProperName name = names[token];
            if (name != null && name.from() == token && !name.is(EntityKind.PERSON)) {
                name(name);
                return name.to();
            }
            if (token == noun) {
                NameMatch demonym = known.at(token);
                if (demonym != null && demonym.entry().entityKind() == EntityKind.PLACE) {
                    entry(demonym.entry());
                }
                return token + 1;
            }
            if (parse.tag(token) == Tag.ADJECTIVE || parse.tag(token) == Tag.NOUN || parse.tag(token) == Tag.NAME) {
                NameMatch match = known.at(token);
                String form = parse.form(token);
                if (match != null && match.entry().entityKind() == EntityKind.PLACE) {
                    entry(match.entry());
                    return match.to();
                }
                boolean townOf = token < noun
                        && parse.tag(token) == Tag.NAME
                        && (parse.words()[token].name() & Word.PLACE_NAME) != 0
                        && form.endsWith("s");
                if (townOf) {
                    // Hamburgs Bürgermeisterin
                    String town = form.substring(0, form.length() - 1);
                    places.add(town);
                    shown.add(town);
                }
                if (form.endsWith("er") && Character.isUpperCase(form.charAt(0)) && parse.tag(token) == Tag.ADJECTIVE) {
                    String town = form.substring(0, form.length() - 2);
                    places.add(town);
                }
            }
            return token + 1;
        }

        void compound(String form, NounSense sense) {
            if (sense.within() != null) {
                entry(sense.within());
                return;
            }
            String modifier = sense.office() != null
                    ? sense.office().modifier()
                    : sense.nouns().isEmpty() ? "" : sense.nouns().get(0).modifier();
            if (modifier.isEmpty() || sense.office() == null) {
                return;
            }
            List<NounForm> nouns = lexicon.sense(modifier).nouns();
            if (nouns.isEmpty() && modifier.endsWith("s")) {
                nouns = lexicon.sense(modifier.substring(0, modifier.length() - 1))
                        .nouns();
            }
            for (NounForm noun : nouns) {
                bodies.add(noun.entry().lemma());
            }
            if (form.indexOf('-') > 0) {
                bodies.add(modifier);
                shown.add(modifier);
            }
        }

        void name(ProperName name) {
            NamedEntry entry = name.entry();
            if (entry != null && name.use() == NameUse.METONYM) {
                places.add(entry.name());
                bodies.add(name.called());
                shown.add(name.called());
                return;
            }
            if (entry != null && name.use() == NameUse.CAPITAL && ofTown) {
                places.add(name.called());
                shown.add(name.called());
                return;
            }
            if (entry != null) {
                entry(entry);
                return;
            }
            String text = Words.join(parse, name.from(), name.to());
            String base = text.endsWith("s") && text.length() > 3 ? text.substring(0, text.length() - 1) : text;
            bodies.add(text);
            bodies.add(base);
            shown.add(name.from() > 0 && parse.tag(name.to()) == Tag.NOUN ? base : text);
        }

        private void entry(NamedEntry entry) {
            shown.add(entry.name());
            if (entry.entityKind() == EntityKind.PLACE) {
                places.add(entry.name());
                return;
            }
            bodies.add(entry.name());
            bodies.addAll(lexicon.lemmasIn(entry.name()));
        }

        /** des finnischen Ministeriums, von Greenpeace, aus den USA, (SPD) */
        void behind(Mention mention) {
            int from = mention.to();
            int end = Math.min(parse.sentences().get(mention.sentence()).to(), from + LONGEST);
            int to = Math.min(mention.phrase().to(), end);
            if (to <= from) {
                to = from;
            }
            boolean more = true;
            while (more && to < end) {
                more = false;
                String form = parse.spelling(to).lower();
                if (form.equals("von") || form.equals("vom") || form.equals("aus")) {
                    NounPhrase object = phrases.at(to + 1, end, Reach.TIGHT);
                    if (object != null && isOfBody(object)) {
                        to = object.to();
                        more = true;
                    }
                } else if (form.equals("und") && to > from && parse.tag(to + 1) == Tag.DETERMINER) {
                    NounPhrase second = phrases.at(to + 1, end, Reach.TIGHT);
                    boolean closes = second != null && parse.tag(second.to()) != Tag.FINITE && isOfBody(second);
                    if (second != null && closes) {
                        to = second.to();
                        more = true;
                    }
                }
            }
            attributes(from, to);
        }

        /** Whether a phrase may be what somebody belongs to: a name, a country, a body. */
        private boolean isOfBody(NounPhrase object) {
            for (int t = object.from(); t < object.core(); t++) {
                ProperName name = names[t];
                if (name != null) {
                    return !name.is(EntityKind.PERSON);
                }
                if (t == object.head()) {
                    return lexicon.sense(parse.spelling(t)).bodyKind() != null;
                }
            }
            return false;
        }

        private void attributes(int from, int to) {
            int t = from;
            while (t < to) {
                ProperName name = names[t];
                if (name != null && name.from() == t && !name.is(EntityKind.PERSON)) {
                    name(name);
                    t = Math.max(t + 1, name.to());
                    continue;
                }
                Tag tag = parse.tag(t);
                NounPhrase phrase = tag == Tag.DETERMINER || tag == Tag.ADJECTIVE || tag == Tag.NOUN
                        ? phrases.at(t, to, Reach.TIGHT)
                        : null;
                if (phrase == null) {
                    t++;
                    continue;
                }
                noun(phrase);
                t = Math.max(t + 1, phrase.core());
            }
        }

        /** der Regierung [von Verbündeten]: the end of whose a body is, where that is a bare noun. */
        private int ofSomebody(NounPhrase phrase) {
            int of = phrase.core();
            boolean noun = parse.is(of, "von") && parse.tag(of + 1) == Tag.NOUN && names[of + 1] == null;
            return noun ? of + 2 : of;
        }

        private void noun(NounPhrase phrase) {
            ProperName name = names[phrase.head()];
            if (name != null && !name.is(EntityKind.PERSON)) {
                name(name);
                return;
            }
            if (parse.tag(phrase.head()) != Tag.NOUN) {
                return;
            }
            NounSense sense = lexicon.sense(parse.spelling(phrase.head()));
            if (sense.isPerson()) {
                // die Anwältin der Frau, des Opfers: by a person nobody is told apart
                return;
            }
            bodies.add(parse.words()[phrase.head()].lemma());
            for (NounForm noun : sense.nouns()) {
                bodies.add(noun.entry().lemma());
            }
            for (int t = phrase.from(); t < phrase.head(); t++) {
                NameMatch match = known.at(t);
                if (match != null && match.entry().entityKind() == EntityKind.PLACE) {
                    places.add(match.entry().name());
                }
            }
            ProperName own = phrase.core() > phrase.head() + 1 ? names[phrase.core() - 1] : null;
            if (own != null && own.entry() != null) {
                name(own);
            } else if (sense.bodyKind() != null) {
                String called = nominative.of(parse, phrase, phrase.core(), Genders.ofAgreement(phrase.agreement()));
                shown.add(called + Words.behind(parse, phrase.core(), ofSomebody(phrase)));
            }
        }
    }
}
