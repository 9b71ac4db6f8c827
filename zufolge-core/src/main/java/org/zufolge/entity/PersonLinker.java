package org.zufolge.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.Word;
import org.zufolge.reading.EntityKind;

/**
 * Makes one referent of all the names of a person: {@code Ministerin Ada Lund}, {@code Lund}, {@code Lunds}. Whole names
 * first, anywhere in the report; then parts of names, which mean whoever of that name was last named, or else will be.
 */
final class PersonLinker {
    private final FirstNames firstNames;
    private final NameWords nameWords = NameWords.german();

    PersonLinker(EntityLexicon lexicon) {
        this.firstNames = new FirstNames(lexicon);
    }

    /**
     * Links the mentions that are names of persons.
     *
     * @param mentions of the report
     * @param modifiers for each mention the places and bodies it names
     * @param referents receives what is found
     */
    void link(Parse parse, List<Mention> mentions, Modifiers[] modifiers, Referents referents) {
        new Run(parse, mentions, modifiers, referents).link();
    }

    private final class Run {
        private final Parse parse;
        private final List<Mention> mentions;
        private final Modifiers[] modifiers;
        private final Referents referents;
        /** All words of all names, as written. */
        private final Set<String> written = new HashSet<>();
        /** The words of each person's names, without the genitive. */
        private final Map<Referent, Set<String>> words = new LinkedHashMap<>();
        /** Those whom an entry of the lexicon names as it likes. */
        private final Set<Referent> given = new HashSet<>();
        /** Who was last called by a word. */
        private final Map<String, Referent> last = new HashMap<>();

        Run(Parse parse, List<Mention> mentions, Modifiers[] modifiers, Referents referents) {
            this.parse = parse;
            this.mentions = mentions;
            this.modifiers = modifiers;
            this.referents = referents;
        }

        void link() {
            List<Mention> people = new ArrayList<>();
            for (Mention mention : mentions) {
                ProperName name = mention.name();
                if (name != null && name.is(EntityKind.PERSON)) {
                    people.add(mention);
                    for (int t = name.from(); t < name.to(); t++) {
                        written.add(parse.form(t));
                    }
                }
            }
            Map<Integer, Referent> whole = new HashMap<>();
            for (Mention mention : people) {
                List<String> parts = parts(mention);
                NamedEntry entry = entry(mention);
                if (parts.size() > 1 || entry != null) {
                    Referent person = entry == null ? null : referents.known(entry);
                    if (person == null) {
                        person = sameName(parts);
                    }
                    if (person == null) {
                        person = referents.add(new Referent(EntityKind.PERSON, String.join(" ", parts), true));
                        person.genders = Genders.MASCULINE | Genders.FEMININE;
                        words.put(person, new HashSet<>());
                    }
                    learn(person, parts);
                    if (entry != null) {
                        given.add(person);
                        person.name = entry.name();
                        person.wikidata = entry.wikidata();
                        referents.know(entry, person);
                    }
                    whole.put(mention.index(), person);
                }
            }
            Map<String, Referent> first = new HashMap<>();
            words.forEach((person, theirs) -> theirs.forEach(word -> first.putIfAbsent(word, person)));
            last.clear();
            for (Mention mention : people) {
                List<String> parts = parts(mention);
                Referent person = whole.get(mention.index());
                if (person == null) {
                    person = last.get(parts.get(0));
                }
                if (person == null) {
                    person = first.get(parts.get(0));
                }
                if (person == null) {
                    person = referents.add(new Referent(EntityKind.PERSON, parts.get(0), true));
                    person.genders = Genders.MASCULINE | Genders.FEMININE;
                }
                for (String part : parts) {
                    last.put(part, person);
                }
                referents.set(mention, person);
                describe(person, mention);
            }
        }

        private static @Nullable NamedEntry entry(Mention mention) {
            return mention.name() == null ? null : mention.name().entry();
        }

        /** The words of a name without the -s of a genitive. */
        private List<String> parts(Mention mention) {
            ProperName name = mention.name();
            List<String> parts = new ArrayList<>();
            NamedEntry entry = entry(mention);
            if (entry != null) {
                parts.addAll(List.of(entry.name().split(" ")));
            } else if (name != null) {
                for (int t = name.from(); t < name.to(); t++) {
                    String lower = parse.spelling(t).lower();
                    parts.add(
                            t + 1 < name.to()
                                    ? t == name.from() && nameWords.isParticle(lower) ? lower : parse.form(t)
                                    : withoutGenitive(
                                            t,
                                            name.genitive()
                                                    || mention.role() == Mention.Role.ATTRIBUTE && !isSurname(t)));
                }
                String shared = sharedSurname(name);
                if (shared != null) {
                    parts.add(shared);
                }
            }
            return parts;
        }

        /** Anna und Emil Lund: the surname of both. */
        private @Nullable String sharedSurname(ProperName name) {
            if (name.length() != 1
                    || !parse.is(name.to(), "und")
                    || firstNames.gender(parse.spelling(name.from())) == 0) {
                return null;
            }
            for (Mention mention : mentions) {
                ProperName other = mention.name();
                if (other != null && other.from() == name.to() + 1 && other.is(EntityKind.PERSON)) {
                    return other.length() > 1 ? parse.form(other.to() - 1) : null;
                }
            }
            return null;
        }

        private String withoutGenitive(int token, boolean genitive) {
            String form = parse.form(token);
            int length = form.length();
            if (length < 4 || !(form.endsWith("s") || form.endsWith("'") || form.endsWith("’"))) {
                return form;
            }
            String base = form.substring(0, length - 1);
            if (written.contains(base)) {
                return base;
            }
            boolean beforeNoun = parse.tag(token + 1) == Tag.NOUN || parse.tag(token + 1) == Tag.ADJECTIVE;
            boolean inS = form.endsWith("s") && !form.endsWith("ss");
            return genitive && !form.endsWith("ss") || beforeNoun && !isSurname(token) && inS ? base : form;
        }

        private boolean isSurname(int token) {
            Word word = parse.words()[token];
            return (word.name() & Word.SURNAME) != 0 && (word.noun() & Agreement.NOMINATIVE) != 0;
        }

        /** Whoever has one of two names, where one has all the words of the other. */
        private @Nullable Referent sameName(List<String> parts) {
            Referent same = null;
            for (String part : parts) {
                Referent known = last.get(part);
                Set<String> theirs = known == null ? null : words.get(known);
                if (theirs != null && (theirs.containsAll(parts) || new HashSet<>(parts).containsAll(theirs))) {
                    same = known;
                }
            }
            return same;
        }

        private void learn(Referent person, List<String> parts) {
            String full = String.join(" ", parts);
            if (full.length() > person.name.length() && !given.contains(person)) {
                person.name = full;
            }
            Set<String> theirs = words.get(person);
            if (theirs != null) {
                theirs.addAll(parts);
            }
            for (String part : parts) {
                last.put(part, person);
            }
        }

        private void describe(Referent person, Mention mention) {
            ProperName name = mention.name();
            if (name == null) {
                return;
            }
            person.genders = narrowed(person.genders, gender(mention, name, person.name.indexOf(' ') > 0));
            if (mention.noun() >= 0 && mention.noun() < name.from() && isDescription(mention)) {
                int from = mention.from();
                while (from < mention.noun() && (parse.tag(from) == Tag.DETERMINER || parse.tag(from) == Tag.QUOTE)) {
                    from++;
                }
                if (person.description == null) {
                    person.description = Words.join(parse, from, name.from());
                }
            }
            Offices.add(person, mention, modifiers[mention.index()]);
            Offices.addAge(person, parse, mention);
        }

        /** A noun for a person; of nouns the lexicon does not know, one that can be a man's. */
        private boolean isDescription(Mention mention) {
            return mention.sense().isPerson()
                    || mention.sense().nouns().isEmpty()
                            && (mention.genders() & Genders.MASCULINE) != 0
                            && mention.genders() != Genders.ANY;
        }

        private static int narrowed(int genders, int by) {
            return (genders & by) == 0 ? genders : genders & by;
        }

        private int gender(Mention mention, ProperName name, boolean whole) {
            OfficeForm office = mention.sense().office();
            if (office != null && office.masculine() != office.feminine()) {
                return office.masculine() ? Genders.MASCULINE : Genders.FEMININE;
            }
            Gender title = nameWords.title(parse.spelling(name.from() - 1));
            if (title != null && title != Gender.EITHER) {
                return Genders.of(title);
            }
            if (mention.sense().isPerson() && mention.noun() < name.from()) {
                int article = mention.genders() & (Genders.MASCULINE | Genders.FEMININE);
                if (article == Genders.MASCULINE || article == Genders.FEMININE) {
                    return article;
                }
            }
            if (name.length() == 1 && whole) {
                // Ali: a first name elsewhere, but here the end of Ayla Ali
                return Genders.ANY;
            }
            int first = Math.max(name.from() + 1, name.to() - 1);
            for (int t = name.from(); t < first; t++) {
                int genders = firstNames.gender(parse.spelling(t));
                if (genders != 0) {
                    return genders;
                }
            }
            return Genders.ANY;
        }
    }
}
