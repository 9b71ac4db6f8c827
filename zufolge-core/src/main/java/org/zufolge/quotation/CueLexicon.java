package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zufolge.reading.Channel;

/**
 * The words of German that say "said": verbs, nouns, prepositions, adverbs and modal verbs. Read once, from the tables
 * {@code cue-*.tsv} under {@code org/zufolge/de}, whose first lines explain their columns. Immutable.
 */
public final class CueLexicon {
    /** A compound's first part has at least this many chars, as in {@code EU-Studie}. */
    private static final int SHORTEST_MODIFIER = 2;

    private static final Map<String, Complement> COMPLEMENTS = CueTable.byLabel(Complement.values(), Complement::label);
    private static final Map<String, SourceSlot> SOURCES = CueTable.byLabel(SourceSlot.values(), SourceSlot::label);
    private static final Map<String, CueVerb.Strength> STRENGTHS = Map.of(
            "1", CueVerb.Strength.ALWAYS, "2", CueVerb.Strength.MOSTLY, "3", CueVerb.Strength.WEAK);
    private static final Map<String, Channel> CHANNELS = CueTable.byLabel(Channel.values(), Channel::label);
    private static final Map<String, CueNoun.Kind> KINDS = CueTable.byLabel(CueNoun.Kind.values(), CueNoun.Kind::label);
    private static final Map<String, CuePreposition.Position> POSITIONS =
            CueTable.byLabel(CuePreposition.Position.values(), CuePreposition.Position::label);
    private static final Map<String, CuePreposition.Need> NEEDS =
            CueTable.byLabel(CuePreposition.Need.values(), CuePreposition.Need::label);
    private static final Map<String, CueAdverb.Role> ROLES =
            CueTable.byLabel(CueAdverb.Role.values(), CueAdverb.Role::label);
    private static final Map<String, CueModal.Form> FORMS =
            CueTable.byLabel(CueModal.Form.values(), CueModal.Form::label);
    private static final Map<String, CueModal.Reading> READINGS =
            CueTable.byLabel(CueModal.Reading.values(), CueModal.Reading::label);
    private static final Set<String> CASES = Set.of("nom", "gen", "dat", "acc");

    private final List<CueVerb> verbs;
    private final List<CueNoun> nouns;
    private final List<CuePreposition> prepositions;
    private final List<CueAdverb> adverbs;
    private final List<CueModal> modals;
    private final Map<String, List<CueVerb>> verbsByLemma;
    private final Map<String, CueNoun> nounsByLemma;
    private final Map<String, CueNoun> headsByEnding;
    private final int longestHead;
    private final Map<String, List<CuePreposition>> prepositionsByFirstWord;
    private final Map<String, List<CueAdverb>> adverbsByFirstWord;
    private final Map<String, List<CueModal>> modalsByLemma;

    private CueLexicon() {
        verbs = CueTable.read("cue-verbs.tsv", 9, CueLexicon::verb);
        nouns = CueTable.read("cue-nouns.tsv", 10, CueLexicon::noun);
        prepositions = CueTable.read("cue-prepositions.tsv", 6, CueLexicon::preposition);
        adverbs = CueTable.read("cue-adverbs.tsv", 5, CueLexicon::adverb);
        modals = CueTable.read("cue-modals.tsv", 6, CueLexicon::modal);
        verbsByLemma = grouped(verbs, CueVerb::lemma);
        modalsByLemma = grouped(modals, CueModal::lemma);
        prepositionsByFirstWord = grouped(prepositions, p -> firstWord(p.form()));
        adverbsByFirstWord = grouped(adverbs, a -> firstWord(a.form()));
        Map<String, CueNoun> byLemma = new HashMap<>();
        Map<String, CueNoun> byEnding = new HashMap<>();
        int longest = 0;
        for (CueNoun noun : nouns) {
            byLemma.put(noun.lemma(), noun);
            if (noun.head()) {
                byEnding.put(noun.lemma().toLowerCase(Locale.ROOT), noun);
                longest = Math.max(longest, noun.lemma().length());
            }
        }
        nounsByLemma = byLemma;
        headsByEnding = byEnding;
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

    /** The senses of a verb, by its infinitive with the particle joined; empty where it is no cue. */
    public List<CueVerb> verbs(String lemma) {
        return verbsByLemma.getOrDefault(lemma, List.of());
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
    public List<CuePreposition> prepositions(String word) {
        return prepositionsByFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    /** All adverbs, in the order of the table. */
    public List<CueAdverb> adverbs() {
        return adverbs;
    }

    /** The adverbs and phrases whose first or only word this is, whatever its case. */
    public List<CueAdverb> adverbs(String word) {
        return adverbsByFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    /** All readings of modal verbs, in the order of the table. */
    public List<CueModal> modals() {
        return modals;
    }

    /** The readings of a modal verb, by its infinitive. */
    public List<CueModal> modals(String lemma) {
        return modalsByLemma.getOrDefault(lemma, List.of());
    }

    static CueVerb verb(CueTable.Row row) {
        List<String> words = row.parts(1, " ");
        boolean reflexive = !words.isEmpty() && words.get(0).equals("sich");
        EnumSet<Complement> complements = EnumSet.noneOf(Complement.class);
        List<String> prepositions = new ArrayList<>();
        List<String> correlates = new ArrayList<>();
        for (String code : row.parts(2, ",")) {
            if (code.startsWith("p:")) {
                prepositions.add(rest(code));
            } else if (code.startsWith("k:")) {
                correlates.add(rest(code));
            } else {
                complements.add(complement(code));
            }
        }
        boolean dative = false;
        boolean object = false;
        List<String> addressees = new ArrayList<>();
        for (String code : row.parts(6, ",")) {
            if (code.startsWith("p:")) {
                addressees.add(rest(code));
            } else if (code.equals("dat")) {
                dative = true;
            } else if (code.equals("acc")) {
                object = true;
            } else {
                throw new IllegalArgumentException("addressee '" + code + "' is none of dat, acc, p:…");
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
                prepositions.add(rest(code));
            } else {
                complements.add(complement(code));
            }
        }
        return new CueNoun(
                row.text(0),
                Collections.unmodifiableSet(complements),
                List.copyOf(prepositions),
                row.parts(2, ","),
                row.medium(3),
                row.certainty(4),
                row.one(5, CHANNELS),
                row.one(6, KINDS),
                row.flag(7, "head"),
                row.flag(8, "plural"),
                !row.flag(9, "unlisted"));
    }

    static CuePreposition preposition(CueTable.Row row) {
        List<String> cases = row.parts(3, ",");
        if (cases.isEmpty() || !CASES.containsAll(cases)) {
            throw new IllegalArgumentException("cases " + cases + " are not nom, gen, dat, acc");
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
            throw new IllegalArgumentException("infinitive '" + infinitive + "' is neither any nor perfect");
        }
        row.text(5);
        return new CueModal(
                row.text(0),
                row.one(1, FORMS),
                infinitive.equals("perfect"),
                row.one(3, READINGS),
                row.certainty(4));
    }

    private static Complement complement(String code) {
        Complement complement = COMPLEMENTS.get(code);
        if (complement == null) {
            throw new IllegalArgumentException("complement '" + code + "' is not known");
        }
        return complement;
    }

    private static String rest(String code) {
        String rest = code.substring(2);
        if (rest.isBlank()) {
            throw new IllegalArgumentException("'" + code + "' names no word");
        }
        return rest;
    }

    private static String firstWord(String form) {
        int space = form.indexOf(' ');
        return (space < 0 ? form : form.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        for (T one : all) {
            groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one);
        }
        groups.replaceAll((k, group) -> List.copyOf(group));
        return groups;
    }

    /** Holds the lexicon so that it is read on first use. */
    private static final class German {
        static final CueLexicon LEXICON = new CueLexicon();
    }
}
