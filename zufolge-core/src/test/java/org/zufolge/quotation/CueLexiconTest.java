package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.lexicon.Form;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Medium;

class CueLexiconTest {
    private final CueLexicon lexicon = CueLexicon.german();

    @Test
    void marksTheWordsThatCuesAreMadeOf() {
        for (CueVerb verb : lexicon.verbs()) {
            for (String word : verb.fixed()) {
                assertThat(lexicon.marks(new Form(word)) & CueLexicon.mark(word))
                        .as("%s of %s", word, verb.lemma())
                        .isNotZero();
            }
        }
        assertThat(lexicon.marks(new Form("Uns"))).isEqualTo(CueLexicon.mark("sich"));
        assertThat(lexicon.marks(new Form("Brücke"))).isZero();
        // wird laut; at the beginning of a sentence too
        assertThat(lexicon.marks(new Form("Laut"))).isEqualTo(CueLexicon.PREPOSITION | CueLexicon.mark("laut"));
        assertThat(lexicon.marks(new Form("Es"))).isEqualTo(CueLexicon.mark("es"));
        assertThat(lexicon.marks(new Form("demnach"))).isEqualTo(CueLexicon.CARRIES);
    }

    @Test
    void isLargeEnoughForNewsInGeneral() {
        assertThat(lexicon.verbs().size()).isGreaterThan(900);
        assertThat(lexicon.nouns().size()).isGreaterThan(250);
        assertThat(lexicon.prepositions()).isNotEmpty();
        assertThat(lexicon.adverbs()).isNotEmpty();
        assertThat(lexicon.modals()).isNotEmpty();
    }

    @Test
    void knowsAPlainVerb() {
        CueVerb verb = lexicon.verbs("sagen").get(0);
        assertThat(verb.bare()).isTrue();
        assertThat(verb.medium()).isEqualTo(Medium.SPEECH);
        assertThat(verb.certainty()).isEqualTo(Certainty.UNCOMMITTED);
        assertThat(verb.source()).isEqualTo(SourceSlot.SUBJECT);
        assertThat(verb.addresseeDative()).isTrue();
        assertThat(verb.strength()).isEqualTo(CueVerb.Strength.ALWAYS);
        assertThat(verb.complements())
                .contains(
                        Complement.CLAUSE,
                        Complement.MAIN_CLAUSE,
                        Complement.DIRECT,
                        Complement.PARENTHESIS,
                        Complement.OBJECT);
    }

    @Test
    void partsReflexiveAndFixedWords() {
        assertThat(lexicon.verbs("melden"))
                .anySatisfy(verb -> {
                    assertThat(verb.reflexive()).isTrue();
                    assertThat(verb.fixed()).containsExactly("zu", "Wort");
                })
                .anySatisfy(verb -> assertThat(verb.bare()).isTrue());
    }

    @Test
    void knowsPrepositionsAndCorrelates() {
        assertThat(lexicon.verbs("ausgehen")).hasSize(2);
        CueVerb verb = lexicon.verbs("ausgehen").get(0);
        assertThat(verb.correlates()).containsExactly("davon");
        assertThat(lexicon.verbs("ausgehen").get(1).prepositions()).containsExactly("von");
        assertThat(verb.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(verb.medium()).isEqualTo(Medium.SPEECH_OR_THOUGHT);
    }

    @Test
    void knowsWhereTheSourceIsNotTheSubject() {
        assertThat(lexicon.verbs("hervorgehen").get(0).source()).isEqualTo(SourceSlot.AUS);
        assertThat(lexicon.verbs("heißen").get(0).source()).isEqualTo(SourceSlot.IN);
        assertThat(lexicon.verbs("zitieren").get(0).source()).isEqualTo(SourceSlot.OBJECT);
        assertThat(lexicon.verbs("entnehmen").get(0).source()).isEqualTo(SourceSlot.DATIVE);
    }

    @Test
    void knowsWhoIsAddressed() {
        assertThat(lexicon.verbs("auffordern").get(0).addresseeObject()).isTrue();
        assertThat(lexicon.verbs("appellieren").get(0).addresseePrepositions()).containsExactly("an");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"machen", "geben", "bringen", "stehen", "nehmen", "kommen", "haben", "sein", "werden", "tun"})
    void takesNoLightVerbForACueWithoutItsWords(String lemma) {
        assertThat(lexicon.verbs(lemma))
                .isNotEmpty()
                .allMatch(verb -> !verb.fixed().isEmpty() || verb.strength() == CueVerb.Strength.WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"essen", "laufen", "versuchen", "wohnen", "gehören", "kaufen", "sterben"})
    void takesNoOtherVerbForACue(String lemma) {
        assertThat(lexicon.verbs(lemma)).noneMatch(CueVerb::bare);
    }

    @Test
    void trustsAClauseMoreThanAnObject() {
        assertThat(lexicon.verbs("fordern"))
                .anyMatch(sense -> sense.takes(Complement.CLAUSE) && sense.strength() == CueVerb.Strength.ALWAYS)
                .anyMatch(sense -> sense.takes(Complement.OBJECT) && sense.strength() == CueVerb.Strength.MOSTLY);
    }

    @Test
    void findsACompoundByItsHead() {
        assertThat(lexicon.noun("Bericht")).map(CueNoun::lemma).contains("Bericht");
        assertThat(lexicon.noun("Zwischenfallbericht")).map(CueNoun::lemma).contains("Bericht");
        assertThat(lexicon.noun("dpa-Meldung")).map(CueNoun::channel).contains(Channel.PRESS_REPORT);
        assertThat(lexicon.noun("Zeitungsreihe")).isEmpty();
        assertThat(lexicon.noun("Tisch")).isEmpty();
        assertThat(lexicon.noun("Polizeikreis")).map(CueNoun::pluralOnly).contains(true);
        assertThat(lexicon.noun("Landkreis")).isEmpty();
    }

    @Test
    void knowsWhichPrepositionsFrameANoun() {
        CueNoun statement = lexicon.noun("Angabe").orElseThrow();
        assertThat(statement.framedBy("nach", false)).isTrue();
        assertThat(statement.framedBy("aus", false)).isFalse();
        assertThat(lexicon.noun("Sicht").orElseThrow().framedBy("aus", false)).isTrue();
        assertThat(lexicon.noun("Berufung").orElseThrow().kind()).isEqualTo(CueNoun.Kind.BASIS);
        assertThat(lexicon.noun("Forderung").orElseThrow().contentPrepositions())
                .contains("nach");
    }

    @Test
    void findsPrepositionsAndAdverbsByTheirFirstWord() {
        assertThat(lexicon.prepositions(new Form("Laut")).get(0).before()).isTrue();
        assertThat(lexicon.prepositions(new Form("laut")).get(0).after()).isFalse();
        assertThat(lexicon.prepositions(new Form("zufolge")).get(0).after()).isTrue();
        assertThat(lexicon.adverbs(new Form("Demnach"))).anyMatch(adverb -> adverb.role() == CueAdverb.Role.CARRY);
        assertThat(lexicon.adverbs(new Form("danach"))).allMatch(CueAdverb::needsMood);
        assertThat(lexicon.adverbs(new Form("dem")))
                .anyMatch(adverb -> adverb.words().equals(List.of("dem", "Vernehmen", "nach")));
    }

    @Test
    void knowsHearsayAndPossibility() {
        assertThat(lexicon.modals("sollen"))
                .anyMatch(modal -> modal.form() == CueModal.Form.PRESENT
                        && !modal.perfect()
                        && modal.reading() == CueModal.Reading.HEARSAY
                        && modal.certainty() == Certainty.PROBABLE);
        assertThat(lexicon.modals("wollen"))
                .anyMatch(modal -> modal.perfect() && modal.reading() == CueModal.Reading.CLAIM);
    }

    @Test
    void hasNoSenseTwice() {
        Map<String, Set<Object>> taken = new HashMap<>();
        for (CueVerb verb : lexicon.verbs()) {
            Set<Object> senses = taken.computeIfAbsent(key(verb), key -> new HashSet<>());
            for (Object complement : complements(verb)) {
                assertThat(senses.add(complement))
                        .as(key(verb) + " " + complement)
                        .isTrue();
            }
        }
        assertThat(lexicon.nouns().stream().map(CueNoun::lemma)).doesNotHaveDuplicates();
        assertThat(lexicon.prepositions().stream().map(CuePreposition::form)).doesNotHaveDuplicates();
        assertThat(lexicon.adverbs().stream().map(adverb -> adverb.form() + "\t" + adverb.role()))
                .doesNotHaveDuplicates();
        assertThat(lexicon.modals().stream()
                        .map(m -> m.lemma() + "\t" + m.form() + "\t" + m.perfect() + "\t" + m.reading()))
                .doesNotHaveDuplicates();
    }

    @Test
    void isSorted() {
        assertThat(lexicon.verbs().stream().map(CueLexiconTest::key)).isSorted();
        assertThat(lexicon.nouns().stream().map(CueNoun::lemma)).isSorted();
        assertThat(lexicon.prepositions().stream().map(CuePreposition::form)).isSorted();
        assertThat(lexicon.adverbs().stream().map(CueAdverb::form)).isSorted();
        assertThat(lexicon.modals().stream().map(CueModal::lemma)).isSorted();
    }

    @Test
    void saysSomethingInEveryLine() {
        assertThat(lexicon.verbs()).allMatch(verb -> !complements(verb).isEmpty(), "has a complement");
        assertThat(lexicon.nouns())
                .allMatch(
                        noun -> noun.kind() == CueNoun.Kind.NONE
                                || noun.kind() == CueNoun.Kind.SOURCE
                                || !noun.complements().isEmpty()
                                || !noun.contentPrepositions().isEmpty()
                                || !noun.framePrepositions().isEmpty(),
                        "has a complement or a preposition, or is a speaker itself");
    }

    @Test
    void takesNoObjectForContentAndAddresseeAtOnce() {
        assertThat(lexicon.verbs())
                .noneMatch(verb -> verb.takes(Complement.OBJECT) && verb.addresseeObject())
                .noneMatch(verb -> verb.addresseePrepositions().stream()
                        .anyMatch(preposition -> verb.prepositions().contains(preposition)));
    }

    @Test
    void namesOnlyPrepositionsThatTheTableOfPrepositionsHas() {
        Set<String> forms =
                lexicon.prepositions().stream().map(CuePreposition::form).collect(Collectors.toSet());
        assertThat(lexicon.nouns().stream()
                        .flatMap(noun -> noun.framePrepositions().stream())
                        .map(form -> form.replaceFirst("~$", "")))
                .isSubsetOf(forms);
    }

    @Test
    void marksExactlyTheLemmasThatTheDictionaryLacks() throws IOException {
        URL url = Objects.requireNonNull(getClass().getResource("/org/languagetool/resource/de/german.dict"));
        DictionaryLookup dictionary = new DictionaryLookup(Dictionary.read(url));
        List<String> wrong = new ArrayList<>();
        for (CueVerb verb : lexicon.verbs()) {
            // The dictionary lacks the infinitive of some verbs whose finite forms it has.
            String root = verb.lemma().replaceFirst("e?n$", "");
            boolean found = Stream.of(verb.lemma(), root + "t", root + "et")
                    .anyMatch(form -> stems(dictionary, form, "VER").contains(verb.lemma()));
            if (verb.listed() != found) {
                wrong.add(verb.lemma());
            }
        }
        for (CueNoun noun : lexicon.nouns()) {
            Set<String> stems = new HashSet<>(stems(dictionary, noun.lemma(), "SUB"));
            stems.addAll(stems(dictionary, noun.lemma(), "EIG"));
            if (noun.listed() != stems.contains(noun.lemma())) {
                wrong.add(noun.lemma());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void loadsAtOnce() {
        // Generous, for a busy machine: 50 ms are meant, and this must fail where a table is read line by line per
        // look-up.
        long begin = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            CueLexicon.german().verbs("sagen");
        }
        assertThat(System.nanoTime() - begin).isLessThan(500_000_000L);
    }

    @Test
    void refusesAnUnknownCodeAndSaysWhich() {
        CueTable.Row row =
                new CueTable.Row("own.tsv", 3, "sagen", "-", "dass,nonsense", "Speech", "Uu", "-", "dat", "1", "-");
        assertThatThrownBy(() -> CueLexicon.verb(row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("own.tsv:3: 'nonsense' is none of");
    }

    @Test
    void readsALineOfVerbs() {
        CueVerb verb =
                CueLexicon.verb(row("geben", "sich Mühe", "dass,p:mit,k:damit", "SW", "Uu", "-", "dat,p:an", "2", "-"));
        assertThat(verb.reflexive()).isTrue();
        assertThat(verb.fixed()).containsExactly("Mühe");
        assertThat(verb.complements()).containsExactly(Complement.CLAUSE);
        assertThat(verb.prepositions()).containsExactly("mit");
        assertThat(verb.correlates()).containsExactly("damit");
        assertThat(verb.addresseeDative()).isTrue();
        assertThat(verb.addresseeObject()).isFalse();
        assertThat(verb.addresseePrepositions()).containsExactly("an");
        assertThat(verb.strength()).isEqualTo(CueVerb.Strength.MOSTLY);
        assertThat(verb.listed()).isTrue();
        CueVerb other = CueLexicon.verb(row("geben", "Mühe Ruhe", "-", "SW", "Uu", "-", "acc", "1", "unlisted"));
        assertThat(other.reflexive()).isFalse();
        assertThat(other.fixed()).containsExactly("Mühe", "Ruhe");
        assertThat(other.addresseeDative()).isFalse();
        assertThat(other.addresseeObject()).isTrue();
        assertThat(other.listed()).isFalse();
    }

    @Test
    void readsALineOfNouns() {
        CueNoun noun = CueLexicon.noun(
                row("Wink", "dass,p:an", "laut", "SW", "Uu", "statement", "utterance", "head", "-", "-"));
        assertThat(noun.complements()).containsExactly(Complement.CLAUSE);
        assertThat(noun.contentPrepositions()).containsExactly("an");
        assertThat(noun.framePrepositions()).containsExactly("laut");
        assertThat(noun.head()).isTrue();
        assertThat(noun.pluralOnly()).isFalse();
        assertThat(noun.listed()).isTrue();
    }

    @Test
    void readsALineOfAdverbs() {
        assertThat(CueLexicon.adverb(row("weiter", "further", "Uu", "-", "-")).medium())
                .isNull();
        assertThat(CueLexicon.adverb(row("weiter", "further", "Uu", "Speech", "mood"))
                        .medium())
                .isEqualTo(Medium.SPEECH);
    }

    @Test
    void refusesCasesThatGermanHasNot() {
        assertThat(CueLexicon.preposition(row("laut", "before", "any", "gen,dat", "SW", "x"))
                        .cases())
                .containsExactly("gen", "dat");
        assertThatThrownBy(() -> CueLexicon.preposition(row("laut", "before", "any", "gen,abl", "SW", "x")))
                .hasMessage("own.tsv:3: cases [gen, abl] are not nom, gen, dat, acc");
        assertThatThrownBy(() -> CueLexicon.preposition(row("laut", "before", "any", "-", "SW", "x")))
                .hasMessage("own.tsv:3: cases [] are not nom, gen, dat, acc");
    }

    @Test
    void refusesAnInfinitiveOfAnotherTense() {
        assertThat(CueLexicon.modal(row("sollen", "past", "any", "hearsay", "Uu", "x"))
                        .perfect())
                .isFalse();
        assertThat(CueLexicon.modal(row("sollen", "past", "perfect", "hearsay", "Uu", "x"))
                        .perfect())
                .isTrue();
        assertThatThrownBy(() -> CueLexicon.modal(row("sollen", "past", "future", "hearsay", "Uu", "x")))
                .hasMessage("own.tsv:3: infinitive 'future' is neither any nor perfect");
    }

    @Test
    void refusesACodeThatNamesNoWord() {
        assertThatThrownBy(() -> CueLexicon.noun(row("Wink", "p:", "-", "SW", "Uu", "-", "utterance", "-", "-", "-")))
                .hasMessage("own.tsv:3: 'p:' names no word");
    }

    @Test
    void refusesAnUnknownAddressee() {
        assertThatThrownBy(() -> CueLexicon.verb(row("sagen", "-", "dass", "SW", "Uu", "-", "gen", "1", "-")))
                .hasMessage("own.tsv:3: addressee 'gen' is none of dat, acc, p:…");
    }

    private static CueTable.Row row(String... cells) {
        return new CueTable.Row("own.tsv", 3, cells);
    }

    private static String key(CueVerb verb) {
        return Stream.concat(
                        Stream.of(
                                verb.lemma(),
                                verb.reflexive() ? "sich" : verb.fixed().isEmpty() ? "-" : ""),
                        verb.fixed().stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceFirst(" ", "\t");
    }

    private static List<Object> complements(CueVerb verb) {
        List<Object> all = new ArrayList<>(verb.complements());
        verb.prepositions().forEach(preposition -> all.add("p:" + preposition));
        verb.correlates().forEach(correlate -> all.add("k:" + correlate));
        return all;
    }

    private static Set<String> stems(DictionaryLookup dictionary, String form, String tag) {
        Set<String> stems = new HashSet<>();
        for (WordData word : dictionary.lookup(form)) {
            if (word.getTag().toString().startsWith(tag)) {
                stems.add(word.getStem().toString());
            }
        }
        return stems;
    }
}
