package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    /** The names of a text, each with what it is the name of, or - where nothing tells. */
    private static List<String> names(String text) {
        Sample sample = Sample.of(text);
        return sample.names().stream()
                .map(name -> sample.words(name.from(), name.to()) + "="
                        + (name.kind() == null ? "-" : name.kind().label()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // what the lexicon knows
                "Die «Neue Zürcher Zeitung» meldete das.; Neue Zürcher Zeitung=outlet",
                "Der Europäischen Union zufolge brennt es.; Europäischen Union=organisation",
                "In Russland brenne es, sagte er in Moskau.; Russland=place|Moskau=place",
                "Der Kreml schwieg.; Kreml=place",
                // longer than what it knows
                "Der Verein TSV Altdorf schwieg.; TSV Altdorf=organisation",
                // by what stands beside it
                "Anwalt Bo Frey lobte die Reederei Nordlinie.; Bo Frey=person|Nordlinie=organisation",
                // a body without its noun
                "Die Agentur Baltnet meldete das. Der Chef von Baltnet schwieg.; Baltnet=outlet|Baltnet=outlet",
                // a person without office or first name
                "Anwalt Bo Frey kam. Frey schwieg. Freys Sohn ging.; Bo Frey=person|Frey=person|Freys=person",
                "Anwalt Xi Jinping kam. Xi schwieg.; Xi Jinping=person|Xi=person",
                "Frey schwieg. Anwalt Bo Frey kam.; Frey=person|Bo Frey=person",
                "Anwalt Karl Koch kam. Koch schwieg.; Karl Koch=person|Koch=person",
                "Anwalt Karl Montag kam. Am Montag schwieg Montag.; Karl Montag=person|Montag=person",
                // who speaks
                "Tarek sagte, es brenne.; Tarek=person",
                "Tarek und Malin sagten, es brenne.; Tarek=person|Malin=person",
                "Wie Tarek berichtete, brennt es.; Tarek=person",
                "Die Tarek sagte, es brenne.; Tarek=-",
                "TAREK sagte, es brenne.; TAREK=-",
                "Tarek schwieg.; Tarek=-",
                // in quotation marks who is told
                "Anwalt Bo Frey sagte dem »Blauen Boten«, es brenne.; Bo Frey=person|Blauen Boten=outlet",
                "Anwalt Bo Frey sagte gegenüber dem »Blauen Boten«, es brenne.; Bo Frey=person|Blauen Boten=outlet",
                "Anwalt Bo Frey sagte dem „Amt“, es brenne.; Bo Frey=person|Amt=organisation",
            })
    void findsNames(String text, String names) {
        assertThat(names(text)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Koch schwieg.",
                "Der Koch schwieg.",
                "Der neue Koch schwieg.",
                "Zwei Koch schwiegen.",
            })
    void leavesANounThatASurnameIsToo(String sentence) {
        assertThat(names("Anwalt Karl Koch kam. " + sentence)).containsExactly("Karl Koch=person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er sagte der «Blauen Welt am See im Tal», es brenne.",
                "Er sagte den «Alten, Neuen», es brenne.",
                "Er sagte dem „alten Boten“, es brenne.",
                "Er sagte, der „Turm“ brenne.",
            })
    void leavesOtherQuotations(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Celebi, true",
        "Celebis, true",
        "Celebi', true",
        "Celebi’, true",
        "Celebia, false",
        "Bo, false",
        "Bos, false",
        "Lis, true",
        "Liss, true",
        "Anas, true",
    })
    void knowsAGenitive(String form, boolean called) {
        assertThat(NameFinder.isCalled(form, Set.of("Celebi", "Lis", "Ana"))).isEqualTo(called);
        assertThat(NameFinder.isCalled("Bos", Set.of("Bo"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das Haus Freys sei leer, sagte Bo Frey.; Freys",
                "Anwalt Bo Frey kam. Bo Freys Sohn ging.; Bo Freys",
                "Das Haus Boos sei leer, sagte Ole Boo.; Boos",
            })
    void marksTheGenitiveOfANamedPerson(String text, String genitive) {
        Sample sample = Sample.of(text);

        assertThat(sample.names().stream().filter(ProperName::genitive))
                .extracting(name -> sample.words(name.from(), name.to()))
                .containsExactly(genitive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anwalt Bo Freys kam.",
                "Die Agentur Baltnets kam. Baltnet schwieg.",
                "Anwalt Bo Eis kam. Anwalt Bo Ei kam.",
            })
    void marksNoOtherName(String text) {
        assertThat(Sample.of(text).names()).noneMatch(ProperName::genitive);
    }
}
