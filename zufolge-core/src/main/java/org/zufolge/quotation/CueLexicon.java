package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;

/**
 * The words of German that say "said": verbs, nouns, prepositions, adverbs and modal verbs. Read once, from the tables
 * {@code cue-*.tsv} under {@code org/zufolge/de}, whose first lines explain their columns. Immutable.
 */
public final class CueLexicon {
    /** A compound's first part has at least this many chars, as in {@code EU-Studie}. */
    private static final int SHORTEST_MODIFIER = 2;

    private static final Map<String, Complement> COMPLEMENTS = CueTable.byLabel(Complement.values());
    private static final Map<String, SourceSlot> SOURCES = CueTable.byLabel(SourceSlot.values());
    private static final Map<String, CueVerb.Strength> STRENGTHS = CueTable.byLabel(CueVerb.Strength.values());
    private static final Map<String, CueNoun.Kind> KINDS = CueTable.byLabel(CueNoun.Kind.values());
    private static final Map<String, CuePreposition.Position> POSITIONS =
            CueTable.byLabel(CuePreposition.Position.values());
    private static final Map<String, CuePreposition.Need> NEEDS = CueTable.byLabel(CuePreposition.Need.values());
    private static final Map<String, CueAdverb.Role> ROLES = CueTable.byLabel(CueAdverb.Role.values());
    private static final Map<String, CueModal.Form> FORMS = CueTable.byLabel(CueModal.Form.values());
    private static final Map<String, CueModal.Reading> READINGS = CueTable.byLabel(CueModal.Reading.values());
    /** The mark of what has been looked at, and of no word. */
    static final long LOOKED = 1L << 60;
    /** The mark of a word that begins an adverb that refers back: {@code demnach}. */
    static final long CARRIES = 1L << 61;
    /** The mark of a word that begins a preposition that names a source: {@code laut}. */
    static final long PREPOSITION = 1L << 62;
    /** The mark of a word that hands a clause on to whoever says so: {@code angeblich}. */
    static final long HEARSAY = 1L << 63;
    /** How many marks there are for the fixed words of verbs. */
    private static final int WORD_MARKS = 60;
    /** No form of a noun is longer than its lemma by more: Zeuginnen. */
    private static final int LONGEST_INFLECTION = 3;

    private static final Set<String> CASES = Set.of("nom", "gen", "dat", "acc");

    private final List<CueVerb> verbs;
    private final List<CueNoun> nouns;
    private final List<CuePreposition> prepositions;
    private final List<CueAdverb> adverbs;
    private final List<CueModal> modals;
    private final Map<String, List<CueVerb>> verbsByLemma = new HashMap<>();
    private final Map<String, CueNoun> nounsByLemma = new HashMap<>();
    private final Map<String, CueNoun> headsByEnding = new HashMap<>();
    private final Map<String, List<CuePreposition>> prepositionsByFirstWord = new HashMap<>();
    private final Map<String, List<CueAdverb>> adverbsByFirstWord = new HashMap<>();
    private final Map<String, List<CueModal>> modalsByLemma = new HashMap<>();
    private final int longestHead;
    private final Set<String> fixedWords = new HashSet<>();
    private final Memo<Long> marks = Memo.of(8, this::lookAt);
    private final Memo<Optional<CueNoun>> knownNouns = Memo.of(16, this::lookUp);
    private final Memo<List<CuePreposition>> knownPrepositions =
            Memo.of(13, word -> found(prepositionsByFirstWord.get(word.toLowerCase(Locale.ROOT))));
    private final Memo<List<CueAdverb>> knownAdverbs =
            Memo.of(13, word -> found(adverbsByFirstWord.get(word.toLowerCase(Locale.ROOT))));

    private CueLexicon() {
        List<CueVerb> verbs = new ArrayList<>();
        for (CueTable.Row row : CueTable.read("cue-verbs.tsv", 9)) {
            CueVerb verb = verb(row);
            verbs.add(verb);
            group(verb.lemma(), verb, verbsByLemma);
            fixedWords.addAll(verb.fixed());
        }
        List<CueNoun> nouns = new ArrayList<>();
        int longest = 0;
        for (CueTable.Row row : CueTable.read("cue-nouns.tsv", 10)) {
            CueNoun noun = noun(row);
            nouns.add(noun);
            nounsByLemma.put(noun.lemma(), noun);
            if (noun.head()) {
                headsByEnding.put(noun.lemma().toLowerCase(Locale.ROOT), noun);
                longest = Math.max(longest, noun.lemma().length());
            }
        }
        List<CuePreposition> prepositions = new ArrayList<>();
        for (CueTable.Row row : CueTable.read("cue-prepositions.tsv", 6)) {
            CuePreposition preposition = preposition(row);
            prepositions.add(preposition);
            group(firstWord(preposition.form()), preposition, prepositionsByFirstWord);
        }
        List<CueAdverb> adverbs = new ArrayList<>();
        for (CueTable.Row row : CueTable.read("cue-adverbs.tsv", 5)) {
            CueAdverb adverb = adverb(row);
            adverbs.add(adverb);
            group(firstWord(adverb.form()), adverb, adverbsByFirstWord);
        }
        List<CueModal> modals = new ArrayList<>();
        for (CueTable.Row row : CueTable.read("cue-modals.tsv", 6)) {
            CueModal modal = modal(row);
            modals.add(modal);
            group(modal.lemma(), modal, modalsByLemma);
        }
        this.verbs = List.copyOf(verbs);
        this.nouns = List.copyOf(nouns);
        this.prepositions = List.copyOf(prepositions);
        this.adverbs = List.copyOf(adverbs);
        this.modals = List.copyOf(modals);
        longestHead = longest;
    }

    /**
     * The lexicon of German.
     *
     * @throws IllegalStateException where a table cannot be read, naming file and line
     */
    public static CueLexicon german() {
        return German.LEXICON;
    }

    /** All verbs, in the order of the table. */
    public List<CueVerb> verbs() {
        return verbs;
    }

    /**
     * What a word can do for a cue, a bit each, so that the marks of all words of a sentence tell at once what cues it cannot
     * have: {@link #CARRIES}, {@link #PREPOSITION}, {@link #HEARSAY}, and the {@link #mark} of a word that some verb wants
     * beside it. 0 for most words.
     */
    long marks(Form word) {
        return marks.get(word);
    }

    private long lookAt(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        long found = VerbCues.isReflexive(lower) ? mark("sich") : 0;
        if (fixedWords.contains(word)) {
            found |= mark(word);
        }
        if (fixedWords.contains(lower)) {
            // Es hieß: the first word of a sentence
            found |= mark(lower);
        }
        if (prepositionsByFirstWord.containsKey(lower)) {
            found |= PREPOSITION;
        }
        for (CueAdverb adverb : found(adverbsByFirstWord.get(lower))) {
            found |= adverb.role() == CueAdverb.Role.CARRY ? CARRIES : 0;
            found |= HearsayAdverb.isHearsay(adverb) ? HEARSAY : 0;
        }
        return found;
    }

    /** The mark of a word that a verb wants beside it; two words may share one, so it does not tell that the word is there. */
    static long mark(String word) {
        return 1L << Math.floorMod(word.hashCode(), WORD_MARKS);
    }

    /** The senses of a verb, by its infinitive with the particle joined; empty where it is no cue. */
    public List<CueVerb> verbs(String lemma) {
        return found(verbsByLemma.get(lemma));
    }

    /** All nouns, in the order of the table. */
    public List<CueNoun> nouns() {
        return nouns;
    }

    /**
     * A noun by its nominative singular, or for a compound the longest noun it ends in that passes its meaning on:
     * {@code Medienbericht}, {@code dpa-Meldung}. The noun found keeps its own lemma.
     */
    public Optional<CueNoun> noun(String lemma) {
        return knownNouns.get(lemma);
    }

    /** The same, of the form of a token. */
    public Optional<CueNoun> noun(Form form) {
        return knownNouns.get(form);
    }

    /**
     * The same, of a token by its form or its lemma. A compound has the lemma of its last part, which counts only if it
     * passes its meaning on: {@code Medienberichten}, not {@code Gemeinderats}.
     */
    public Optional<CueNoun> noun(Form form, String lemma) {
        Optional<CueNoun> found = noun(form);
        if (found.isPresent()) {
            return found;
        }
        boolean compound = form.text().length() > lemma.length() + LONGEST_INFLECTION;
        return noun(lemma).filter(noun -> !compound || noun.head());
    }

    private Optional<CueNoun> lookUp(String lemma) {
        CueNoun noun = nounsByLemma.get(lemma);
        if (noun != null) {
            return noun.kind() == CueNoun.Kind.NONE ? Optional.empty() : Optional.of(noun);
        }
        String lower = lemma.toLowerCase(Locale.ROOT);
        int from = Math.max(SHORTEST_MODIFIER, lower.length() - longestHead);
        for (int begin = from; begin < lower.length(); begin++) {
            CueNoun head = headsByEnding.get(lower.substring(begin));
            if (head != null) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** All prepositions, in the order of the table. */
    public List<CuePreposition> prepositions() {
        return prepositions;
    }

    /** The prepositions whose first or only word this is, whatever its case. */
    public List<CuePreposition> prepositions(Form word) {
        return knownPrepositions.get(word);
    }

    /** All adverbs, in the order of the table. */
    public List<CueAdverb> adverbs() {
        return adverbs;
    }

    /** The adverbs and phrases whose first or only word this is, whatever its case. */
    public List<CueAdverb> adverbs(Form word) {
        return knownAdverbs.get(word);
    }

    /** All readings of modal verbs, in the order of the table. */
    public List<CueModal> modals() {
        return modals;
    }

    /** The readings of a modal verb, by its infinitive. */
    public List<CueModal> modals(String lemma) {
        return found(modalsByLemma.get(lemma));
    }

    static CueVerb verb(CueTable.Row row) {
        List<String> words = row.parts(1, " ");
        boolean reflexive = !words.isEmpty() && words.get(0).equals("sich");
        EnumSet<Complement> complements = EnumSet.noneOf(Complement.class);
        List<String> prepositions = new ArrayList<>();
        List<String> correlates = new ArrayList<>();
        for (String code : row.parts(2, ",")) {
            if (code.startsWith("p:")) {
                prepositions.add(rest(row, code));
            } else if (code.startsWith("k:")) {
                correlates.add(rest(row, code));
            } else {
                complements.add(row.known(code, COMPLEMENTS));
            }
        }
        boolean dative = false;
        boolean object = false;
        List<String> addressees = new ArrayList<>();
        for (String code : row.parts(6, ",")) {
            if (code.startsWith("p:")) {
                addressees.add(rest(row, code));
            } else if (code.equals("dat")) {
                dative = true;
            } else if (code.equals("acc")) {
                object = true;
            } else {
                throw row.fault("addressee '" + code + "' is none of dat, acc, p:…");
            }
        }
        return new CueVerb(
                row.text(0),
                reflexive,
                reflexive ? words.subList(1, words.size()) : words,
                Collections.unmodifiableSet(complements),
                List.copyOf(prepositions),
                List.copyOf(correlates),
                row.medium(3),
                row.certainty(4),
                row.one(5, SOURCES),
                dative,
                object,
                List.copyOf(addressees),
                row.one(7, STRENGTHS),
                !row.flag(8, "unlisted"));
    }

    static CueNoun noun(CueTable.Row row) {
        EnumSet<Complement> complements = EnumSet.noneOf(Complement.class);
        List<String> prepositions = new ArrayList<>();
        for (String code : row.parts(1, ",")) {
            if (code.startsWith("p:")) {
                prepositions.add(rest(row, code));
            } else {
                complements.add(row.known(code, COMPLEMENTS));
            }
        }
        return new CueNoun(
                row.text(0),
                Collections.unmodifiableSet(complements),
                List.copyOf(prepositions),
                row.parts(2, ","),
                row.medium(3),
                row.certainty(4),
                row.channel(5),
                row.one(6, KINDS),
                row.flag(7, "head"),
                row.flag(8, "plural"),
                !row.flag(9, "unlisted"));
    }

    static CuePreposition preposition(CueTable.Row row) {
        List<String> cases = row.parts(3, ",");
        if (cases.isEmpty() || !CASES.containsAll(cases)) {
            throw row.fault("cases " + cases + " are not nom, gen, dat, acc");
        }
        row.text(5);
        return new CuePreposition(row.text(0), row.one(1, POSITIONS), row.one(2, NEEDS), cases, row.medium(4));
    }

    static CueAdverb adverb(CueTable.Row row) {
        return new CueAdverb(
                row.text(0),
                List.of(row.text(0).split(" ")),
                row.one(1, ROLES),
                row.certainty(2),
                row.blank(3) ? null : row.medium(3),
                row.flag(4, "mood"));
    }

    static CueModal modal(CueTable.Row row) {
        String infinitive = row.text(2);
        if (!infinitive.equals("any") && !infinitive.equals("perfect")) {
            throw row.fault("infinitive '" + infinitive + "' is neither any nor perfect");
        }
        row.text(5);
        return new CueModal(
                row.text(0), row.one(1, FORMS), infinitive.equals("perfect"), row.one(3, READINGS), row.certainty(4));
    }

    private static String rest(CueTable.Row row, String code) {
        String rest = code.substring(2);
        if (rest.isBlank()) {
            throw row.fault("'" + code + "' names no word");
        }
        return rest;
    }

    private static String firstWord(String form) {
        int space = form.indexOf(' ');
        return (space < 0 ? form : form.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static <T> void group(String key, T one, Map<String, List<T>> groups) {
        List<T> group = groups.get(key);
        if (group == null) {
            group = new ArrayList<>(2);
            groups.put(key, group);
        }
        group.add(one);
    }

    private static <T> List<T> found(@Nullable List<T> group) {
        return group == null ? List.of() : Collections.unmodifiableList(group);
    }

    /** Holds the lexicon so that it is read on first use. */
    private static final class German {
        static final CueLexicon LEXICON = new CueLexicon();
    }
}
