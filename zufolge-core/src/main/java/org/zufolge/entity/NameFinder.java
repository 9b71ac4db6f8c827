package org.zufolge.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.lexicon.CalendarWords;
import org.zufolge.reading.EntityKind;
import org.zufolge.text.Sentence;

/**
 * Finds the names in a report: what the lexicon knows, then what names of persons and bodies look like; last the
 * surnames alone of persons whose whole name stands anywhere in it.
 */
final class NameFinder {
    private static final int LONGEST_QUOTED = 4;

    private final EntityLexicon lexicon;
    private final PersonNames persons;
    private final BodyNames bodies;

    NameFinder(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        this.persons = new PersonNames(lexicon);
        this.bodies = new BodyNames(lexicon);
    }

    /**
     * For each token the name it is part of, or null.
     *
     * @param known the names the lexicon knows
     * @param speaking for each token whether a statement is attributed to it
     * @param told for each token whether something is said to it
     */
    @Nullable
    ProperName[] find(Parse parse, KnownNames known, boolean[] speaking, boolean[] told) {
        @Nullable ProperName[] names = new ProperName[parse.tokens().size()];
        for (Sentence sentence : parse.sentences()) {
            if (sentence.role() != Sentence.Role.DATELINE) {
                find(parse, known, sentence, names);
            }
        }
        addBodies(parse, names);
        for (Sentence sentence : parse.sentences()) {
            if (sentence.role() != Sentence.Role.DATELINE) {
                addSpeakers(parse, sentence, speaking, told, names);
            }
        }
        Set<String> called = called(parse, names);
        for (Sentence sentence : parse.sentences()) {
            if (sentence.role() != Sentence.Role.DATELINE) {
                addKnown(parse, sentence, called, names);
            }
        }
        markGenitives(parse, names);
        return names;
    }

    /** Lunds, where Lund is named too and Lunds nowhere but before or behind a noun. */
    private static void markGenitives(Parse parse, @Nullable ProperName[] names) {
        Set<String> last = new HashSet<>();
        for (ProperName name : names) {
            if (name != null && name.is(EntityKind.PERSON)) {
                last.add(parse.form(name.to() - 1));
            }
        }
        for (int t = 0; t < names.length; t++) {
            ProperName name = names[t];
            if (name != null && name.from() == t && name.is(EntityKind.PERSON)) {
                String form = parse.form(name.to() - 1);
                if (form.length() > 3 && form.endsWith("s") && last.contains(form.substring(0, form.length() - 1))) {
                    set(name.asGenitive(), names);
                }
            }
        }
    }

    private void find(Parse parse, KnownNames known, Sentence sentence, @Nullable ProperName[] names) {
        int i = sentence.from();
        while (i < sentence.to()) {
            ProperName name = at(parse, known, i, sentence);
            if (name == null) {
                i++;
                continue;
            }
            set(name, names);
            i = Math.max(i + 1, name.to());
        }
    }

    private @Nullable ProperName at(Parse parse, KnownNames known, int i, Sentence sentence) {
        if (!mayBegin(parse, i)) {
            return null;
        }
        ProperName body = bodies.at(parse, known, i, sentence.from(), sentence.to());
        ProperName person = persons.at(parse, known, i, sentence.to());
        NameMatch match = known.at(i);
        boolean longer = match != null && body != null && body.from() == i && body.to() > match.to();
        if (longer) {
            // der Verein TSV Altdorf, though the lexicon knows another TSV
            return body;
        }
        if (match != null
                && (match.use() == NameUse.NAME || match.use() == NameUse.CAPITAL || match.use() == NameUse.METONYM)
                && match.to() <= sentence.to()
                && (person == null || match.to() - i >= person.length())) {
            return new ProperName(
                    i, match.to(), match.entry().entityKind(), match.entry(), match.use(), match.form(), false);
        }
        if (match != null && person == null) {
            return null;
        }
        return person != null
                        && (body == null || person.is(EntityKind.PERSON) && (body.from() == i || person.length() > 1))
                ? person
                : body;
    }

    private static boolean mayBegin(Parse parse, int i) {
        return switch (parse.tag(i)) {
            case NAME, NOUN, ADJECTIVE, QUOTE, OTHER -> true;
            case NUMBER, DETERMINER, ADVERB ->
                Character.isLetterOrDigit(parse.form(i).codePointAt(0))
                        && (parse.tag(i) == Tag.NUMBER || parse.spelling(i).isCapital());
            default -> false;
        };
    }

    /** die Agentur Baltnet, then Baltnet: a body keeps its name where the noun before it is left out. */
    private static void addBodies(Parse parse, @Nullable ProperName[] names) {
        Map<String, EntityKind> bodies = new HashMap<>();
        for (ProperName name : names) {
            if (name != null
                    && name.length() == 1
                    && name.entry() == null
                    && (name.is(EntityKind.OUTLET) || name.is(EntityKind.ORGANISATION))) {
                bodies.putIfAbsent(parse.form(name.from()), name.kind());
            }
        }
        for (int t = 0; t < names.length; t++) {
            EntityKind kind = parse.tag(t) == Tag.NAME ? bodies.get(parse.form(t)) : null;
            ProperName name = names[t];
            if (kind != null && (name == null || name.kind() == null && name.length() == 1)) {
                set(ProperName.of(t, t + 1, kind), names);
            }
        }
    }

    /** What persons with a whole name may be called by alone: their last name, or in other languages their first. */
    private Set<String> called(Parse parse, @Nullable ProperName[] names) {
        Set<String> called = new HashSet<>();
        for (int t = 0; t < names.length; t++) {
            ProperName name = names[t];
            if (name != null && name.from() == t && name.is(EntityKind.PERSON)) {
                called.add(parse.form(name.to() - 1));
                if (name.entry() != null) {
                    called.add(name.entry().name().substring(name.entry().name().lastIndexOf(' ') + 1));
                }
                if (name.length() > 1) {
                    called.add(parse.form(name.from()));
                }
            }
        }
        return called;
    }

    /** Who speaks and has a name is a person, unless an article or capitals speak for a body; in quotation marks an outlet. */
    private void addSpeakers(
            Parse parse, Sentence sentence, boolean[] speaking, boolean[] told, @Nullable ProperName[] names) {
        for (int t = sentence.from(); t < sentence.to(); t++) {
            ProperName name = names[t];
            if (!speaking[t] && !told[t]) {
                continue;
            }
            if (parse.tag(t - 1) == Tag.QUOTE && (name == null || name.kind() == null)) {
                addQuoted(parse, t, sentence.to(), names);
                continue;
            }
            Tag before = parse.tag(t - 1);
            if (name != null
                    && speaking[t]
                    && name.kind() == null
                    && name.from() == t
                    && before != Tag.DETERMINER
                    && before != Tag.NOUN
                    && before != Tag.ADJECTIVE
                    && before != Tag.QUOTE
                    && (t == 0 || !speaking[t - 1] || before == Tag.COORDINATOR || name.length() > 1)
                    && !NamePieces.allCapitals(parse.form(t))) {
                set(ProperName.of(t, name.to(), EntityKind.PERSON), names);
            }
        }
    }

    /** der «Alpenkurier»: one word or a few, each with a capital. */
    private void addQuoted(Parse parse, int from, int limit, @Nullable ProperName[] names) {
        int to = from;
        while (to < limit && parse.tag(to) != Tag.QUOTE) {
            boolean nominal = parse.tag(to) == Tag.NAME || parse.tag(to) == Tag.NOUN || parse.tag(to) == Tag.ADJECTIVE;
            if (!nominal || to - from >= LONGEST_QUOTED || !parse.spelling(to).isCapital()) {
                return;
            }
            to++;
        }
        if (to > from && to < limit) {
            EntityKind kind = EntityKind.OUTLET;
            for (int t = from; t < to; t++) {
                kind = lexicon.sense(parse.spelling(t)).isBody() ? EntityKind.ORGANISATION : kind;
            }
            set(ProperName.of(from, to, kind), names);
        }
    }

    private static void set(ProperName name, @Nullable ProperName[] names) {
        for (int t = name.from(); t < name.to(); t++) {
            names[t] = name;
        }
    }

    private void addKnown(Parse parse, Sentence sentence, Set<String> called, @Nullable ProperName[] names) {
        for (int t = sentence.from(); t < sentence.to(); t++) {
            ProperName name = names[t];
            if (name != null && name.kind() != null) {
                continue;
            }
            if (name != null && name.to() > t + 1) {
                continue;
            }
            Tag tag = parse.tag(t);
            boolean free = tag == Tag.NAME
                    || tag == Tag.NOUN
                            && parse.tag(t - 1) != Tag.DETERMINER
                            && parse.tag(t - 1) != Tag.ADJECTIVE
                            && parse.tag(t - 1) != Tag.NUMBER
                            && !(parse.tag(t - 1) == Tag.PREPOSITION && CalendarWords.contain(parse.form(t)));
            if (free && isCalled(parse.form(t), called)) {
                set(ProperName.of(name == null ? t : name.from(), t + 1, EntityKind.PERSON), names);
            }
        }
    }

    /** In this form, or without what a genitive adds: Celebis, Hans'. */
    static boolean isCalled(String form, Set<String> called) {
        if (called.contains(form)) {
            return true;
        }
        int length = form.length();
        return length > 3
                && (form.endsWith("s") || form.endsWith("'") || form.endsWith("’"))
                && called.contains(form.substring(0, length - 1));
    }
}
