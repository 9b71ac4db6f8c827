package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Medium;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Statement;
import org.zufolge.reading.StatementType;
import org.zufolge.report.Report;

/** Direct speech with all its parts, through the whole of the reader. */
class DirectSpeechTest {
    /** One quotation a row: report | content | source | cue | frame | addressee. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    „Wir bleiben“, sagte ein Sprecher.                            | „Wir bleiben“       | ein Sprecher        | sagte               | , sagte ein Sprecher                     | -
                    „Wir bleiben“, begründet das Gericht seine Entscheidung.      | „Wir bleiben“       | das Gericht         | begründet           | , begründet das Gericht seine Entscheidung | -
                    „Wir bleiben!“ rief Anna Toft.                                | „Wir bleiben!“      | Anna Toft           | rief                | rief Anna Toft                           | -
                    „Wir bleiben“, so der Landrat.                                | „Wir bleiben“       | der Landrat         | so                  | , so der Landrat                         | -
                    Anna Toft sagte der „Rundschau“: „Wir bleiben.“               | „Wir bleiben.“      | Anna Toft           | sagte               | Anna Toft sagte der „Rundschau“:         | der „Rundschau“
                    Anna Toft sagte weiter: „Wir bleiben.“                        | „Wir bleiben.“      | Anna Toft           | sagte               | Anna Toft sagte weiter:                  | -
                    Anna Toft warnte erst vor kurzem: „Das Haus brennt.“          | „Das Haus brennt.“  | Anna Toft           | warnte              | Anna Toft warnte erst vor kurzem:        | -
                    Anna Toft begrüßte ihn mit den Worten: „Wir bleiben.“         | „Wir bleiben.“      | Anna Toft           | begrüßte … mit den Worten | Anna Toft begrüßte ihn mit den Worten: | -
                    Anna Toft wörtlich: „Wir bleiben.“                            | „Wir bleiben.“      | Anna Toft           | wörtlich            | Anna Toft wörtlich:                      | -
                    Der Minister nannte die Vorwürfe „aus der Luft gegriffen“.    | „aus der Luft gegriffen“ | Der Minister   | nannte              | Der Minister nannte die Vorwürfe         | -
                    Der Minister bezeichnete den Vorwurf als „nicht haltbar“.     | „nicht haltbar“     | Der Minister        | bezeichnete … als   | Der Minister bezeichnete den Vorwurf als | -
                    Der Trainer sprach von einer „großen Enttäuschung“.           | „großen Enttäuschung“ | Der Trainer       | sprach von          | Der Trainer sprach von einer             | -
                    Die Firma bestritt alles und nannte sie „dreiste Lügner“.     | „dreiste Lügner“    | Die Firma           | nannte              | Die Firma bestritt alles und nannte sie  | -
                    """)
    void findsTheParts(String report, String content, String source, String cue, String frame, String addressee) {
        assertThat(direct(report))
                .extracting(s -> String.join(
                        " | ",
                        text(s.content()),
                        text(s.source()),
                        text(s.cue()),
                        text(s.frame()),
                        text(s.addressee())))
                .containsExactly(String.join(" | ", content, source, cue, frame, addressee));
    }

    @Test
    void aQuotationThatItsClauseInterruptsIsTwo() {
        assertThat(direct("„Wir bleiben“, sagte Anna Toft, „bis der Regen aufhört.“"))
                .extracting(s -> text(s.content()) + " | " + text(s.source()))
                .containsExactly("„Wir bleiben“ | Anna Toft", "„bis der Regen aufhört.“ | Anna Toft");
    }

    @Test
    void aQuotationOfSeveralSentencesIsOne() {
        assertThat(direct("„Wir bleiben. Wir haben Zeit“, sagte Anna Toft."))
                .extracting(s -> text(s.content()))
                .containsExactly("„Wir bleiben. Wir haben Zeit“");
    }

    @Test
    void wordsWithinAStatementHaveItsParts() {
        List<Statement> all = read("Der Wirt sagte, das Fest sei „ein voller Erfolg“ gewesen.");
        assertThat(all).extracting(Statement::type).containsExactly(StatementType.INDIRECT, StatementType.DIRECT);
        Statement whole = all.get(0);
        Statement words = all.get(1);
        assertThat(words.source()).isEqualTo(whole.source());
        assertThat(words.cue()).isEqualTo(whole.cue());
        assertThat(words.frame()).isEqualTo(whole.frame());
        assertThat(words.parent()).isEqualTo(whole.id());
    }

    @Test
    void wordsThatGoOnHaveTheReportingClauseBefore() {
        assertThat(direct("„Wir bleiben“, sagte Anna Toft. „Der Regen hört bald auf.“"))
                .extracting(s -> text(s.source()) + " | " + text(s.cue()) + " | " + text(s.frame()))
                .containsExactly("Anna Toft | sagte | , sagte Anna Toft", "Anna Toft | sagte | , sagte Anna Toft");
    }

    @Test
    void whatIsQuotedIsNotSummedUpAsWell() {
        assertThat(read("Der Minister nannte den Bericht eine „Erfindung“."))
                .extracting(Statement::type)
                .containsExactly(StatementType.DIRECT);
    }

    @Test
    void whoeverIsCitedSpeaksAndWhoeverCitesHandsOn() {
        assertThat(direct("Das Blatt zitiert den Fahrer mit den Worten: „Ich habe nichts gesehen.“"))
                .extracting(s -> text(s.source()) + " | " + s.chain())
                .containsExactly("den Fahrer | Fahrer → Blatt");
    }

    @Test
    void wordsBetweenMarksWereSaidWhereNothingShowsThatTheyWereWritten() {
        assertThat(direct("„Wir bleiben“, erklärte ein Sprecher.").get(0).medium())
                .isEqualTo(Medium.SPEECH);
        assertThat(direct("„Wir bleiben“, schrieb die „Rundschau“.").get(0).medium())
                .isEqualTo(Medium.WRITING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Der Verein „Lachende Herzen“ hilft Kindern.
                    Das neue Profil, auch „Bonus“ genannt, kommt bald.
                    Die Gruppe nennt sich „Erben der Nacht“.
                    Er gab den Gästen ein „Küsschen“ auf die Wange.
                    Moritz Lang von der „Aktion Nachbar hilft“ kochte Suppe.
                    """)
    void leavesNamesAndWordsSetOff(String report) {
        assertThat(direct(report)).isEmpty();
    }

    @Test
    void readsNoMoreQuotationsInASentenceThanAnybodyWrites() {
        assertThat(direct("Er sagte " + "„ganz schön dumm“ und ".repeat(2_000) + "mehr."))
                .hasSizeLessThan(100);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Wirtin nannte das Fest „Freude“.
                    summed-up | Die Wirtin nannte das Fest „Freude“. | Die Wirtin
                Die Wirtin sagte: „Wir bauen, und es wird gut.
                    inquit | „Wir bauen, und es wird gut. | Die Wirtin | sagte | Die Wirtin sagte:
                „Die Köchin sagte, das Fest sei aus“, erzählte der Koch.
                    inquit | „Die Köchin sagte, das Fest sei aus“ | der Koch | erzählte | , erzählte der Koch
                Er zog Bilanz, zufrieden: „Es war gut“, sagte er.
                    inquit | „Es war gut“ | er | sagte | , sagte er
                Der Koch „behauptete, das Fest sei aus“, so die Wirtin.
                    so-frame | Der Koch „behauptete, das Fest sei aus“ | die Wirtin | so | , so die Wirtin
                    fragment | „behauptete, das Fest sei aus“ | die Wirtin | so | , so die Wirtin
                """);
    }

    private static List<Statement> direct(String report) {
        return read(report).stream()
                .filter(statement -> statement.type() == StatementType.DIRECT)
                .toList();
    }

    private static List<Statement> read(String report) {
        return Zufolge.reader().read(Report.of(report).language("de")).statements();
    }

    private static String text(Passage passage) {
        return passage.isEmpty() ? "-" : passage.toString();
    }
}
